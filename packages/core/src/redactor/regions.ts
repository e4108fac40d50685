import { holdsEscape } from "../text/unmask.js";
import { BREAK, classOf, ESCAPE } from "./characters.js";
import { Sign } from "./rule.js";

/** A stretch of a text in which there may be something to mask. */
export interface Region {
  readonly start: number;
  readonly end: number;
  /** All of {@link Sign} that stand in it. */
  readonly signs: number;
}

/** No key that says whose it is is shorter. */
const LONG_WORD = 20;

/** How far what is masked may stand before its first sign, or go on behind its last. */
const REACH = 64;

/** The stretches worth a look, in one pass over the characters: ordinary words have no digits, signs or great length. */
export function regionsOf(text: string, from: number): readonly Region[] {
  const regions: Region[] = [];
  let start = -1;
  let end = 0;
  let all = 0;
  for (let i = from; i < text.length; ) {
    const word = i;
    let signs = 0;
    for (; i < text.length; i++) {
      const unit = classOf(text.charCodeAt(i));
      signs |= unit;
      if (unit >= BREAK) break;
    }
    if (i - word >= LONG_WORD) signs |= Sign.long;
    const shown = (signs & ~BREAK) === 0 ? 0 : judge(text, word, { end: i, signs });
    i++;
    if (shown === 0) continue;
    if (word - end > 2 * REACH || start === -1) {
      if (start !== -1) regions.push({ start, end: Math.min(end + REACH, text.length), signs: all });
      start = Math.max(from, word - REACH);
      all = 0;
    }
    all |= shown;
    end = i;
  }
  if (start !== -1) regions.push({ start, end: Math.min(end + REACH, text.length), signs: all });
  return regions;
}

/** The signs that a word really shows: a dash is none, and neither is a percent sign behind a number. */
function judge(text: string, start: number, word: { readonly end: number; readonly signs: number }): number {
  let { signs } = word;
  if (signs & Sign.dashes && (word.end - start < 10 || !text.slice(start, word.end).includes("-----B")))
    signs &= ~Sign.dashes;
  if (signs & ESCAPE && holdsEscape(text.slice(start, word.end))) signs |= Sign.disguise;
  return signs & ~(BREAK | ESCAPE);
}
