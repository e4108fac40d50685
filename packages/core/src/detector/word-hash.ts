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
