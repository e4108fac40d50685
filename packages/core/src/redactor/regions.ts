import { holdsEscape } from "../text/unmask.js";
import { BREAK, classes, MAY_BE_DISGUISED, SIGN } from "./characters.js";
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

/** The stretches worth a look: ordinary words show nothing, and are never looked at one by one. */
export function regionsOf(text: string, from: number): readonly Region[] {
  const regions: Region[] = [];
  let start = -1;
  let end = 0;
  let all = 0;
  for (const word of wordsOf(text, from)) {
    const signs = judge(text, word);
    if (signs === 0) continue;
    if (start === -1 || word.start - end > 2 * REACH) {
      if (start !== -1) regions.push({ start, end: end + REACH, signs: all });
      start = Math.max(from, word.start - REACH);
      all = 0;
    }
    all |= signs;
    end = word.end;
  }
  if (start !== -1) regions.push({ start, end: Math.min(end + REACH, text.length), signs: all });
  return regions;
}

/** The words that hold a sign, or are long; with the signs of their characters. */
function* wordsOf(text: string, from: number): Generator<Region, void, undefined> {
  const classOf = classes();
  const { length } = text;
  const pem = finder((at) => text.indexOf(PEM, at));
  const sign = finder((at) => {
    SIGN.lastIndex = at;
    return SIGN.exec(text)?.index ?? -1;
  });
  const long = finder((at) => longWord(text, at));
  for (let at = from; ; ) {
    const next = Math.min(pem(at), sign(at), long(at));
    if (next >= length) return;
    let start = next;
    while (start > at && (classOf[text.charCodeAt(start - 1)] as number) < BREAK) start--;
    let signs = 0;
    for (at = start; at < length; at++) {
      const unit = classOf[text.charCodeAt(at)] as number;
      signs |= unit;
      if (unit >= BREAK) break;
    }
    yield { start, end: at, signs };
    at++;
  }
}

/** Remembers the last place found, so that each text is searched once. */
function finder(find: (at: number) => number): (at: number) => number {
  let found = -2;
  return (at) => {
    if (found < at && found !== -1) found = find(at);
    return found === -1 ? Number.POSITIVE_INFINITY : found;
  };
}

/** Where the next word of {@link LONG_WORD} begins, looking at the last character first that could end a shorter one. */
function longWord(text: string, from: number): number {
  const classOf = classes();
  const last = text.length - LONG_WORD;
  for (let start = from; start <= last; ) {
    let at = start + LONG_WORD - 1;
    while (at >= start && (classOf[text.charCodeAt(at)] as number) < BREAK) at--;
    if (at < start) return start;
    start = at + 1;
  }
  return -1;
}

/** The seven digits of the shortest phone number, or an address in two bytes and the beginning of a third. */
const NUMBER = /\d(?:[^A-Za-z\d]{0,3}\d){6}|\d\.\d{1,3}\.\d/;

/** Groups as in an IPv6 address. */
const GROUPS = /[\da-f:]:[\da-f]{0,4}:/i;

/** How a private key begins. */
const PEM = "-----B";

/** How far behind a word a number may go on that begins in it; and how far before it a name may stand. */
const AHEAD = 28;
const BEHIND = 48;

/** The signs that a word really shows: most digits make no number, and most colons give nothing a value. */
function judge(text: string, { start, end, signs }: Region): number {
  const word = text.slice(start, end);
  const isLong = end - start >= LONG_WORD;
  let shown = signs & (Sign.at | Sign.disguise);
  if (signs & Sign.digit && NUMBER.test(text.slice(start, end + AHEAD))) shown |= Sign.number;
  if (signs & Sign.colon) {
    if (GROUPS.test(word)) shown |= Sign.groups;
    if (ASSIGNED.test(text.slice(Math.max(0, start - BEHIND), end))) shown |= Sign.assignment;
  }
  if (isLong) shown |= KEY_BEGIN.test(word) ? Sign.long | Sign.key : Sign.long;
  if (word.includes(PEM)) shown |= Sign.dashes;
  if (signs & MAY_BE_DISGUISED && holdsEscape(word)) shown |= Sign.disguise;
  return shown;
}
