import { BUCKETS, FIRST_CLASS_BUCKET } from "../dist/features.js";
import { doublings, scaleOf } from "../dist/probability.js";
import type { Bags } from "./bags.ts";
import { createRandom, shuffle } from "./random.ts";

export interface LearnOptions {
  readonly epochs: number;
  readonly alpha: number;
  readonly l1: number;
  readonly l2: number;
  /** How much less tightly runs of word classes are held than runs of words. */
  readonly classEase: number;
  readonly seed: number;
  /** Buckets that may be used. */
  readonly allowed?: Uint8Array;
  /** Chance that a feature is left out of a step, so that no single one carries a text alone. */
  readonly dropout: number;
  /** How the parts of a benign text share its say: 0 each has all of it, 1 they part it. */
  readonly crowd: number;
  /** Chance that a step sees no runs of words at all, so that word classes learn to carry a text alone. */
  readonly blank: number;
}

/** What all the other windows of an attack count beside its worst one. */
const OTHERS_SHARE = 0.7;

export interface Model {
  readonly weights: Float64Array;
  bias: number;
}

export function itemScore(model: Model, bags: Bags, item: number): number {
  const { buckets, list } = bags;
  const from = buckets[item] as number;
  const to = buckets[item + 1] as number;
  let sum = 0;
  for (let i = from; i < to; i++) sum += model.weights[list[i] as number] as number;
  return model.bias + sum * scaleOf(to - from);
}

/** The highest score among a bag's items, less what it costs that there are many. */
export function bagScore(model: Model, bags: Bags, { bag, lengthCost }: { bag: number; lengthCost: number }): number {
  let best = -1e9;
  const [from, to] = [bags.items[bag] as number, bags.items[bag + 1] as number];
  for (let item = from; item < to; item++) {
    const score = itemScore(model, bags, item);
    if (score > best) best = score;
  }
  return best === -1e9 ? model.bias - 5 : best - lengthCost * doublings(to - from);
}

/**
 * Logistic regression by FTRL-proximal (McMahan et al. 2013), which leaves what carries nothing at zero.
 *
 * @param use - Bags to learn from.
 * @param labels - 0 or 1 a bag.
 * @param mass - How much each bag counts.
 */
export function learn(
  bags: Bags,
  {
    use,
    labels,
    mass,
    mode,
  }: {
    readonly use: Int32Array;
    readonly labels: Uint8Array;
    readonly mass: Float64Array;
    readonly mode: "all" | "best" | "both";
  },
  options: LearnOptions,
): Model {
  const { l2, allowed, dropout, blank, classEase } = options;
  const random = createRandom(options.seed);
  const z = new Float64Array(BUCKETS);
  const n = new Float64Array(BUCKETS);
  const weights = new Float64Array(BUCKETS);
  const model: Model = { weights, bias: 0 };
  let biasZ = 0;
  let biasN = 0;
  const order = use.slice();
  const step = (item: number, label: number, weight: number) => {
    const from = bags.buckets[item] as number;
    const to = bags.buckets[item + 1] as number;
    const scale = scaleOf(to - from);
    const drop = dropout > 0 ? Math.floor(random() * 4_294_967_296) | 0 : 0;
    const bound = Math.floor(dropout * 65_536);
    const least = blank > 0 && random() < blank ? FIRST_CLASS_BUCKET : 0;
    let sum = 0;
    for (let i = from; i < to; i++) {
      const b = bags.list[i] as number;
      if (b < least) continue;
      if (dropout > 0 && ((Math.imul(b ^ drop, 0x9e3779b1) >>> 16) & 0xffff) < bound) continue;
      sum += weights[b] as number;
    }
    const keepScale = scale / (1 - dropout);
    const margin = model.bias + sum * keepScale;
    const error = (1 / (1 + Math.exp(-margin)) - label) * weight;
    if (Math.abs(error) < 1e-5) return;
    const g = error * keepScale;
    for (let i = from; i < to; i++) {
      const b = bags.list[i] as number;
      if (b < least || (allowed !== undefined && allowed[b] === 0)) continue;
      if (dropout > 0 && ((Math.imul(b ^ drop, 0x9e3779b1) >>> 16) & 0xffff) < bound) continue;
      const nb = n[b] as number;
      const nn = nb + g * g;
      const isClass = b >= FIRST_CLASS_BUCKET;
      const alpha = isClass ? options.alpha * classEase : options.alpha;
      const l1 = isClass ? options.l1 / classEase : options.l1;
      const sigma = (Math.sqrt(nn) - Math.sqrt(nb)) / alpha;
      const zb = (z[b] as number) + g - sigma * (weights[b] as number);
      z[b] = zb;
      n[b] = nn;
      weights[b] =
        zb > l1 ? -(zb - l1) / (Math.sqrt(nn) / alpha + l2) : zb < -l1 ? -(zb + l1) / (Math.sqrt(nn) / alpha + l2) : 0;
    }
    const nn = biasN + error * error;
    const { alpha } = options;
    const sigma = (Math.sqrt(nn) - Math.sqrt(biasN)) / alpha;
    biasZ += error - sigma * model.bias;
    biasN = nn;
    model.bias = -biasZ / (Math.sqrt(nn) / alpha + 1e-3);
  };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const bag of order) {
      const from = bags.items[bag] as number;
      const to = bags.items[bag + 1] as number;
      const label = labels[bag] as number;
      const weight = mass[bag] as number;
      if (label === 0) {
        const share = weight / (to - from) ** options.crowd;
        for (let item = from; item < to; item++) step(item, 0, share);
        continue;
      }
      let known = 0;
      for (let item = from; item < to; item++) known += bags.planted[item] as number;
      if (known > 0) {
        for (let item = from; item < to; item++) if (bags.planted[item] === 1) step(item, 1, weight / Math.sqrt(known));
      } else if (mode === "all") {
        for (let item = from; item < to; item++) step(item, 1, weight / Math.sqrt(to - from));
      } else {
        let best = from;
        let top = -1e9;
        for (let item = from; item < to; item++) {
          const score = itemScore(model, bags, item);
          if (score > top) {
            top = score;
            best = item;
          }
        }
        step(best, 1, weight);
        if (mode === "both" && to - from > 1)
          for (let item = from; item < to; item++)
            if (item !== best) step(item, 1, (weight * OTHERS_SHARE) / (to - from));
      }
    }
  }
  return model;
}
