import { writeBrief } from "../generator/briefs.ts";
import { generate } from "../generator/generate.ts";
import { createRandom as createGeneratorRandom } from "../generator/random.ts";
import type { Example } from "./corpus.ts";

const COUNT = 60_000;
const BRIEFS = 4_000;
const BRIEF_TRUST = 2;
/** In documents, orders to people are far rarer than the generator writes them beside orders to models. */
const QUIETER: Readonly<Record<string, number>> = { "human-order": 0.1, contrast: 0.1 };
const SEED = 20_261;

/** Texts of the project's own generator; each family is one source. */
export function generatedExamples(
  head: "user" | "document",
  split: "train" | "kept-out" = "train",
  count: number = COUNT,
): readonly Example[] {
  const examples: Example[] = [];
  for (const { text, payload, label, source, family, kind } of generate({ seed: SEED, count, split })) {
    if ((source === "user") !== (head === "user")) continue;
    const name = `generated ${family}`;
    if (label === 0) examples.push({ text, label, source: name, trust: head === "user" ? 1 : (QUIETER[kind] ?? 0.5) });
    else
      examples.push({
        text,
        label,
        source: `${name}+`,
        trust: head === "user" ? 1 : 0.5,
        ...(head === "document" && payload !== "" ? { payload } : {}),
      });
  }
  if (head === "user" && split === "train")
    for (let i = 0; i < BRIEFS; i++)
      examples.push({
        text: writeBrief(createGeneratorRandom(`brief/${SEED}/${i}`)),
        label: 0,
        source: "generated briefs",
        trust: BRIEF_TRUST,
      });
  return examples;
}
