import { allowedBuckets } from "./allowed.ts";
import type { Bags } from "./bags.ts";
import type { Example } from "./corpus.ts";
import { bagScore, type LearnOptions, learn, type Model } from "./learn.ts";

export interface Recipe extends Omit<LearnOptions, "allowed" | "seed"> {
  /** A bucket must have been met in so many sources. */
  readonly leastSources: number;
  /** What all attacks count beside all benign texts. */
  readonly attackShare: number;
  /** How a source's say grows with its size: 0 all alike, 1 by size. */
  readonly sizePower: number;
  readonly mode: "all" | "best" | "both";
  readonly seeds: readonly number[];
  /** See `PackedHead.lengthCost`. */
  readonly lengthCost: number;
  /** False-positive rates, on benign sources that were left out whole, at which the sensitivities stand. */
  readonly rates: Readonly<Record<"strict" | "balanced" | "permissive", number>>;
}

/** Learns from the examples that are in use, once a seed, and gives the mean of the models. */
export function learnFrom(
  bags: Bags,
  examples: readonly Example[],
  { use, recipe }: { readonly use: readonly number[]; readonly recipe: Recipe },
): Model {
  const names = [...new Set(examples.map(({ source }) => source))];
  const number = new Map(names.map((name, i) => [name, i]));
  const sourceOf = Int32Array.from(examples, ({ source }) => number.get(source) ?? 0);
  const used = Int32Array.from(use);
  const labels = Uint8Array.from(examples, ({ label }) => label);
  const mass = massOf(examples, use, recipe);
  const allowed = allowedBuckets(bags, used, { sourceOf, least: recipe.leastSources });
  let mean: Model | undefined;
  for (const seed of recipe.seeds) {
    const model = learn(bags, { use: used, labels, mass, mode: recipe.mode }, { ...recipe, seed, allowed });
    if (mean === undefined) mean = model;
    else {
      for (let b = 0; b < mean.weights.length; b++)
        mean.weights[b] = (mean.weights[b] as number) + (model.weights[b] as number);
      mean.bias += model.bias;
    }
  }
  if (mean === undefined) throw new Error("a recipe needs a seed");
  for (let b = 0; b < mean.weights.length; b++) mean.weights[b] = (mean.weights[b] as number) / recipe.seeds.length;
  mean.bias /= recipe.seeds.length;
  return mean;
}

function massOf(examples: readonly Example[], use: readonly number[], recipe: Recipe): Float64Array {
  const sizes = new Map<string, number>();
  for (const i of use) {
    const { source } = examples[i] as Example;
    sizes.set(source, (sizes.get(source) ?? 0) + 1);
  }
  const mass = new Float64Array(examples.length);
  const totals = [0, 0];
  for (const i of use) {
    const { source, trust, label } = examples[i] as Example;
    const size = sizes.get(source) ?? 1;
    const m = (trust * Math.max(size, 20) ** recipe.sizePower) / Math.max(size, 20);
    mass[i] = m;
    totals[label] = (totals[label] ?? 0) + m;
  }
  for (const i of use) {
    const { label } = examples[i] as Example;
    const share = label === 1 ? recipe.attackShare : 1 - recipe.attackShare;
    mass[i] = (((mass[i] as number) * share) / (totals[label] ?? 1)) * use.length;
  }
  return mass;
}

/** Which sources are left out together: attacks, and the benign ones that are measured beside them. */
export type Fold = readonly string[];

export const baseOf = (source: string): string => source.split("+")[0] as string;

/** Scores of every left-out example, by source, each from a model that saw nothing of its fold. */
export function leaveOut(
  bags: Bags,
  examples: readonly Example[],
  { folds, recipe }: { readonly folds: readonly Fold[]; readonly recipe: Recipe },
): { readonly attacks: Map<string, number[]>; readonly benign: Map<string, number[]> } {
  const attacks = new Map<string, number[]>();
  const benign = new Map<string, number[]>();
  for (const fold of folds) {
    const out = new Set(fold);
    const use: number[] = [];
    const rest: number[] = [];
    for (const [i, { source, host }] of examples.entries()) {
      if (out.has(baseOf(source))) rest.push(i);
      // Whoever has seen a left-out text as the host of a payload has seen it.
      else if (host === undefined || !out.has(host)) use.push(i);
    }
    const model = learnFrom(bags, examples, { use, recipe });
    for (const i of rest) {
      const { source, label } = examples[i] as Example;
      const into = label === 1 ? attacks : benign;
      const scores = into.get(source) ?? [];
      scores.push(bagScore(model, bags, { bag: i, lengthCost: recipe.lengthCost }));
      into.set(source, scores);
    }
  }
  return { attacks, benign };
}
