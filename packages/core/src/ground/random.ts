/** Gives `length` unpredictable bytes; injected so that tests can repeat themselves. */
export type RandomBytes = (length: number) => Uint8Array;

// One call of the generator costs as much as a hash, however few bytes it gives.
const POOL_BYTES = 4096;
let pool: Uint8Array | undefined;
let used = 0;

/** Random bytes from the Web Crypto generator of the runtime, drawn ahead and wiped as they are given out. */
export const systemRandom: RandomBytes = (length) => {
  if (length > POOL_BYTES / 16) return crypto.getRandomValues(new Uint8Array(length));
  if (pool === undefined || used + length > POOL_BYTES) {
    pool = crypto.getRandomValues(new Uint8Array(POOL_BYTES));
    used = 0;
  }
  const bytes = pool.slice(used, used + length);
  pool.fill(0, used, used + length);
  used += length;
  return bytes;
};

export const BASE62_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

// 248 is the largest multiple of 62 below 256: bytes from there on would favour the first letters.
const UNBIASED_BELOW = 248;

/** A random string of base62 letters, without modulo bias (rejection sampling). */
export function randomBase62(length: number, random: RandomBytes = systemRandom): string {
  let text = "";
  while (text.length < length) {
    for (const byte of random(length - text.length + 8)) {
      if (byte < UNBIASED_BELOW && text.length < length) text += BASE62_ALPHABET[byte % 62];
    }
  }
  return text;
}

/** A request id: 128 bits of randomness after a short prefix that makes it easy to find in logs. */
export function createRequestId(random: RandomBytes = systemRandom): string {
  return `req_${randomBase62(22, random)}`;
}
