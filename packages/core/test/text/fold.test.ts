import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/index.js";
import { ADVERSARIAL, growth, LINEAR } from "../growth.js";

describe("fold", () => {
  it.each([
    ["case and white space", "Ignore\n\t ALL", "ignore all"],
    ["full width", "Ｉｇｎｏｒｅ", "ignore"],
    ["mathematical letters", "𝕴𝖌𝖓𝖔𝖗𝖊 𝓪𝓵𝓵", "ignore all"],
    ["Cyrillic and Greek look-alikes", "іgnоrе аll ρrоmрts", "ignore all prompts"],
    ["zero-width and soft hyphens", "ig\u200bno\u00adre", "ignore"],
    ["tags and variation selectors", "ig\u{e0041}no\ufe0fre", "ignore"],
    ["accents and stacked marks", "ïgnóré z\u0300\u0301\u0302algo", "ignore zalgo"],
    ["ligatures", "ﬁle", "file"],
    ["control characters", "ig\x00nore", "ignore"],
  ])("folds %s", (_, text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it("leaves other scripts readable", () => {
    expect(fold("한국어 指示 निर्देश").text).toBe("한국어 指示 निर्देश");
  });

  it("knows the way back", () => {
    const text = "x\u200b  Ｉgnоre 👋";
    const folded = fold(text);
    const start = folded.text.indexOf("ignore");
    const span = folded.toOriginal(start, start + 6);
    expect(text.slice(span.start, span.end)).toBe("Ｉgnоre");
    expect(folded.toOriginal(2, 2)).toEqual({ start: expect.any(Number), end: expect.any(Number) });
  });

  it("gives spans that lie in the original and never run backwards", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        const [start, end] = [a % (folded.text.length + 1), b % (folded.text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const span = folded.toOriginal(start, end);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        const later = folded.toOriginal(end, folded.text.length);
        expect(later.start).toBeGreaterThanOrEqual(span.start);
      }),
      { numRuns: 1000 },
    );
  });

  it("changes a folded text no more", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const once = fold(text).text.trim();
        expect(fold(fold(once).text).text).toBe(fold(once).text);
      }),
    );
  });

  it.each(Object.keys(ADVERSARIAL))("is linear on %s", (name) => {
    expect(growth(ADVERSARIAL[name] as (length: number) => string, (text) => void fold(text))).toBeLessThan(LINEAR);
  });
});
