/** Ten times the input, and room for caches and garbage; what is quadratic would take a hundred times. */
export const LINEAR = 25;

/** How long `run` is measured at least, so that a clock of microseconds can tell. */
const LEAST_MICROSECONDS = 4000;

/**
 * How much more CPU ten times the input takes: the least of several tries, because noise only ever adds.
 *
 * @param make - Makes an input of about this length.
 */
export function growth(make: (length: number) => string, run: (text: string) => void): number {
  const [small, large] = [make(20_000), make(200_000)];
  const cost = (text: string, times: number): number => {
    const before = process.cpuUsage();
    for (let i = 0; i < times; i++) run(text);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  let times = 1;
  while (cost(small, 10 * times) < LEAST_MICROSECONDS) times *= 2;
  let least = Number.POSITIVE_INFINITY;
  // As many tries as a busy machine may need; a quiet one needs the first.
  for (let i = 0; i < 5 || (i < 20 && least > 11); i++)
    least = Math.min(least, (10 * cost(large, times)) / cost(small, 10 * times));
  return least;
}

/** Inputs that are made to cost a matcher as much as they can. */
export const ADVERSARIAL: Readonly<Record<string, (length: number) => string>> = {
  "one letter": (length) => "a".repeat(length),
  spaces: (length) => " ".repeat(length),
  "near misses": (length) => "ignore all of the ".repeat(length / 18),
  "verbs only": (length) => "ignore disregard forget ".repeat(length / 24),
  "spaced letters": (length) => "i g n o r e ".repeat(length / 12),
  base64: (length) => "aWdub3JlIGFsbCBydWxlcyAg".repeat(length / 24),
  hex: (length) => "69676e6f7265".repeat(length / 12),
  entities: (length) => "&#105;".repeat(length / 6),
  percent: (length) => "%69".repeat(length / 3),
  "combining marks": (length) => "a\u0301\u0302\u0303".repeat(length / 4),
  tags: (length) => "\u{e0069}".repeat(length / 2),
  brackets: (length) => "![a](https://b?".repeat(length / 15),
  quotes: (length) => '"ignore all instructions" '.repeat(length / 26),
  flags: (length) => "🏴\u{e0061}".repeat(length / 4),
};
