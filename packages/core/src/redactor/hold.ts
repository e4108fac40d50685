import { unmask } from "../text/unmask.js";
import { BREAK, classOf, MAY_BE_DISGUISED } from "./characters.js";
import type { Search } from "./claims.js";
import { MAX_MATCH, STREAM_CAP } from "./rule.js";

/**
 * What may still become a match over white space: groups of digits, up to what tells a number's end, and the header of
 * a private key. Each looks back from the end, so that it is tried in one place only.
 */
const UNFINISHED = [
  /$(?<=((?<![A-Za-z\d])[+(]{0,2}[A-Z]{0,2}\d[\dA-Za-z ()./%&#;\\\-\xa0\u2010-\u2013\u202f]{0,48}[,:]?))/,
  /$(?<=(-----BEGIN[\w\s\\+/=:%&#;-]{0,82}))/,
];

/** Longest unfinished match over white space, in characters without disguise. */
const UNFINISHED_REACH = 96;

/**
 * Up to where a growing text may be let out: no match can begin before it and end behind it, whatever follows.
 *
 * Between words a text is safe but for what can hold white space. A word longer than the cap is let out up to the
 * length of the longest match.
 *
 * @param all - What was let out last, and what is held back.
 * @param from - Where what is held back begins.
 */
export function safeCut(search: Search, all: string, from: number): number {
  // Half a character says nothing yet.
  const text = (all.charCodeAt(all.length - 1) & 0xfc00) === 0xd800 ? all.slice(0, -1) : all;
  const { length } = text;
  const longest = search.values.reduce((most, value) => Math.max(most, value.length), 0);
  let cut = length;
  while (cut > from && classOf(text.charCodeAt(cut - 1)) < BREAK) cut--;
  cut = Math.min(cut, unfinished(text, from), ...search.own.map((rule) => spaced(rule, length)));
  for (const value of search.values) cut = Math.min(cut, begunValue(value, text, from));
  // In steps, so that a word that comes letter by letter is not looked at as a whole for each.
  if (length - from > Math.max(STREAM_CAP, longest)) cut = Math.max(cut, length - Math.max(MAX_MATCH, longest));
  if (cut > from && (text.charCodeAt(cut - 1) & 0xfc00) === 0xd800) cut--;
  return Math.max(from, cut);
}

function spaced({ spaced, maxLength = MAX_MATCH }: Search["own"][number], length: number): number {
  return spaced === true ? length - maxLength : length;
}

function unfinished(text: string, from: number): number {
  const { length } = text;
  const start = Math.max(from, length - STREAM_CAP);
  let signs = 0;
  for (let i = start; i < length; i++) signs |= classOf(text.charCodeAt(i));
  const asItStands = length - unfinishedEnd(text.slice(Math.max(start, length - UNFINISHED_REACH)));
  if ((signs & MAY_BE_DISGUISED) === 0) return asItStands;
  // A text is searched as it stands and unmasked: in "a%4111 1111", say, only as it stands does a number begin.
  const view = unmask(text.slice(start));
  const end = unfinishedEnd(view.text);
  const at = view.text.length - end;
  return end === 0 ? asItStands : Math.min(asItStands, start + view.toOriginal(at, at + 1).start);
}

/** Characters at the end of a text that may still become a match. */
function unfinishedEnd(text: string): number {
  return Math.max(...UNFINISHED.map((pattern) => pattern.exec(text)?.[1]?.length ?? 0));
}

/** Where the longest end of the text begins with which a value may have begun. */
function begunValue(value: string, text: string, from: number): number {
  for (let length = Math.min(value.length - 1, text.length - from); length > 0; length--) {
    if (text.charCodeAt(text.length - length) === value.charCodeAt(0) && value.startsWith(text.slice(-length)))
      return text.length - length;
  }
  return text.length;
}
