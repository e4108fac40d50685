import type { LabelledItem } from "./item.ts";

/** One text of the classifier's generator. */
interface GeneratedRow {
  readonly text: string;
  readonly label: 0 | 1;
  readonly lang: string;
  readonly source: "user" | "document" | "tool";
}

const GENERATOR = "../../../classifier/generator/generate.ts";
const COUNT = 17 * 900;

/** Texts of the template families that the classifier has not learned from, by language; null without the generator. */
export async function keptOutFamilies(seed: number): Promise<readonly LabelledItem[] | null> {
  try {
    const { generate } = (await import(GENERATOR)) as {
      generate(options: { seed: number; count: number; split: "kept-out" }): Iterable<GeneratedRow>;
    };
    const rows = [...generate({ seed, count: COUNT, split: "kept-out" })];
    return rows.map(({ text, label, lang, source }) => ({ group: lang, text, source, isAttack: label === 1 }));
  } catch {
    return null;
  }
}
