/** One line of the table: what was sent, what was expected, and what came back. */
export interface Line {
  readonly sent: string;
  readonly expected: string;
  readonly came: string;
}

/** Whether a line came out as it should. */
export function isAsExpected({ expected, came }: Line): boolean {
  return expected === came;
}

/** Lines under a heading each, in columns. */
export function formatTable(chapters: ReadonlyMap<string, readonly Line[]>): string {
  const all = [...chapters.values()].flat();
  const width = (column: "sent" | "expected"): number => Math.max(...all.map((line) => line[column].length));
  const widths = { sent: width("sent"), expected: width("expected") };
  const row = (verdict: string, { sent, expected, came }: Line): string =>
    `${verdict.padEnd(8)}${sent.padEnd(widths.sent)}  ${expected.padEnd(widths.expected)}  ${came}`;

  const lines = [row("", { sent: "sent", expected: "expected", came: "came back" })];
  for (const [title, group] of chapters) {
    lines.push("", title);
    for (const line of group) lines.push(row(isAsExpected(line) ? "ok" : "DIFFERS", line));
  }
  return lines.join("\n");
}
