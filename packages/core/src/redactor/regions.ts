import { holdsEscape } from "../text/unmask.js";
import { BREAK, classOf, ESCAPE } from "./characters.js";
import { Sign } from "./rule.js";
import { ASSIGNED, KEY_BEGIN } from "./secret-rules.js";

/** A stretch of a text in which there may be something to mask. */
export interface Region {
  readonly start: number;
  readonly end: number;
  /** All of {@link Sign} that stand in it. */
  readonly signs: number;
}

/** No key that says whose it is, and no token behind a `Bearer`, is shorter. */
const LONG_WORD = 16;

/** How far what is masked may stand before its first sign, or go on behind its last. */
const REACH = 64;

/** The stretches worth a look, in one pass over the characters: ordinary words show nothing. */
export function regionsOf(text: string, from: number): readonly Region[] {
  const regions: Region[] = [];
  const { length } = text;
  let start = -1;
  let end = 0;
  let all = 0;
  for (let i = from; i < length; ) {
    const word = i;
    let signs = 0;
    for (; i < length; i++) {
      const unit = classOf(text.charCodeAt(i));
      signs |= unit;
      if (unit >= BREAK) break;
    }
    if (i - word >= LONG_WORD) signs |= Sign.long;
    const shown = (signs & ~BREAK) === 0 ? 0 : judge(text, word, { end: i, signs });
    i++;
    if (shown === 0) continue;
    if (word - end > 2 * REACH || start === -1) {
      if (start !== -1) regions.push({ start, end: Math.min(end + REACH, length), signs: all });
      start = Math.max(from, word - REACH);
      all = 0;
    }
    all |= shown;
    end = i;
  }
  if (start !== -1) regions.push({ start, end: Math.min(end + REACH, length), signs: all });
  return regions;
}

/** The seven digits of the shortest phone number, or an address in two bytes and the beginning of a third. */
const NUMBER = /\d(?:[^A-Za-z\d]{0,3}\d){6}|\d\.\d{1,3}\.\d/;

/** Groups as in an IPv6 address. */
const GROUPS = /[\da-f:]:[\da-f]{0,4}:/i;

/** How far behind a word a number may go on that begins in it; and how far before it a name may stand. */
const AHEAD = 28;
const BEHIND = 48;

/** The signs that a word really shows: most digits make no number, and most colons give nothing a value. */
function judge(text: string, start: number, { end, signs }: { readonly end: number; readonly signs: number }): number {
  const word = text.slice(start, end);
  let shown = signs & (Sign.at | Sign.long | Sign.disguise);
  if (signs & Sign.digit && NUMBER.test(text.slice(start, end + AHEAD))) shown |= Sign.number;
  if (signs & Sign.colon) {
    if (GROUPS.test(word)) shown |= Sign.groups;
    if (ASSIGNED.test(text.slice(Math.max(0, start - BEHIND), end))) shown |= Sign.assignment;
  }
  if (signs & Sign.dashes && word.includes("-----B")) shown |= Sign.dashes;
  if (signs & Sign.long && KEY_BEGIN.test(word)) shown |= Sign.key;
  if (signs & ESCAPE && holdsEscape(word)) shown |= Sign.disguise;
  return shown;
}
