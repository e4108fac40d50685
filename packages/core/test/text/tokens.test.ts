import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateTokens } from "../../src/index.js";

describe("estimateTokens", () => {
  it("gives nothing for nothing, and a whole number of at least 1 for anything", () => {
    expect(estimateTokens("")).toBe(0);
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        const tokens = estimateTokens(text);
        expect(Number.isSafeInteger(tokens)).toBe(true);
        expect(tokens).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  // The true counts are those of OpenAI's o200k encoding.
  it.each([
    ["prose", "The quick brown fox jumps over the lazy dog, and then it runs away into the deep forest.", 20],
    ["Chinese", "今天天气很好，我们去公园散步吧。", 13],
    ["JSON", '{"name":"Ada","age":36,"tags":["a","b"]}', 18],
  ])("comes near the truth on %s", (_, text, truth) => {
    expect(estimateTokens(text) / truth).toBeGreaterThan(0.6);
    expect(estimateTokens(text) / truth).toBeLessThan(1.7);
  });

  it("grows with the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (first, second) => {
        expect(estimateTokens(`${first} ${second}`)).toBeGreaterThanOrEqual(estimateTokens(first));
      }),
    );
  });
});
