import type { PackedHead } from "../dist/head.js";
import { logistic } from "../dist/probability.js";
import { makeBags } from "./bags.ts";
import { calibrate, scoresAt } from "./calibrate.ts";
import type { Example } from "./corpus.ts";
import { type Fold, learnFrom, leaveOut, type Recipe } from "./leave-out.ts";
import { quantise } from "./quantise.ts";
import { type HeadReport, reportOn } from "./report.ts";

export interface TrainedHead {
  readonly packed: PackedHead;
  readonly report: HeadReport;
  /** Buckets that carry a weight. */
  readonly kept: number;
}

/** Learns one head: first without each fold in turn, to calibrate and to report, then from everything. */
export function trainHead(
  head: "user" | "document",
  examples: readonly Example[],
  { folds, recipe }: { readonly folds: readonly Fold[]; readonly recipe: Recipe },
): TrainedHead {
  const bags = makeBags(head, examples);
  const { attacks, benign } = leaveOut(bags, examples, {
    folds,
    recipe: { ...recipe, seeds: recipe.seeds.slice(0, 1) },
  });
  const { slope, offset } = calibrate(attacks, benign);
  const scores = scoresAt(benign, recipe.rates);
  const probability = (score: number) => logistic(slope * score + offset);
  const model = learnFrom(bags, examples, { use: examples.map((_, i) => i), recipe });
  const { packed, unit, kept } = quantise(model);
  return {
    packed: {
      ...packed,
      unit,
      bias: model.bias,
      slope,
      offset,
      lengthCost: recipe.lengthCost,
      thresholds: {
        strict: probability(scores.strict),
        balanced: probability(scores.balanced),
        permissive: probability(scores.permissive),
      },
    },
    report: reportOn(attacks, benign, scores.balanced),
    kept,
  };
}
