import type { Span } from "../ground/span.js";
import { isInvisible, isMark } from "./invisible.js";
import { plainLatin, unmixed, type WordKind } from "./latin.js";
import type { Technique } from "./technique.js";
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
  // Without anything to drop or to merge, every offset stays what it is.
  if (/^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/.test(text))
    return { text: text.toLowerCase(), toOriginal: (start, end) => ({ start, end }), undone: () => undefined };
  return /^[\0-\x7f]*$/.test(text) ? lazily(text) : mapped(text);
}

function mapped(text: string): FoldedText {
  const { folded, starts } = foldWords(text);
  const toOriginal = (start: number, end: number): Span => {
    const from = starts[Math.min(start, starts.length - 1)] ?? 0;
    if (end <= start) return { start: from, end: from };
    const last = starts[Math.min(end, starts.length - 1) - 1] ?? from;
    return { start: from, end: Math.min(text.length, last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)) };
  };
  return {
    text: folded,
    toOriginal,
    undone: (start, end) => undoneIn(text, toOriginal(start, end), folded.slice(start, end)),
  };
}

/** ASCII is folded at once; where each unit came from is worked out when somebody asks. */
function lazily(text: string): FoldedText {
  const folded = text
    .replace(/[\0-\x08\x0e-\x1f\x7f]+/g, "")
    .replace(/ ?[\t-\r][\t-\r ]*| {2,}/g, " ")
    .replace(/^ /, "")
    .toLowerCase();
  let slowly: FoldedText | undefined;
  const known = (): FoldedText => {
    slowly ??= mapped(text);
    return slowly;
  };
  return { text: folded, toOriginal: (start, end) => known().toOriginal(start, end), undone: () => undefined };
}

function foldWords(text: string): { readonly folded: string; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let folded = "";
  let word = "";
  let isPlain = true;
  let kind: WordKind = "other";
  const endWord = (): void => {
    if (isPlain) {
      if (/[a-z]/.test(word)) kind = "latin";
    } else {
      const first = starts.length - word.length;
      [word, kind] = unmixed(word, (i) => text[starts[first + i] ?? 0] ?? "", kind);
    }
    folded += word;
    word = "";
    isPlain = true;
  };
  let isAfterSpace = true;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x20 && unit < 0x7f) {
      const first = at;
      if (!isWordUnit(unit)) endWord();
      starts.push(at);
      while (isWordUnit(text.charCodeAt(at + 1))) starts.push(++at);
      word += text.slice(first, at + 1).toLowerCase();
      isAfterSpace = false;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    for (const letter of foldCharacter(character)) {
      if (letter === " ") {
        endWord();
        if (isAfterSpace) continue;
      }
      word += letter;
      isPlain &&= letter < "\x80";
      for (let k = 0; k < letter.length; k++) starts.push(at);
      isAfterSpace = letter === " ";
    }
    at += character.length - 1;
  }
  endWord();
  starts.push(text.length);
  return { folded, starts };
}

/** Letters and digits of ASCII, which stand for letters in disguised words. */
function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}

/** What each character folds to, for those that alphabets are made of: they come again and again. */
const known = new Map<string, string>();

function foldCharacter(character: string): string {
  if (character < "\x80") return /\s/.test(character) ? " " : "";
  // Hangul would come apart into letters that no pattern is written in, kana into letters and marks; ideographs stay.
  if (/^[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]/.test(character)) return character;
  if (character >= "\u3000") return foldRare(character);
  let folded = known.get(character);
  if (folded === undefined) {
    folded = foldRare(character);
    known.set(character, folded);
  }
  return folded;
}

function foldRare(character: string): string {
  if (isInvisible(character) || isMark(character)) return "";
  if (character === "’") return "'";
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
