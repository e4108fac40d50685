/** One figure of a benchmark, with what its issue asks of it. */
export interface Row {
  readonly name: string;
  readonly figure: number;
  readonly atMost: number;
  readonly unit: string;
}

/** With `--check`, ends the process with status 1 and a last line that names each row that falls short. */
export function finish(rows: readonly Row[], argv: readonly string[]): void {
  if (!argv.includes("--check")) return;
  const short = rows.filter(({ figure, atMost }) => !(figure <= atMost));
  if (short.length === 0) {
    console.log("check: every row holds");
    return;
  }
  const names = short.map(({ name, figure, atMost, unit }) => `${name} ${figure.toFixed(2)}${unit} > ${atMost}${unit}`);
  console.log(`check: falls short: ${names.join("; ")}`);
  process.exitCode = 1;
}
