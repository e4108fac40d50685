import type { RandomBytes } from "../ground/random.js";

/** A hash of 64 bits, in two halves. */
export interface KeyedHash {
  high: number;
  /** Never 0. */
  low: number;
  /** Hashes a pair of texts, and gives itself. */
  of(first: string, second: string): KeyedHash;
}

const LAST_ROUNDS = 3;

/**
 * HalfSipHash-1-3 (the 32-bit SipHash of Aumasson and Bernstein, 2012) under a random key, so that nobody can choose
 * names which fall upon another's. The lengths go into the first state, and both halves are read off the last one at
 * once: they are never shown to anybody.
 *
 * @param random - Drawn from at the first hash only: some runtimes give no randomness while a module loads.
 */
export function createKeyedHash(random: RandomBytes): KeyedHash {
  let key: Int32Array | undefined;
  const hash: KeyedHash = {
    high: 0,
    low: 0,
    of(first, second) {
      key ??= new Int32Array(random(8).slice().buffer);
      const text = first === "" ? second : first + second;
      if (!hashInto(hash, text, { key, first: first.length, perWord: 4 })) {
        hashInto(hash, text, { key, first: first.length, perWord: 2 });
      }
      return hash;
    },
  };
  return hash;
}

interface Setting {
  readonly key: Int32Array;
  readonly first: number;
  /** Four characters of one byte go into a word, or two of two. */
  readonly perWord: 2 | 4;
}

/** False when a character has more than one byte, and four of them should go into a word. */
function hashInto(hash: KeyedHash, text: string, { key, first, perWord }: Setting): boolean {
  const { length } = text;
  const bits = 32 / perWord;
  let v0 = (key[0] as number) ^ first;
  let v1 = (key[1] as number) ^ perWord;
  let v2 = (key[0] as number) ^ 0x6c796765 ^ length;
  let v3 = (key[1] as number) ^ 0x74656462;
  let seen = 0;
  let left = LAST_ROUNDS;
  for (let i = 0; left > 0; ) {
    let word = 0;
    if (i < length) {
      const end = Math.min(i + perWord, length);
      for (let shift = 0; i < end; i++, shift += bits) {
        const unit = text.charCodeAt(i);
        seen |= unit;
        word |= unit << shift;
      }
    } else {
      if (left === LAST_ROUNDS) v2 ^= 0xee;
      left--;
    }
    v3 ^= word;
    v0 = (v0 + v1) | 0;
    v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
    v0 = (v0 << 16) | (v0 >>> 16);
    v2 = (v2 + v3) | 0;
    v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
    v0 = (v0 + v3) | 0;
    v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
    v2 = (v2 + v1) | 0;
    v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
    v2 = (v2 << 16) | (v2 >>> 16);
    v0 ^= word;
  }
  hash.high = v0 ^ v2;
  hash.low = (v1 ^ v3) | 1;
  return perWord === 2 || seen < 256;
}
