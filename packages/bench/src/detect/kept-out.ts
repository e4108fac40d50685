import type { LabelledItem } from "./item.ts";

/** One text of the classifier's generator. */
interface Sample {
  readonly text: string;
  readonly label: 0 | 1;
  readonly head: "user" | "document";
  readonly lang: string;
  readonly heldOut: boolean;
}

const GENERATOR = "../../../classifier/generator/generate.ts";
const COUNT = 60_000;

/** Texts of the template families that the classifier has not learned from, by language; null without the generator. */
export async function keptOutFamilies(seed: number): Promise<readonly LabelledItem[] | null> {
  try {
    const { generate } = (await import(GENERATOR)) as {
      generate(options: { seed: number; count: number }): readonly Sample[];
    };
    return generate({ seed, count: COUNT })
      .filter(({ heldOut }) => heldOut)
      .map(({ text, label, head, lang }) => ({ group: lang, text, source: head, isAttack: label === 1 }));
  } catch {
    return null;
  }
}
