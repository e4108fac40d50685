/** One figure of a benchmark, with what its issue asks of it: a bound above, a bound below, or none, when it is only told. */
export interface Row {
  readonly name: string;
  readonly figure: number;
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly unit: string;
}

/** Whether a figure is within its bounds; one that is not a number never is. */
export function holds({ figure, atMost, atLeast }: Row): boolean {
  return (atMost === undefined || figure <= atMost) && (atLeast === undefined || figure >= atLeast);
}

/** What is asked of a figure, for people; empty when it is only told. */
export function boundOf({ atMost, atLeast, unit }: Row): string {
  if (atMost !== undefined) return `at most ${atMost}${unit}`;
  return atLeast === undefined ? "" : `at least ${atLeast}${unit}`;
}

/** With `--check`, ends the process with status 1 and a last line that names each row that falls short. */
export function finish(rows: readonly Row[], argv: readonly string[]): void {
  if (!argv.includes("--check")) return;
  const short = rows.filter((row) => !holds(row));
  if (short.length === 0) {
    console.log("check: every row holds");
    return;
  }
  const names = short.map(({ name, figure, atMost, atLeast, unit }) => {
    const bound = atMost !== undefined && !(figure <= atMost) ? `> ${atMost}` : `< ${atLeast}`;
    return `${name} ${figure.toFixed(2)}${unit} ${bound}${unit}`;
  });
  console.log(`check: falls short: ${names.join("; ")}`);
  process.exitCode = 1;
}
