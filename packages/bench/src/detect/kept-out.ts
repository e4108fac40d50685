import { generate } from "../../../classifier/generator/generate.ts";
import type { LabelledItem } from "./item.ts";

const COUNT = 17 * 900;

/**
 * Texts of templates that the classifier has not learned from, by language: families by another hand (`kept-out`), or
 * templates of the hands that it has learned from (`withheld`).
 */
export function keptOutFamilies(seed: number, split: "kept-out" | "withheld"): readonly LabelledItem[] {
  const rows = [...generate({ seed, count: COUNT, split })];
  return rows.map(({ text, label, lang, source, kind }) => ({
    group: lang,
    text,
    source,
    isAttack: label === 1,
    isQuotation: kind === "quotation",
  }));
}
