import { mustBeText } from "./text-given.js";

/** What a character is to a tokenizer; those that are not ASCII weigh something each. */
const SPACE = 0;
const BREAK = 1;
const LOWER = 2;
const UPPER = 3;
const DIGIT = 4;
const SIGN = 5;
const OTHER = 6;

const KINDS: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, unit) => {
  if (unit === 32) return SPACE;
  if (unit < 32) return BREAK;
  if (unit >= 97 && unit <= 122) return LOWER;
  if (unit >= 65 && unit <= 90) return UPPER;
  return unit >= 48 && unit <= 57 ? DIGIT : SIGN;
});

/**
 * Estimates how many tokens a text has, in one pass by classes of characters.
 *
 * Meant for reserving a budget before the model has counted. Within 15 % of OpenAI's o200k encoding on prose, code,
 * JSON, Chinese and Japanese as a whole, and near it on base64 and emoji; the weights are a fit to such texts. Linear in
 * the length of any text.
 *
 * @param text - Any text.
 * @throws AiguardError `option_invalid` for what is no string
 * @returns A whole number, at least 1 for a text that is not empty.
 *
 * @example
 * ```ts
 * import { estimateTokens } from "@aiguard/core";
 *
 * console.log(estimateTokens("Where is the next bakery?")); // 6
 * ```
 */
export function estimateTokens(text: string): number {
  mustBeText(text);
  let hundredths = 0;
  let last = -1;
  let lastUnit = -1;
  // How many of a kind stand in a row; in words, since the last change from lower to upper case.
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = unit < 128 ? (KINDS[unit] as number) : OTHER;
    if (kind === LOWER) {
      if (last !== LOWER && last !== UPPER) {
        hundredths += 95;
        run = 1;
      } else if (++run > 6) hundredths += 12;
    } else if (kind === UPPER) {
      if (last === LOWER) {
        hundredths += 163;
        run = 1;
      } else if (last === UPPER) {
        hundredths += 32;
        run++;
      } else {
        hundredths += 115;
        run = 1;
      }
    } else if (kind === OTHER) {
      hundredths += weightOf(unit);
    } else if (kind !== last) {
      // A single space belongs to the word behind it.
      hundredths += kind === SIGN ? 80 : kind === DIGIT ? 114 : kind === BREAK ? 25 : 0;
      run = 1;
    } else {
      run++;
      if (kind === DIGIT) hundredths += 28;
      else if (kind === SIGN) hundredths += unit === lastUnit ? 6 : 15;
      else hundredths += run === 2 ? 85 : 1;
    }
    last = kind;
    lastUnit = unit;
  }
  return text === "" ? 0 : Math.max(1, Math.ceil(hundredths / 100));
}

/** Hundredths of a token for a UTF-16 unit beyond ASCII. */
function weightOf(unit: number): number {
  if (unit < 0x250) return 46; // Latin
  if (unit < 0x530) return 28; // Greek, Cyrillic
  if (unit < 0x900) return 42; // Hebrew, Arabic
  if (unit < 0x1e00) return 42; // the scripts of India and South-East Asia
  if (unit < 0x2e80) return 50; // Vietnamese, punctuation, symbols
  if (unit < 0x3040) return 60; // ideographic punctuation
  if (unit < 0x3100) return 71; // kana
  if (unit < 0xac00) return 77; // ideographs
  if (unit < 0xd800) return 69; // Hangul
  return unit < 0xe000 ? 117 : 60; // a half of a pair, such as of an emoji; compatibility forms
}
