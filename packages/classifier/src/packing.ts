/** What packed numbers are written in: printable, and nothing that a string literal must escape. */
const FIRST = 35;
const BACKSLASH = 92;
/** So many different digits. */
export const RADIX = 91;

/** The character of a digit below {@link RADIX}. */
export function digit(value: number): string {
  return String.fromCharCode(value + FIRST < BACKSLASH ? value + FIRST : value + FIRST + 1);
}

/** The digit at a place of a packed string. */
export function digitAt(packed: string, at: number): number {
  const c = packed.charCodeAt(at);
  return c > BACKSLASH ? c - FIRST - 1 : c - FIRST;
}

/** What a weight is written around: a digit below it is negative. */
export const ZERO_WEIGHT = 45;

/** Puts sparse weights back to their buckets: how far each is from the one before, and how much it is. */
export function unpackWeights(packed: { readonly gaps: string; readonly weights: string }, buckets: number): Int8Array {
  const { gaps, weights } = packed;
  const all = new Int8Array(buckets);
  let bucket = -1;
  let at = 0;
  for (let i = 0; i < weights.length; i++) {
    let step = digitAt(gaps, at++);
    bucket += step + 1;
    while (step === RADIX - 1) {
      step = digitAt(gaps, at++);
      bucket += step;
    }
    all[bucket] = digitAt(weights, i) - ZERO_WEIGHT;
  }
  return all;
}

/** Packs sparse weights, each from -45 to 45. */
export function packWeights(all: Int8Array): { readonly gaps: string; readonly weights: string } {
  const gaps: string[] = [];
  const weights: string[] = [];
  let last = -1;
  for (const [bucket, weight] of all.entries()) {
    if (weight === 0) continue;
    let step = bucket - last - 1;
    last = bucket;
    while (step >= RADIX - 1) {
      gaps.push(digit(RADIX - 1));
      step -= RADIX - 1;
    }
    gaps.push(digit(step));
    weights.push(digit(weight + ZERO_WEIGHT));
  }
  return { gaps: gaps.join(""), weights: weights.join("") };
}

const HASH_DIGITS = 5;

/** Packs hashes of 32 bits with a small number each. */
export function packEntries(entries: Iterable<readonly [hash: number, value: number]>): string {
  let packed = "";
  for (const [hash, value] of entries) {
    let rest = hash >>> 0;
    for (let k = 0; k < HASH_DIGITS; k++) {
      packed += digit(rest % RADIX);
      rest = Math.floor(rest / RADIX);
    }
    packed += digit(value);
  }
  return packed;
}

/** Undoes {@link packEntries}. */
export function unpackEntries(packed: string): (readonly [hash: number, value: number])[] {
  const entries: (readonly [number, number])[] = [];
  for (let at = 0; at + HASH_DIGITS < packed.length; at += HASH_DIGITS + 1) {
    let hash = 0;
    for (let k = HASH_DIGITS - 1; k >= 0; k--) hash = hash * RADIX + digitAt(packed, at + k);
    entries.push([hash | 0, digitAt(packed, at + HASH_DIGITS)]);
  }
  return entries;
}
