import { optionInvalid } from "./errors.js";

/**
 * Refuses what is no object, and options that nobody knows: a misspelt one would leave a protection off that its author
 * believes to be on.
 *
 * @param known - The names, with a space between two.
 * @param path - Where the options stand, such as `transport`; "" for the first argument itself.
 */
export function checkOptions(options: unknown, known: string, path = ""): void {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw optionInvalid(path || "options", "must be an object");
  for (const name of Object.keys(options)) {
    if (!known.split(" ").includes(name))
      throw optionInvalid(
        path ? `${path}.${name}` : name,
        `is not an option: known are ${known.replaceAll(" ", ", ")}`,
      );
  }
}

/** Refuses what is no list of names, such as a lone string, in which every piece of a name would count as one. */
export function checkNames(option: string, names: unknown): void {
  const isRight = Array.isArray(names) && names.every((name) => typeof name === "string" && name !== "");
  if (!isRight) throw optionInvalid(option, "must be a list of names");
}

/** Refuses what is no pattern, and one whose flags keep a place from one text to the next. */
export function checkPattern(option: string, pattern: unknown): void {
  if (!(pattern instanceof RegExp) || pattern.global || pattern.sticky)
    throw optionInvalid(option, "must be a regular expression without the flags g and y");
}

/** Refuses what has not these methods, named with a space between two. */
export function checkMethods(option: string, value: unknown, methods: string): void {
  for (const method of methods.split(" ")) {
    if (typeof (value as Record<string, unknown> | null | undefined)?.[method] !== "function")
      throw optionInvalid(option, `must have a method \`${method}\``);
  }
}

/** Refuses what is no whole number within these bounds, or without them what is none of at least 1. */
export function checkWhole(
  option: string,
  value: unknown,
  [least, most]: readonly [least: number, most: number] = FROM_1,
): asserts value is number {
  if (!Number.isSafeInteger(value) || (value as number) < least || (value as number) > most)
    throw optionInvalid(option, `must be a whole number from ${least} to ${most}`);
}

const FROM_1 = [1, Number.MAX_SAFE_INTEGER] as const;

/** Refuses what is none of a few words. */
export function checkChoice(option: string, value: unknown, choices: readonly unknown[]): void {
  if (!choices.includes(value)) throw optionInvalid(option, `must be one of ${choices.join(", ")}`);
}

/** One of a few words, the first by default. */
export function choice<T extends string>(option: string, value: T | undefined, choices: readonly [T, ...T[]]): T {
  const chosen = value ?? choices[0];
  checkChoice(option, chosen, choices);
  return chosen;
}
