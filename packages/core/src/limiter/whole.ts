import { AiguardError } from "../ground/errors.js";
import { checkOptions } from "../ground/options.js";

/** Throws unless an amount is absent or whole and not negative: NaN would disable a bucket, less than 0 fill it. */
export function checkAmount(unit: string, amount: number | undefined): void {
  if (amount === undefined || (Number.isSafeInteger(amount) && amount >= 0)) return;
  throw new AiguardError({
    code: "cost_invalid",
    message: `The amount of \`${unit}\` must be a whole number of at least 0.`,
    help: "Round it up, or leave it out where it is not known.",
  });
}

/** Throws for what are no amounts, and for units that are not among these: a misspelt one would count nothing. */
export function checkUnits(path: string, amounts: unknown, units: readonly string[]): void {
  let isRight = typeof amounts === "object" && amounts !== null;
  for (const unit in amounts as object) isRight &&= units.includes(unit);
  if (!isRight) checkOptions(amounts, units.join(" "), path);
}
