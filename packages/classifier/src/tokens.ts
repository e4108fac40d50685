import type { Lexicon } from "./lexicon.js";

/** What a token is. */
export const WORD = 0;
export const NUMBER = 1;
export const PUNCTUATION = 2;
/** One character of a script that writes without spaces, or in syllables that carry meaning by themselves. */
export const SIGN = 3;

/** A text taken apart: parallel columns, one entry a token. */
export interface Tokens {
  readonly count: number;
  /** Hash of what was written. */
  readonly hash: Int32Array;
  readonly kind: Uint8Array;
  /** Word class from the lexicon, 0 for none. */
  readonly wordClass: Uint8Array;
  /** Offset in the text. */
  readonly start: Int32Array;
}

const SEED = 0x811c9dc5 | 0;
/** Words and signs of an expression are put together with this. */
export function combine(a: number, b: number): number {
  let h = Math.imul(a ^ (b >>> 15), 0x85ebca6b) + b;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}

/** A prefix must not be taken for the whole word that is written the same. */
export const PREFIX_SALT = 0x2f6b;

const NUMBER_HASH = combine(SEED, 7);
const MAX_EXPRESSION = 8;

/** 0 space, 1 letter, 2 digit, 3 punctuation. Above ASCII: letters, unless said otherwise here. */
const ASCII = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  if (c <= 32 || c === 127) ASCII[c] = 0;
  else if (c >= 48 && c <= 57) ASCII[c] = 2;
  else if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90)) ASCII[c] = 1;
  else ASCII[c] = 3;
}

function kindOf(c: number): number {
  if (c < 128) return ASCII[c] as number;
  if (c < 0xc0) return c === 0xaa || c === 0xb5 || c === 0xba ? 1 : 3;
  if (c < 0x2000) return 1;
  if (c < 0x2c00) return 3;
  if (c >= 0x3000 && c < 0x3040) return c === 0x3000 ? 0 : 3;
  if ((c >= 0x3040 && c < 0xa000) || (c >= 0xac00 && c < 0xd7b0)) return 4;
  if (c >= 0xff00 && c < 0xff66) return 3;
  return 1;
}

const APOSTROPHE = 39;
const RIGHT_QUOTE = 0x2019;

/** Takes a folded text apart and looks each word up. One linear pass. */
export function tokenize(text: string, lexicon: Lexicon): Tokens {
  const { length } = text;
  const hash = new Int32Array(length);
  const kind = new Uint8Array(length);
  const wordClass = new Uint8Array(length);
  const start = new Int32Array(length);
  let count = 0;
  let at = 0;
  while (at < length) {
    let c = text.charCodeAt(at);
    const k = kindOf(c);
    if (k === 0) {
      at++;
      continue;
    }
    start[count] = at;
    if (k === 1) {
      let h = SEED;
      let found = 0;
      let letters = 0;
      let kc = 1;
      do {
        if (kc === 1 || kc === 2) {
          h = Math.imul(h ^ c, 0x01000193);
          letters++;
          if (letters >= 3 && letters <= 14) {
            const hit = lexicon.find(h ^ PREFIX_SALT);
            if (hit !== 0) found = hit;
          }
        }
        at++;
        if (at >= length) break;
        c = text.charCodeAt(at);
        kc = kindOf(c);
        // "don't" is one word, however it is written.
        if (
          kc === 3 &&
          (c === APOSTROPHE || c === RIGHT_QUOTE) &&
          at + 1 < length &&
          kindOf(text.charCodeAt(at + 1)) === 1
        )
          kc = 5;
      } while (kc === 1 || kc === 2 || kc === 5);
      hash[count] = h;
      kind[count] = WORD;
      wordClass[count] = lexicon.find(h) || found;
    } else if (k === 2) {
      do at++;
      while (at < length && kindOf(text.charCodeAt(at)) === 2);
      hash[count] = NUMBER_HASH;
      kind[count] = NUMBER;
    } else {
      hash[count] = Math.imul(SEED ^ c, 0x01000193);
      kind[count] = k === 4 ? SIGN : PUNCTUATION;
      if (k === 4) wordClass[count] = lexicon.find(hash[count] as number);
      at++;
      // A row of dashes is one token.
      if (k === 3) while (at < length && text.charCodeAt(at) === c) at++;
    }
    count++;
    if (k !== 2 && k !== 3) markExpression({ hash, wordClass, kind }, count - 1, lexicon);
  }
  return { count, hash, kind, wordClass, start };
}

/** Looks up the longest expression that ends at a token; it takes the place of its words' own classes. */
function markExpression(
  { hash, wordClass, kind }: Pick<Tokens, "hash" | "wordClass" | "kind">,
  last: number,
  lexicon: Lexicon,
): void {
  let h = hash[last] as number;
  const first = Math.max(0, last - (kind[last] === SIGN ? MAX_EXPRESSION : 4) + 1);
  let longest = -1;
  let found = 0;
  for (let i = last - 1; i >= first; i--) {
    if (kind[i] === PUNCTUATION) break;
    h = combine(h, hash[i] as number);
    const hit = lexicon.find(h);
    if (hit !== 0) {
      found = hit;
      longest = i;
    }
  }
  if (found === 0) return;
  for (let i = longest; i < last; i++) wordClass[i] = 0;
  wordClass[last] = found;
}
