import { packWeights, ZERO_WEIGHT } from "../dist/packing.js";
import type { Model } from "./learn.ts";

const MOST = ZERO_WEIGHT;
/** So many of the largest weights may be cut, so that the rest keep their shades. */
const CUT_SHARE = 0.0005;

/** Rounds weights to whole multiples of one unit. */
export function quantise({ weights }: Model): {
  readonly packed: ReturnType<typeof packWeights>;
  readonly unit: number;
  readonly kept: number;
} {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const largest = sizes[Math.floor((1 - CUT_SHARE) * (sizes.length - 1))] ?? 1;
  // A power of two less the last bits: so that a product with it rounds the same everywhere it always does.
  const unit = Math.fround(largest / MOST);
  const whole = new Int8Array(weights.length);
  let kept = 0;
  for (const [b, weight] of weights.entries()) {
    const value = Math.max(-MOST, Math.min(MOST, Math.round(weight / unit)));
    whole[b] = value;
    if (value !== 0) kept++;
  }
  return { packed: packWeights(whole), unit, kept };
}
