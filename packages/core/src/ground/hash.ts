/**
 * SHA-256 (FIPS 180-4) and HMAC-SHA-256 (RFC 2104), synchronous on every runtime.
 *
 * Written out here because `subtle.digest` is asynchronous, `node:crypto` is not everywhere, and a library for it would
 * be a tenth of the whole core. The tests hold it to the standards' vectors and to `node:crypto` on random input.
 */
import { concatBytes, toHex, utf8 } from "./bytes.js";

const BLOCK_BYTES = 64;

/** SHA-256 of a string's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export function sha256Hex(text: string): string {
  return toHex(sha256(utf8(text)));
}

/** HMAC-SHA-256 of a string's UTF-8 bytes under `key`, as 64 lower-case hexadecimal digits. */
export function hmacSha256Hex(key: Uint8Array, text: string): string {
  const block = new Uint8Array(BLOCK_BYTES);
  block.set(key.byteLength > BLOCK_BYTES ? sha256(key) : key);
  const inner = sha256(concatBytes([block.map((byte) => byte ^ 0x36), utf8(text)]));
  return toHex(sha256(concatBytes([block.map((byte) => byte ^ 0x5c), inner])));
}

interface Constants {
  /** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
  readonly k: Int32Array;
  /** The same of the square roots of the first 8. */
  readonly h: Int32Array;
  readonly w: Int32Array;
}

let constants: Constants | undefined;

/** Computed once, when first needed: the roots are exact enough in double precision. */
function constantsOf(): Constants {
  if (constants !== undefined) return constants;
  const [k, h] = [new Int32Array(64), new Int32Array(8)];
  const fraction = (root: number): number => ((root % 1) * 2 ** 32) | 0;
  for (let n = 2, found = 0; found < 64; n++) {
    let divisor = 2;
    while (n % divisor !== 0) divisor++;
    if (divisor < n) continue;
    if (found < 8) h[found] = fraction(Math.sqrt(n));
    k[found++] = fraction(Math.cbrt(n));
  }
  constants = { k, h, w: new Int32Array(64) };
  return constants;
}

function sha256(message: Uint8Array): Uint8Array {
  const { k, h, w } = constantsOf();
  const state = h.slice();
  const length = message.byteLength;
  // The message, one bit, zeros, and its length in bits as 64 of them.
  const padded = new Uint8Array((length + 9 + BLOCK_BYTES - 1) & -BLOCK_BYTES);
  padded.set(message);
  padded[length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.byteLength - 8, Math.floor(length / 2 ** 29));
  view.setUint32(padded.byteLength - 4, length << 3);
  for (let offset = 0; offset < padded.byteLength; offset += BLOCK_BYTES) {
    for (let i = 0; i < 16; i++) w[i] = view.getInt32(offset + 4 * i);
    compress(state, k, w);
  }
  const digest = new DataView(new ArrayBuffer(32));
  for (let i = 0; i < 8; i++) digest.setInt32(4 * i, at(state, i));
  return new Uint8Array(digest.buffer);
}

/** One block into the state (FIPS 180-4, section 6.2.2). */
function compress(state: Int32Array, k: Int32Array, w: Int32Array): void {
  for (let i = 16; i < 64; i++) {
    const a = at(w, i - 15);
    const b = at(w, i - 2);
    w[i] =
      at(w, i - 16) +
      at(w, i - 7) +
      (rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3)) +
      (rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10));
  }
  let a = at(state, 0);
  let b = at(state, 1);
  let c = at(state, 2);
  let d = at(state, 3);
  let e = at(state, 4);
  let f = at(state, 5);
  let g = at(state, 6);
  let h = at(state, 7);
  for (let i = 0; i < 64; i++) {
    const t1 = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + at(k, i) + at(w, i)) | 0;
    const t2 = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = at(state, 0) + a;
  state[1] = at(state, 1) + b;
  state[2] = at(state, 2) + c;
  state[3] = at(state, 3) + d;
  state[4] = at(state, 4) + e;
  state[5] = at(state, 5) + f;
  state[6] = at(state, 6) + g;
  state[7] = at(state, 7) + h;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function at(words: Int32Array, index: number): number {
  return words[index] as number;
}
