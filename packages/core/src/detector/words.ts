import { LEXICON, LONGEST_ENTRY } from "./lexicon.js";
import { EMPTY_HASH, keyOf, withLetter } from "./word-hash.js";

/** Name of a class of words. */
export type WordClass = keyof typeof LEXICON;

/** Told of each word of a class that stands in a text, in the order of where they start. */
export type OnWord = (word: WordClass, start: number, end: number, sentence: number) => void;

interface Table {
  /** One bit for the low end of each key, so that a word of no class costs no more than a look at it. */
  readonly bits: Uint8Array;
  readonly classes: ReadonlyMap<number, readonly WordClass[]>;
}

const FILTER_BITS = 18;
const FILTER = (1 << FILTER_BITS) - 1;

let table: Table | undefined;

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function readTable(): Table {
  const bits = new Uint8Array(1 << (FILTER_BITS - 3));
  const classes = new Map<number, WordClass[]>();
  for (const [name, digits] of Object.entries(LEXICON) as [WordClass, string][]) {
    let key = 0;
    let shift = 0;
    for (const letter of digits) {
      const digit = DIGITS.indexOf(letter);
      key += (digit & 31) << shift;
      shift += 5;
      if (digit > 31) continue;
      shift = 0;
      const low = key & FILTER;
      bits[low >> 3] = (bits[low >> 3] ?? 0) | (1 << (low & 7));
      classes.set(key, [...(classes.get(key) ?? []), name]);
    }
  }
  return { bits, classes };
}

/** Scripts that set no spaces, or hang particles on a word: an entry counts wherever it stands. */
const SPACELESS = 0x2e80;
const isSpaceless = (unit: number): boolean => unit >= SPACELESS;
/** Entries in them are short. */
const LONGEST_SPACELESS = 9;
const SPACE = 32;
const LONGEST_ENDING = 16;

const WORD_UNITS = Uint8Array.from({ length: 128 }, (_, unit) => Number(/\w/.test(String.fromCharCode(unit))));

/** Whether a unit belongs to a word, for boundaries. */
function isWordUnit(unit: number): boolean {
  if (unit < 128) return WORD_UNITS[unit] === 1;
  if (unit < 0x2000) return unit > 0xbf && unit !== 0x964 && unit !== 0x60c;
  return unit > 0x206f && (unit < 0x3000 || unit > 0x303f);
}

/** Full stops of all scripts. */
function isSentenceEnd(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3002 || unit === 0x964 || unit === 0x61f;
}

/** Arabic writes "and", "the", "in" and their like as letters before the word. */
const isArabicPrefix = (unit: number): boolean =>
  unit === 0x648 || unit === 0x641 || unit === 0x628 || unit === 0x644 || unit === 0x643 || unit === 0x627;
const MOST_PREFIXES = 4;

/**
 * Reads a folded text once and tells of each word of the lexicon.
 *
 * @param runsOn - Whether words stand in it without spaces, as when spaced letters were put together.
 */
export function readWords(text: string, runsOn: boolean, onWord: OnWord): void {
  table ??= readTable();
  const { bits, classes } = table;
  const { length } = text;
  let sentence = 0;
  let isInside = false;
  let prefixes = 0;
  for (let i = 0; i < length; i++) {
    const first = text.charCodeAt(i);
    if (!isWordUnit(first)) {
      isInside = false;
      if (isSentenceEnd(first) && (first > 127 || i + 1 === length || text.charCodeAt(i + 1) === SPACE)) sentence++;
      continue;
    }
    const isStart = !isInside || prefixes > 0 || runsOn || isSpaceless(first);
    if (!isInside) prefixes = MOST_PREFIXES + 1;
    isInside = true;
    prefixes = prefixes > 0 && isArabicPrefix(first) ? prefixes - 1 : 0;
    if (!isStart) continue;
    const last = Math.min(length, i + (isSpaceless(first) ? LONGEST_SPACELESS : LONGEST_ENTRY));
    let hash = EMPTY_HASH;
    let found: [number, number][] | undefined;
    let stop = 0;
    // Only the first words of expressions are read beyond their end.
    let isHead = false;
    const look = (key: number, end: number): void => {
      const names = classes.get(key);
      if (names === undefined) return;
      if (names[0] === "head") isHead = true;
      if (names[0] === "stop") stop = end;
      else found = [...(found ?? []), [key, end]];
    };
    let unit = first;
    for (let j = i; j < last; ) {
      hash = withLetter(hash, unit);
      j++;
      const next = j < length ? text.charCodeAt(j) : SPACE;
      const stem = keyOf(hash, true);
      if (((bits[(stem & FILTER) >> 3] ?? 0) & (1 << (stem & 7))) !== 0) look(stem, j);
      const isEnd = !isWordUnit(next);
      if (isEnd || runsOn || unit >= SPACELESS) {
        const word = keyOf(hash, false);
        if (((bits[(word & FILTER) >> 3] ?? 0) & (1 << (word & 7))) !== 0) look(word, j);
        if (isEnd && !isHead) break;
      }
      unit = next;
      // Without its spaces an expression is found in letters that were put together, too.
      if (unit === SPACE && ++j < length) unit = text.charCodeAt(j);
    }
    if (stop > 0) i = stop - 1;
    else if (found !== undefined)
      for (const [key, end] of found) {
        const wordEnd = runsOn ? end : endOfWord(text, end);
        for (const word of classes.get(key) ?? []) if (word !== "head") onWord(word, i, wordEnd, sentence);
      }
  }
}

/** Where the word of a stem ends. */
function endOfWord(text: string, end: number): number {
  let at = end;
  while (
    at < end + LONGEST_ENDING &&
    at < text.length &&
    !isSpaceless(text.charCodeAt(at)) &&
    isWordUnit(text.charCodeAt(at))
  )
    at++;
  return at;
}
