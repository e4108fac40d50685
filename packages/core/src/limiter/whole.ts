import { AiguardError, optionInvalid } from "../ground/errors.js";

/** Throws unless an option is a whole number from 1 to `most`. */
export function checkWhole(
  option: string,
  value: unknown,
  most: number = Number.MAX_SAFE_INTEGER,
): asserts value is number {
  if (!isWhole(value) || value < 1 || value > most) {
    throw optionInvalid(option, `must be a whole number from 1 to ${most}`);
  }
}

/** Throws unless an amount is absent or whole and not negative: NaN would disable a bucket, less than 0 fill it. */
export function checkAmount(unit: string, amount: number | undefined): void {
  if (amount === undefined || (isWhole(amount) && amount >= 0)) return;
  throw new AiguardError({
    code: "cost_invalid",
    message: `The amount of \`${unit}\` must be a whole number of at least 0.`,
    help: "Round it up, or leave it out where it is not known.",
  });
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
