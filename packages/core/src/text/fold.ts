import type { Span } from "../ground/span.js";
import { isInvisible, isMark } from "./invisible.js";
import { LATIN, plainLatin, scriptOf, unmixed, type WordKind } from "./latin.js";
import type { Technique } from "./technique.js";
import { mustBeText } from "./text-given.js";
import type { TextView } from "./text-view.js";
import { undoneIn } from "./undone.js";

/** A text in a form that is easy to match, with the way back to where each part of it stood. */
export interface FoldedText extends TextView {
  /** How a span of this text was disguised by what folding undoes; undefined when it was not. */
  undone(start: number, end: number): Technique | undefined;
}

/**
 * Folds a text for matching: compatibility forms and case undone, look-alike letters made Latin, invisible characters
 * and combining marks dropped, white space made single spaces.
 *
 * Compatibility forms (NFKD) go first, because they say what a letter is and likeness only what it looks like: a long s
 * is an s, though it looks like an f. Look-alikes of other scripts are made Latin in words that mix scripts, so that
 * honest Russian and Greek stay as they are.
 *
 * @param text - Any text; one linear pass.
 * @returns The folded text, and the way back.
 * @throws AiguardError `option_invalid` for what is no string
 *
 * @example
 * ```ts
 * import { fold } from "@aiguard/core";
 *
 * const folded = fold("Ｉｇｎ\u200Bоre\n\n this");
 * console.log(folded.text); // ignore this
 * console.log(folded.toOriginal(0, 6)); // { start: 0, end: 7 }
 * console.log(folded.undone(0, 6)); // homoglyph
 * ```
 */
export function fold(text: string): FoldedText {
  mustBeText(text);
  const kind = kindOf(text);
  // Without anything to drop or to merge, every offset stays what it is.
  if (kind === CLEAN)
    return { text: text.toLowerCase(), toOriginal: (start, end) => ({ start, end }), undone: () => undefined };
  const folded = kind === ASCII ? foldAscii(text) : foldWords(text);
  // Where each unit came from is worked out when somebody asks.
  let known: Int32Array | undefined;
  const toOriginal = (start: number, end: number): Span => {
    known ??= startsOf(text, folded.length);
    const from = known[Math.min(start, folded.length)] ?? 0;
    if (end <= start) return { start: from, end: from };
    const last = known[Math.min(end, folded.length) - 1] ?? from;
    return { start: from, end: Math.min(text.length, last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)) };
  };
  return {
    text: folded,
    toOriginal,
    undone: (start, end) =>
      kind === ASCII ? undefined : undoneIn(text, toOriginal(start, end), folded.slice(start, end)),
  };
}

const [CLEAN, ASCII, MIXED] = [0, 1, 2];

/** Whether a text is of ASCII, and whether all white space in it is single spaces between words. */
function kindOf(text: string): number {
  let kind = CLEAN;
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x7f) {
      if (unit > 0x7f) return MIXED;
      kind = ASCII;
    } else if (unit <= SPACE && (unit < SPACE || before === SPACE)) kind = ASCII;
    before = unit;
  }
  return before === SPACE && text !== "" ? Math.max(kind, ASCII) : kind;
}

const SPACE = 32;

function foldAscii(text: string): string {
  const kept = /[\0-\x08\x0e-\x1f\x7f]/.test(text) ? text.replace(/[\0-\x08\x0e-\x1f\x7f]+/g, "") : text;
  const single = kept.replace(/[\t-\r ]{2,}|[\t-\r]/g, " ");
  return (single.charCodeAt(0) === SPACE ? single.slice(1) : single).toLowerCase();
}

function foldWords(text: string): string {
  const { length } = text;
  let folded = "";
  let word = "";
  let wordAt = 0;
  let scripts = 0;
  let kind: WordKind = "other";
  const endWord = (at: number): void => {
    if (scripts === LATIN) kind = "latin";
    else if (scripts > LATIN) {
      const stretch = text.slice(wordAt, at);
      [word, kind] = unmixed(word, scripts, { before: kind, raw: () => rawOf(stretch, word.length) });
    }
    folded += word;
    word = "";
    scripts = 0;
  };
  let isAfterSpace = true;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > SPACE && unit < 0x7f) {
      const first = at;
      if (isLetter(unit)) scripts |= LATIN;
      else if (!isDigit(unit)) {
        endWord(at);
        wordAt = at;
      }
      for (; at + 1 < length; at++) {
        const next = text.charCodeAt(at + 1);
        if (isLetter(next)) scripts |= LATIN;
        else if (!isDigit(next)) break;
      }
      word += text.slice(first, at + 1).toLowerCase();
      isAfterSpace = false;
      continue;
    }
    if (isWhole(unit)) {
      const first = at;
      while (at + 1 < length && isWhole(text.charCodeAt(at + 1))) at++;
      word += text.slice(first, at + 1);
      isAfterSpace = false;
      continue;
    }
    const plain = foldUnit(text, at);
    if (unit >= HIGH_SURROGATE && isPair(text, at)) at++;
    if (plain === "") continue;
    for (let k = 0; k < plain.length; k++) {
      const letter = plain.charCodeAt(k);
      if (letter === SPACE) {
        endWord(at);
        wordAt = at + 1;
        if (!isAfterSpace) folded += " ";
      } else {
        word += plain[k];
        scripts |= scriptOf(letter);
      }
      isAfterSpace = letter === SPACE;
    }
  }
  endWord(text.length);
  return folded;
}

const isLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122 && unit < 128;
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

const HIGH_SURROGATE = 0xd800;

/** Kana, ideographs and Hangul, which stay: it would come apart into letters that no pattern is written in. */
function isWhole(unit: number): boolean {
  return (
    unit >= 0x3041 &&
    ((unit >= 0x4e00 && unit <= 0x9fff) ||
      (unit >= 0xac00 && unit <= 0xd7a3) ||
      unit <= 0x3096 ||
      (unit >= 0x30a1 && unit <= 0x30fa))
  );
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

/** Where each unit of the folded text, and its end, stands in the text. */
function startsOf(text: string, length: number): Int32Array {
  const starts = new Int32Array(length + 1);
  let count = 0;
  let isAfterSpace = true;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit > SPACE && unit < 0x7f) || isWhole(unit)) {
      starts[count++] = at;
      isAfterSpace = false;
      continue;
    }
    const plain = foldUnit(text, at);
    for (let k = 0; k < plain.length; k++) {
      const isSpace = plain.charCodeAt(k) === SPACE;
      if (!isSpace || !isAfterSpace) starts[count++] = at;
      isAfterSpace = isSpace;
    }
    if (unit >= HIGH_SURROGATE && isPair(text, at)) at++;
  }
  starts[length] = text.length;
  return starts;
}

/** Tells the characters of a stretch that the units of what it folds to come from. */
function rawOf(stretch: string, length: number): (unit: number) => string {
  const starts = startsOf(stretch, length);
  return (unit) => stretch[starts[unit] as number] ?? "";
}

/** What each character folds to, for those that alphabets are made of: they come again and again. */
const alphabets: string[] = [];
const ALPHABETS_END = 0x2100;
const others = new Map<number, string>();
const MAX_OTHERS = 4096;

/** The folded form of the character at a place, with a space for white space. */
function foldUnit(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit === SPACE || (unit >= 9 && unit <= 13) ? " " : "";
  if (unit < ALPHABETS_END) {
    let folded = alphabets[unit];
    if (folded === undefined) {
      folded = foldRare(String.fromCharCode(unit));
      alphabets[unit] = folded;
    }
    return folded;
  }
  const codePoint = text.codePointAt(at) ?? 0;
  let folded = others.get(codePoint);
  if (folded === undefined) {
    folded = foldRare(String.fromCodePoint(codePoint));
    if (others.size < MAX_OTHERS) others.set(codePoint, folded);
  }
  return folded;
}

function foldRare(character: string): string {
  // Controls and halves of pairs are drawn by nobody.
  if (/^[\x80-\x9f\ud800-\udfff]$/.test(character) || isInvisible(character) || isMark(character)) return "";
  if (character === "’") return "'";
  if (character === "ß" || character === "ẞ") return "ss";
  const inSign = letterInSign(character.codePointAt(0) ?? 0);
  if (inSign !== undefined) return inSign;
  let folded = "";
  for (const letter of character.normalize("NFKD").toLowerCase().normalize("NFKD")) {
    if (!isMark(letter)) folded += /\s/.test(letter) ? " " : plainLatin(letter);
  }
  return folded;
}

/** White letters in black circles and squares, which have no compatibility form. */
function letterInSign(codePoint: number): string | undefined {
  for (const first of [0x1f150, 0x1f170])
    if (codePoint >= first && codePoint < first + 26) return String.fromCharCode(97 + codePoint - first);
  return undefined;
}
