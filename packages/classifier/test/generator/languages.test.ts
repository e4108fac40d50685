import { describe, expect, test } from "vitest";
import { ATTACK_FAMILIES } from "../../generator/family.ts";
import { lines, slotsOf } from "../../generator/grammar.ts";
import type { Language } from "../../generator/language.ts";
import { LANGUAGES } from "../../generator/languages.ts";

/** What kept-out templates may use: words of no side, and what is of their own. */
const NEUTRAL = new Set(
  "name place topic ask prose n id time date amount email url code variable user assistant encodedProse encodedOrder keptOpen keptToken".split(
    " ",
  ),
);

const learnt = (language: Language) => [
  ...Object.values(language.attack).flatMap(lines),
  ...Object.values(language.benign).flatMap(lines),
  ...lines(language.planted),
  ...lines(language.human),
];
const kept = ({ keptOut }: Language) => [
  ...Object.values(keptOut.attack).flatMap(lines),
  ...Object.values(keptOut.benign).flatMap(lines),
  ...lines(keptOut.planted),
  ...lines(keptOut.human),
];

test("the languages are the eighteen that the rules promise", () => {
  const codes = LANGUAGES.map(({ code }) => code);
  expect(codes.sort()).toEqual("ar de en es fr hi hi-Latn id it ja ko nl pl pt ru tr vi zh".split(" "));
});

describe.each(LANGUAGES.map((language) => [language.code, language] as const))("%s", (_code, language) => {
  test("has several templates of each family on both sides, and each once", () => {
    for (const family of ATTACK_FAMILIES) {
      expect(lines(language.attack[family]).length, family).toBeGreaterThanOrEqual(4);
      expect(lines(language.benign[family]).length, family).toBeGreaterThanOrEqual(4);
    }
    expect(new Set(learnt(language)).size).toBe(learnt(language).length);
  });

  test("keeps templates out of at least five families, with their contrasts, none of them learnt", () => {
    const { attack, benign } = language.keptOut;
    expect(Object.keys(attack).length).toBeGreaterThanOrEqual(5);
    expect(Object.keys(benign).sort()).toEqual(Object.keys(attack).sort());
    const known = new Set(learnt(language));
    expect(kept(language).filter((template) => known.has(template))).toEqual([]);
  });

  test("writes kept-out templates without the phrases that training uses", () => {
    expect(kept(language).filter((template) => slotsOf(template).some((slot) => !NEUTRAL.has(slot)))).toEqual([]);
  });

  test("has a label for each field of a document", () => {
    expect(language.labels.split("|")).toHaveLength(19);
  });
});
