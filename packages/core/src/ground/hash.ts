/**
 * SHA-256 (FIPS 180-4) and HMAC-SHA-256 (RFC 2104), synchronous on every runtime: `subtle.digest` is asynchronous, and
 * `node:crypto` is not everywhere.
 */
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { toHex, utf8, utf8Into } from "./bytes.js";

type Sha256 = ReturnType<typeof sha256.create>;

/** What a hash works with, made once: to make it costs more than to hash a key. */
interface Workshop {
  readonly start: Sha256;
  readonly work: Sha256;
  readonly text: Uint8Array;
  readonly digest: Uint8Array;
}

const LONGEST_KEPT = 1024;
let workshop: Workshop | undefined;

/** SHA-256 of a string's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export function sha256Hex(text: string): string {
  if (text.length * 3 > LONGEST_KEPT) return toHex(sha256(utf8(text)));
  workshop ??= {
    start: sha256.create(),
    work: sha256.create(),
    text: new Uint8Array(LONGEST_KEPT),
    digest: new Uint8Array(32),
  };
  const { start, work, text: bytes, digest } = workshop;
  const length = utf8Into(text, bytes);
  start._cloneInto(work).update(bytes.subarray(0, length)).digestInto(digest);
  // The text may be a key, which is to stand in memory no longer than it must.
  work.destroy();
  bytes.fill(0, 0, length);
  return toHex(digest);
}

/** HMAC-SHA-256 of a string's UTF-8 bytes under `key`, as 64 lower-case hexadecimal digits. */
export function hmacSha256Hex(key: Uint8Array, text: string): string {
  return toHex(hmac(sha256, key, utf8(text)));
}
