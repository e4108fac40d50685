import { writeBrief } from "../generator/briefs.ts";
import { generate } from "../generator/generate.ts";
import { createRandom as createGeneratorRandom } from "../generator/random.ts";
import type { Example } from "./corpus.ts";

/** All languages alike, and English once more: most of what is sent is English. */
const ALL = { seed: 20_261, count: 60_000, prefix: "generated" };
const ENGLISH = { seed: 20_262, count: 20_000, prefix: "generated en", languages: ["en"] };
const BRIEFS = 12_000;

/** How much each family counts beside a source of real texts. */
const TRUST = { user: 0.5, document: 0.25, briefs: 2 } as const;
/** In documents, orders to people are far rarer than the generator writes them beside orders to models. */
const QUIETER: Readonly<Record<string, number>> = { "human-order": 0.05, contrast: 0.05 };

/** Texts of the project's own generator; each family is one source. A `shift` draws other texts. */
export function generatedExamples(head: "user" | "document", shift = 0): readonly Example[] {
  const examples: Example[] = [];
  for (const { prefix, seed, ...options } of [ALL, ENGLISH]) {
    const rows = generate({ ...options, seed: seed + 2 * shift });
    for (const { text, payload, label, source, family, kind } of rows) {
      if ((source === "user") !== (head === "user")) continue;
      const name = `${prefix} ${family}`;
      const quiet = head === "document" && label === 0 ? QUIETER[kind] : undefined;
      examples.push({
        text,
        label,
        source: label === 1 ? `${name}+` : name,
        trust: quiet ?? TRUST[head],
        ...(head === "document" && label === 1 && payload !== "" ? { payload } : {}),
      });
    }
  }
  if (head === "user")
    for (let i = 0; i < BRIEFS; i++)
      examples.push({
        text: writeBrief(createGeneratorRandom(`brief/${1 + shift}/${i}`)),
        label: 0,
        source: "generated briefs",
        trust: TRUST.briefs,
      });
  return examples;
}
