/**
 * CRC-32 (ISO-HDLC, as in zip and gzip): tells a mistyped or cut key from a real one without asking a store.
 *
 * It is no protection: anybody can compute it.
 */

import { BASE62_ALPHABET } from "./random.js";

const POLYNOMIAL = 0xedb88320;
let table: Uint32Array | undefined;

/** CRC-32 of the first characters of an ASCII text, all by default, as a number from 0 to 2^32 - 1. */
export function crc32(text: string, end: number = text.length): number {
  table ??= makeTable();
  let crc = 0xffffffff;
  for (let i = 0; i < end; i++) {
    crc = (crc >>> 8) ^ (table[(crc ^ text.charCodeAt(i)) & 255] as number);
  }
  return ~crc >>> 0;
}

/** CRC-32 of the first characters of a text in six letters of base62, as GitHub ends its tokens with. */
export function crc32Base62(text: string, end?: number): string {
  let rest = crc32(text, end);
  let letters = "";
  for (let i = 0; i < 6; i++) {
    letters = BASE62_ALPHABET.charAt(rest % 62) + letters;
    rest = Math.floor(rest / 62);
  }
  return letters;
}

function makeTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    return crc;
  });
}
