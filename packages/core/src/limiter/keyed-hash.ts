import type { RandomBytes } from "../ground/random.js";

/** A hash of 64 bits, in two halves. */
export interface KeyedHash {
  high: number;
  /** Never 0. */
  /** Never 0. */
  low: number;
  /** Hashes a pair of texts, and gives itself. */
  of(first: string, second: string): KeyedHash;
}

/**
 * HalfSipHash-1-3 (the 32-bit SipHash of Aumasson and Bernstein, 2012) under a random key, so that nobody can choose names which
 * fall upon another's. Both halves are read off the last state at once: they are never shown to anybody.
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
      const [key0 = 0, key1 = 0] = key;
      let v0 = key0;
      let v1 = key1 ^ 0xee;
      let v2 = key0 ^ 0x6c796765;
      let v3 = key1 ^ 0x74656462;
      const { length } = first;
      // One word is two UTF-16 units: the first text, its length, the second; then three rounds that mix only.
      const middle = (length + 1) >> 1;
      const end = middle + 1 + ((second.length + 1) >> 1);
      for (let i = 0; i < end + 4; i++) {
        let word = 0;
        if (i < middle) word = wordAt(first, 2 * i);
        else if (i === middle) word = length;
        else if (i < end) word = wordAt(second, 2 * (i - middle - 1));
        else if (i === end) word = second.length;
        else if (i === end + 1) v2 ^= 0xee;
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
      return hash;
    },
  };
  return hash;
}

function wordAt(text: string, i: number): number {
  // NaN past the end becomes 0; the length says where the text ends.
  return text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16);
}
