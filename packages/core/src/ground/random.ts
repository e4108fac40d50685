/** Gives `length` unpredictable bytes; injected so that tests can repeat themselves. */
export type RandomBytes = (length: number) => Uint8Array;

// One call of the generator costs as much as a hash, however few bytes it gives.
const POOL_BYTES = 4096;
let pool: Uint8Array<ArrayBuffer> | undefined;
let used = POOL_BYTES;

/** Random bytes from the Web Crypto generator of the runtime, drawn ahead and wiped as they are given out. */
export const systemRandom: RandomBytes = (length) => {
  const bytes = new Uint8Array(length);
  if (length > POOL_BYTES / 16) return crypto.getRandomValues(bytes);
  for (let i = 0; i < length; i++) bytes[i] = systemByte();
  return bytes;
};

function systemByte(): number {
  pool ??= new Uint8Array(POOL_BYTES);
  if (used === POOL_BYTES) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  const byte = pool[used] as number;
  pool[used++] = 0;
  return byte;
}

export const BASE62_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

// 248 is the largest multiple of 62 below 256: bytes from there on would favour the first letters.
const UNBIASED_BELOW = 248;

/** A random string of base62 letters, without modulo bias (rejection sampling). */
export function randomBase62(length: number, random: RandomBytes = systemRandom): string {
  let text = "";
  while (text.length < length) {
    // Of our own, none has to be drawn that is not needed.
    if (random === systemRandom) text += letterOf(systemByte());
    else for (const byte of random(length - text.length + 8)) if (text.length < length) text += letterOf(byte);
  }
  return text;
}

function letterOf(byte: number): string {
  return byte < UNBIASED_BELOW ? BASE62_ALPHABET.charAt(byte % 62) : "";
}

/** A request id: 128 bits of randomness after a short prefix that makes it easy to find in logs. */
export function createRequestId(random: RandomBytes = systemRandom): string {
  return `req_${randomBase62(22, random)}`;
}
