import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { withoutNearDuplicates } from "./near-duplicates.ts";
import type { EvaluationSet } from "./sets.ts";

/** One text of a set. */
export interface LabelledText {
  readonly text: string;
  /** True for an injection or jailbreak. */
  readonly isAttack: boolean;
  /** True for a harmful request without any injection: told, never scored. */
  readonly isHarmfulOnly: boolean;
}

/** Ends the process with a message when the data is not there. */
export function mustHaveData(folder: string): void {
  if (existsSync(join(folder, "dev"))) return;
  console.error(`bench:detect needs the evaluation text: there is no folder ${join(folder, "dev")}.`);
  console.error("Say where it is: npm run bench:detect -- --data FOLDER");
  process.exit(2);
}

/** Reads one set; with `sample`, so many rows of it, evenly spread. */
export function readSet(
  folder: string,
  set: EvaluationSet,
  sample = Number.POSITIVE_INFINITY,
): readonly LabelledText[] {
  const path = join(folder, "dev", `${set.file ?? set.name}.jsonl.gz`);
  const lines = gunzipSync(readFileSync(path)).toString("utf8").split("\n");
  const rows = lines
    .filter((line) => line !== "")
    .map((line) => {
      const { text, label, kind } = JSON.parse(line) as { text: string; label: 0 | 1; kind: string };
      return { text, isAttack: label === 1, isHarmfulOnly: kind === "harmful-plain" };
    });
  const kept = set.withoutNearDuplicates ? withoutNearDuplicates(rows) : rows;
  const step = Math.max(1, kept.length / sample);
  return Array.from({ length: Math.min(sample, kept.length) }, (_, i) => kept[Math.floor(i * step)]).filter(
    (row) => row !== undefined,
  );
}
