import type { Span } from "../ground/span.js";
import { isInvisible, isMark } from "./invisible.js";

/** A text in a form that is easy to match, with the way back to where each part of it stood. */
export interface FoldedText {
  readonly text: string;
  /** The span of the original text that a span of this one came from. */
  toOriginal(start: number, end: number): Span;
}

/** Letters of other scripts that look like a Latin one; each stands before its look-alike. */
const LOOK_ALIKES =
  "аaеeоoрpсcуyхxіiјjѕsԁdԛqԝwһhӏlкkмmтtнhвbгrпnиuзeбb" +
  "αaβbεeηnιiκkνvοoρpτtυuχxγyωwσo" +
  "ɑaɡgıiɩiʟlɴnʀrᴀaᴄcᴅdᴇeᴊjᴋkᴍmᴏoᴘpᴛtᴜuᴠvᴡwᴢzʙbɢgʜhɪiʏyꜱsƅbɗdɵoɯwøołlđdħh";

let lookAlikes: Map<string, string> | undefined;

function latinOf(letter: string): string {
  if (lookAlikes === undefined) {
    lookAlikes = new Map();
    const letters = [...LOOK_ALIKES];
    for (let i = 0; i + 1 < letters.length; i += 2) lookAlikes.set(letters[i] ?? "", letters[i + 1] ?? "");
  }
  return lookAlikes.get(letter) ?? letter;
}

/**
 * Folds a text for matching: compatibility forms and case undone, look-alike letters made Latin, invisible characters
 * and combining marks dropped, white space made single spaces.
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
 * ```
 */
export function fold(text: string): FoldedText {
  // Without anything to drop or to merge, every offset stays what it is.
  if (/^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/.test(text))
    return { text: text.toLowerCase(), toOriginal: (start, end) => ({ start, end }) };
  const starts: number[] = [];
  let folded = "";
  let isAfterSpace = true;
  let at = 0;
  for (const character of text) {
    for (const unit of foldCharacter(character)) {
      const isSpace = unit === " ";
      if (!isSpace || !isAfterSpace) {
        folded += unit;
        for (let k = 0; k < unit.length; k++) starts.push(at);
      }
      isAfterSpace = isSpace;
    }
    at += character.length;
  }
  starts.push(text.length);
  return {
    text: folded,
    toOriginal(start, end) {
      const from = starts[Math.min(start, starts.length - 1)] ?? 0;
      if (end <= start) return { start: from, end: from };
      const last = starts[Math.min(end, starts.length - 1) - 1] ?? from;
      return { start: from, end: Math.min(text.length, last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)) };
    },
  };
}

function foldCharacter(character: string): string {
  if (character < "\x80")
    return /\s/.test(character) ? " " : character < " " || character === "\x7f" ? "" : character.toLowerCase();
  if (isInvisible(character) || isMark(character)) return "";
  // Hangul would come apart into letters that no pattern is written in.
  if (/[\uac00-\ud7a3]/.test(character)) return character;
  let folded = "";
  for (const letter of character.normalize("NFKD").toLowerCase()) {
    if (!isMark(letter)) folded += /\s/.test(letter) ? " " : latinOf(letter);
  }
  return folded;
}
