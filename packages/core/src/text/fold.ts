import type { Span } from "../ground/span.js";
import { isCombiningMark, isInvisible } from "./invisible.js";

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
  if (/^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/.test(text)) return { text: text.toLowerCase(), toOriginal: (start, end) => ({ start, end }) };
  const starts: number[] = [];
  let folded = "";
  let isAfterSpace = true;
  for (let i = 0; i < text.length; ) {
    const codePoint = text.codePointAt(i) ?? 0;
    const width = codePoint > 0xffff ? 2 : 1;
    const piece = foldCodePoint(codePoint);
    for (let k = 0; k < piece.length; k++) {
      const isSpace = piece.charCodeAt(k) === 32;
      if (isSpace && isAfterSpace) continue;
      isAfterSpace = isSpace;
      folded += piece[k];
      starts.push(i);
    }
    i += width;
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

function foldCodePoint(codePoint: number): string {
  if (codePoint < 128) {
    if (codePoint > 32 && codePoint < 127) return String.fromCharCode(codePoint >= 65 && codePoint <= 90 ? codePoint + 32 : codePoint);
    return codePoint === 32 || (codePoint >= 9 && codePoint <= 13) ? " " : "";
  }
  if (isInvisible(codePoint) || isCombiningMark(codePoint)) return "";
  if (codePoint >= 0xac00 && codePoint <= 0xd7a3) return String.fromCharCode(codePoint);
  const whole = String.fromCodePoint(codePoint);
  let folded = "";
  for (const letter of whole.normalize("NFKD").toLowerCase()) {
    const unit = letter.codePointAt(0) ?? 0;
    if (isCombiningMark(unit)) continue;
    folded += /\s/.test(letter) ? " " : latinOf(letter);
  }
  return folded;
}
