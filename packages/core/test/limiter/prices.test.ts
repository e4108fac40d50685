import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costOf } from "../../src/index.js";

describe("costOf", () => {
  it("is exact and rounded up, for any numbers, and never more than a number can hold", () => {
    const whole = fc.maxSafeNat();
    fc.assert(
      fc.property(fc.record({ input: whole, output: whole }), whole, whole, (price, inputTokens, outputTokens) => {
        const exact = BigInt(inputTokens) * BigInt(price.input) + BigInt(outputTokens) * BigInt(price.output);
        const up = exact / 1_000_000n + (exact % 1_000_000n > 0n ? 1n : 0n);
        const most = BigInt(Number.MAX_SAFE_INTEGER);
        expect(costOf({ m: price }, { inputTokens, outputTokens }, "m")).toBe(Number(up < most ? up : most));
      }),
    );
  });

  it("takes the price of cached input where there is one, for no more than there is input", () => {
    const prices = {
      m: { input: 10_000_000, output: 0, cachedInput: 1_000_000 },
      plain: { input: 10_000_000, output: 0 },
    };
    const usage = { inputTokens: 10, outputTokens: 0, cachedInputTokens: 4 };
    expect(costOf(prices, usage, "m")).toBe(64);
    expect(costOf(prices, { ...usage, cachedInputTokens: 99 }, "m")).toBe(10);
    expect(costOf(prices, usage, "plain")).toBe(100);
  });
});
