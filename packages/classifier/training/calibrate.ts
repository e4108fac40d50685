import { thresholdAt, VOICE_TEXTS } from "./evaluate.ts";
import type { Recipe } from "./leave-out.ts";

export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** What share of texts is taken for attacks when a score is turned into a probability. */
export const BASE_RATE = 0.1;

/** Platt's scaling: the logistic curve through left-out scores, each source with the same say, at the stated base rate. */
export function calibrate(
  attacks: ReadonlyMap<string, readonly number[]>,
  benign: ReadonlyMap<string, readonly number[]>,
): Calibration {
  const points: { score: number; label: number; weight: number }[] = [];
  for (const [label, sets] of [benign, attacks].entries()) {
    const share = label === 1 ? BASE_RATE : 1 - BASE_RATE;
    let voices = 0;
    for (const scores of sets.values()) voices += Math.min(1, scores.length / VOICE_TEXTS);
    for (const scores of sets.values()) {
      const weight = (share * Math.min(1, scores.length / VOICE_TEXTS)) / voices / scores.length;
      for (const score of scores) points.push({ score, label, weight });
    }
  }
  // Newton's method on two parameters, a little ridge on the slope.
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 60; round++) {
    let [ga, gb, haa, hab, hbb] = [1e-6 * slope, 0, 1e-6, 0, 1e-9];
    for (const { score, label, weight } of points) {
      const p = 1 / (1 + Math.exp(-(slope * score + offset)));
      const error = (p - label) * weight;
      const curve = Math.max(p * (1 - p), 1e-6) * weight;
      ga += error * score;
      gb += error;
      haa += curve * score * score;
      hab += curve * score;
      hbb += curve;
    }
    const det = haa * hbb - hab * hab;
    const da = (ga * hbb - gb * hab) / det;
    const db = (gb * haa - ga * hab) / det;
    const damp = Math.min(1, 1 / (Math.abs(da) + 1e-9), 2 / (Math.abs(db) + 1e-9));
    slope -= damp * da;
    offset -= damp * db;
  }
  return { slope: Math.max(slope, 0.05), offset };
}

/** The scores at which each sensitivity stands. */
export function scoresAt(
  benign: ReadonlyMap<string, readonly number[]>,
  rates: Recipe["rates"],
): Readonly<Record<keyof Recipe["rates"], number>> {
  return {
    strict: thresholdAt(benign, rates.strict),
    balanced: thresholdAt(benign, rates.balanced),
    permissive: thresholdAt(benign, rates.permissive),
  };
}
