/**
 * SHA-256 (FIPS 180-4) and HMAC-SHA-256 (RFC 2104), synchronous on every runtime: `subtle.digest` is asynchronous, and
 * `node:crypto` is not everywhere.
 */
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { toHex, utf8 } from "./bytes.js";

/** SHA-256 of a string's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export function sha256Hex(text: string): string {
  return toHex(sha256(utf8(text)));
}

/** HMAC-SHA-256 of a string's UTF-8 bytes under `key`, as 64 lower-case hexadecimal digits. */
export function hmacSha256Hex(key: Uint8Array, text: string): string {
  return toHex(hmac(sha256, key, utf8(text)));
}
