import { optionInvalid } from "../ground/errors.js";
import { checkOptions } from "../ground/options.js";
import type { Usage } from "../ground/usage.js";

/** What a model costs, in micro-units of your currency for a million tokens: 2,500,000 are 2.50 dollars. */
export interface ModelPrice {
  readonly input: number;
  readonly output: number;
  /** For input that was read from the provider's cache; default as `input`. */
  readonly cachedInput?: number;
}

/** Prices by the name of the model. A model that has none costs what the dearest does, so that none is free. */
export type Prices = Readonly<Record<string, ModelPrice>>;

/**
 * The price of a usage in whole micro-units, rounded up; exact, whatever the numbers.
 *
 * @param prices - From the operator; whole numbers.
 * @param usage - What was used; whole numbers of at least 0.
 * @param model - The model that was asked; undefined when it is not known.
 *
 * @example
 * ```ts
 * import { costOf } from "@aiguard/core";
 *
 * const prices = { "small-1": { input: 150_000, output: 600_000 } };
 * console.log(costOf(prices, { inputTokens: 1000, outputTokens: 200 }, "small-1")); // 270
 * ```
 */
export function costOf(prices: Prices, usage: Usage, model?: string): number {
  const { inputTokens, outputTokens, cachedInputTokens = 0 } = usage;
  const price = model !== undefined && Object.hasOwn(prices, model) ? (prices[model] as ModelPrice) : dearest(prices);
  const cached = Math.min(cachedInputTokens, inputTokens);
  const sum =
    BigInt(inputTokens - cached) * BigInt(price.input) +
    BigInt(cached) * BigInt(price.cachedInput ?? price.input) +
    BigInt(outputTokens) * BigInt(price.output);
  return Math.min(Number((sum + 999_999n) / 1_000_000n), Number.MAX_SAFE_INTEGER);
}

/** Throws unless every price is a whole number of at least 0, and there is one at least. */
export function checkPrices(prices: Prices): void {
  const all = Object.entries(prices ?? {});
  for (const [model, price] of all) {
    checkOptions(price, "input output cachedInput", `prices.${model}`);
    const { input, output, cachedInput = 0 } = price;
    if (![input, output, cachedInput].every((micros) => Number.isSafeInteger(micros) && micros >= 0)) {
      throw optionInvalid(
        `prices.${model}`,
        "must have `input` and `output` in whole micro-units for a million tokens: 2500000 are 2.50",
      );
    }
  }
  if (all.length === 0) throw optionInvalid("prices", "must have at least one model");
}

function dearest(prices: Prices): ModelPrice {
  const all = Object.values(prices);
  return {
    input: Math.max(...all.map((price) => price.input)),
    output: Math.max(...all.map((price) => price.output)),
  };
}
