import { BUCKETS } from "../dist/features.js";
import type { Bags } from "./bags.ts";

/** Buckets that were met in at least `least` of the sources in use: what one source alone says is its maker's habit. */
export function allowedBuckets(
  bags: Bags,
  use: Int32Array,
  { sourceOf, least }: { readonly sourceOf: Int32Array; readonly least: number },
): Uint8Array {
  const last = new Int32Array(BUCKETS).fill(-1);
  const met = new Uint8Array(BUCKETS);
  const sorted = use.slice().sort((a, b) => (sourceOf[a] as number) - (sourceOf[b] as number) || a - b);
  for (const bag of sorted) {
    const source = sourceOf[bag] as number;
    const from = bags.buckets[bags.items[bag] as number] as number;
    const to = bags.buckets[bags.items[bag + 1] as number] as number;
    for (let i = from; i < to; i++) {
      const b = bags.list[i] as number;
      if (last[b] === source) continue;
      last[b] = source;
      if ((met[b] as number) < 255) met[b] = (met[b] as number) + 1;
    }
  }
  return met.map((count) => (count >= least ? 1 : 0));
}
