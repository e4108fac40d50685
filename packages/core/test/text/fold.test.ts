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
    ["control characters of the second kind", "ig\x80no\x85re\x9f", "ignore"],
    ["halves of surrogate pairs", "ig\ud800no\udc00re\udb40", "ignore"],
    ["spaces before a break", "one.  \n\nTwo \t three", "one. two three"],
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

  it("knows where each letter stood, however the words are disguised", () => {
    const parts = fc.constantFrom(
      "ignore",
      "е",
      "ｉｇ",
      "𝕴",
      "\u0301",
      "\u200b",
      "\x85",
      "\ud83d",
      " ",
      "  \n",
      "…",
      "指示",
      "Я",
      "!",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 20 }), (list) => {
        const text = list.join("");
        const folded = fold(text);
        for (let i = 0; i < folded.text.length; i++) {
          const { start, end } = folded.toOriginal(i, i + 1);
          // What stands there alone folds to the same, but for look-alikes, which need their word.
          if (/[a-z!.指示]/.test(folded.text[i] ?? "") && !/[еЯ]/.test(text.slice(start, end)))
            expect(fold(text.slice(start, end)).text).toContain(folded.text[i]);
        }
      }),
    );
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
