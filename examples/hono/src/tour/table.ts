/** One line of the table: what was sent, what was expected, and what came back. */
export interface Line {
  readonly sent: string;
  readonly expected: string;
  readonly came: string;
}

const HEADER: Line = { sent: "sent", expected: "expected", came: "came back" };

/** Whether a line came out as it should. */
export function isAsExpected({ expected, came }: Line): boolean {
  return expected === came;
}

/** Lines under a heading each, in columns. */
export function formatTable(chapters: ReadonlyMap<string, readonly Line[]>): string {
  const all = [HEADER, ...[...chapters.values()].flat()];
  const sentWidth = Math.max(...all.map(({ sent }) => sent.length));
  const expectedWidth = Math.max(...all.map(({ expected }) => expected.length));
  const row = (verdict: string, { sent, expected, came }: Line): string =>
    `${verdict.padEnd(8)}${sent.padEnd(sentWidth)}  ${expected.padEnd(expectedWidth)}  ${came}`;

  const rows = [row("", HEADER)];
  for (const [title, lines] of chapters) {
    rows.push("", title);
    for (const line of lines) rows.push(row(isAsExpected(line) ? "ok" : "DIFFERS", line));
  }
  return rows.join("\n");
}
