/**
 * A key as a text: `<prefix>_<id>_<secret>_<crc>`, read from the right, because a prefix may hold `_` itself.
 *
 * The parts after the prefix have fixed lengths and letters of base62. The checksum is the CRC-32 of all before it, as
 * GitHub does with its tokens, so that secret scanners find real keys only and junk costs no look-up.
 */
import { crc32Base62 } from "../ground/crc32.js";
import { type RandomBytes, randomBase62 } from "../ground/random.js";

const ID_LENGTH = 16;
// 32 letters of base62 are 190 bits.
const SECRET_LENGTH = 32;
const CRC_LENGTH = 6;
const TAIL_LENGTH = ID_LENGTH + SECRET_LENGTH + CRC_LENGTH + 3;

/** A new key under an id and secret of its own. */
export function generateKey(prefix: string, random: RandomBytes): { readonly id: string; readonly key: string } {
  const id = randomBase62(ID_LENGTH, random);
  const body = `${prefix}_${id}_${randomBase62(SECRET_LENGTH, random)}`;
  return { id, key: `${body}_${crc32Base62(body)}` };
}

/** The id inside a key, or null for what has not the shape and checksum of one. Never throws. */
export function idOfKey(prefix: string, key: unknown): string | null {
  // The length comes first, so that nothing below ever sees more than a key's worth of input.
  if (typeof key !== "string" || key.length !== prefix.length + TAIL_LENGTH || !key.startsWith(prefix)) return null;
  const tail = key.slice(prefix.length);
  if (!/^_[0-9A-Za-z]{16}_[0-9A-Za-z]{32}_[0-9A-Za-z]{6}$/.test(tail)) return null;
  if (!key.endsWith(crc32Base62(key, key.length - 1 - CRC_LENGTH))) return null;
  return tail.slice(1, 1 + ID_LENGTH);
}
