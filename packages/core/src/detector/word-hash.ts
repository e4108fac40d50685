/** The hash of no letters. */
export const EMPTY_HASH = 0x811c9dc5;

/** FNV-1a: the hash of some letters and one more. */
export function withLetter(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

/** How many bits of a hash the lexicon keeps. */
export const HASH_BITS = 26;

/** What the lexicon knows an entry by: of a whole word, or of a stem that may go on. */
export function keyOf(hash: number, isStem: boolean): number {
  const mixed = Math.imul(hash ^ (hash >>> 15) ^ (isStem ? 0x5bd1e995 : 0), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> (32 - HASH_BITS);
}

/** How many bits it keeps of what expressions begin with: one too many costs only a look ahead. */
export const HEAD_BITS = 16;

/** How many low bits of the gaps between so many keys stand as they are. */
export function riceBits(count: number, keyBits: number): number {
  let bits = 0;
  while (count << (bits + 1) < 0.69 * 2 ** keyBits) bits++;
  return bits;
}
