// npm run train -- --data DIR [--dry] [--seed N]
//
// Rebuilds the weights from the sets in DIR/train and from the generator, and says how the result compares with what is
// committed. The same data gives the same weights. With --seed everything is drawn anew, to see how much of a figure is
// chance; nothing is written then, nor with --dry.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { documentExamples, userExamples } from "./corpus.ts";
import { DOCUMENT_FOLDS, USER_FOLDS } from "./folds.ts";
import { generatedExamples } from "./generated.ts";
import type { Recipe } from "./leave-out.ts";
import { RECIPES } from "./recipes.ts";
import { type HeadReport, printReport } from "./report.ts";
import { DataMissing, readRows } from "./rows.ts";
import { trainHead } from "./train-head.ts";
import { weightSources, writeSources } from "./write.ts";

const { values } = parseArgs({
  options: { data: { type: "string" }, dry: { type: "boolean" }, seed: { type: "string", default: "0" } },
});
const SHIFT = Number(values.seed);
const REPORT = join(import.meta.dirname, "report.json");
const WEIGHTS = join(import.meta.dirname, "../src/weights");

try {
  train();
} catch (error) {
  if (!(error instanceof DataMissing)) throw error;
  console.error(`train: ${error.message}`);
  process.exitCode = 2;
}

function train(): void {
  const { data } = values;
  if (data === undefined) throw new DataMissing("give the folder of the data with --data DIR");
  if (!Number.isSafeInteger(SHIFT) || SHIFT < 0) {
    console.error("train: --seed must be a whole number of at least 0");
    process.exitCode = 2;
    return;
  }
  // The root's scripts run in this package; a folder is meant from where the command was given.
  const rows = readRows(join(resolve(process.env.INIT_CWD ?? ".", data), "train"));
  console.log(`${rows.length} rows; leaving out, then learning from everything (some minutes)`);
  const user = trainHead("user", [...userExamples(rows), ...generatedExamples("user", SHIFT)], {
    folds: USER_FOLDS,
    recipe: drawnAnew(RECIPES.user),
  });
  const document = trainHead("document", [...documentExamples(rows), ...generatedExamples("document", SHIFT)], {
    folds: DOCUMENT_FOLDS,
    recipe: drawnAnew(RECIPES.document),
  });
  const before = existsSync(REPORT) ? (JSON.parse(readFileSync(REPORT, "utf8")) as Record<string, HeadReport>) : {};
  for (const [head, { report }] of Object.entries({ user, document }))
    console.log(`\n${printReport(head, report, before[head])}`);
  const sources = weightSources({ user: user.packed, document: document.packed });
  const isSame = Object.entries(sources).every(
    ([file, text]) => existsSync(join(WEIGHTS, file)) && readFileSync(join(WEIGHTS, file), "utf8") === text,
  );
  const bytes = gzipSync(Object.values(sources).join(""), { level: 9 }).length;
  console.log(
    `\nweights: ${user.kept} and ${document.kept} buckets, ${bytes} bytes gzipped; ${isSame ? "the same as committed, to the last bit" : "not the same as committed"}`,
  );
  if (values.dry === true || SHIFT !== 0) return;
  writeSources(WEIGHTS, sources);
  writeFileSync(REPORT, `${JSON.stringify({ user: user.report, document: document.report }, null, 2)}\n`);
}

function drawnAnew(recipe: Recipe): Recipe {
  return { ...recipe, seeds: recipe.seeds.map((seed) => seed + SHIFT * recipe.seeds.length) };
}
