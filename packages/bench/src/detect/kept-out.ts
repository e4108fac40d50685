import { generate } from "../../../classifier/generator/generate.ts";
import type { LabelledItem } from "./item.ts";

const COUNT = 17 * 900;

/** Texts of the template families that the classifier has not learned from, by language. */
export function keptOutFamilies(seed: number): readonly LabelledItem[] {
  const rows = [...generate({ seed, count: COUNT, split: "kept-out" })];
  return rows.map(({ text, label, lang, source, kind }) => ({
    group: lang,
    text,
    source,
    isAttack: label === 1,
    isQuotation: kind === "quotation",
  }));
}
