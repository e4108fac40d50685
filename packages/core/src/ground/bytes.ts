const encoder = new TextEncoder();
const HEX = "0123456789abcdef";

/** Encodes a string as UTF-8. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Writes a string as UTF-8 into bytes that have room for it, and says how many it took. */
export function utf8Into(text: string, bytes: Uint8Array): number {
  return encoder.encodeInto(text, bytes).written;
}

/** Lower-case hexadecimal form of bytes. */
export function toHex(bytes: Uint8Array): string {
  // Added letter by letter, a text is a chain of pieces until it is read.
  const codes = new Array<number>(2 * bytes.length);
  for (let i = 0; i < codes.length; i++) codes[i] = HEX.charCodeAt(((bytes[i >> 1] as number) >> (i & 1 ? 0 : 4)) & 15);
  return String.fromCharCode(...codes);
}

/** Joins byte chunks whose total length is known or counted here. */
export function concatBytes(chunks: readonly Uint8Array[]): Uint8Array {
  let total = 0;
  for (const chunk of chunks) total += chunk.byteLength;
  const joined = new Uint8Array(total);
  let offset = 0;
  for (const chunk of chunks) {
    joined.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return joined;
}

/**
 * Compares two strings in a time that depends on their lengths only, never on where they differ.
 *
 * Meant for digests of equal length; a difference in length is told at once.
 */
export function constantTimeEqual(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return difference === 0;
}
