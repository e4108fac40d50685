import { hasBit, setBit } from "../ground/bits.js";
import { KEYS, LEXICON, LONGEST_ENTRY } from "./lexicon.js";
import { EMPTY_HASH, HASH_BITS, HEAD_BITS, keyOf, riceBits, withLetter } from "./word-hash.js";

/** Told of each word of a class that stands in a text, in the order of where they start. */
export type OnWord = (word: number, start: number, end: number, sentence: number) => void;

interface Table {
  /** One bit for the low end of each key, so that a word of no class costs no more than a look at it. */
  readonly bits: Uint8Array;
  /** One bit for the high end of the key of what an expression begins with. */
  readonly heads: Uint8Array;
  /** The numbers of the classes of each key. */
  readonly classes: ReadonlyMap<number, readonly number[]>;
}

const NAMES = /* @__PURE__ */ Object.keys(LEXICON);
const FILTER_BITS = 18;
const FILTER = (1 << FILTER_BITS) - 1;
/** What expressions begin with, up to the end of a word, and expressions in which nothing counts: the first two classes. */
const [HEAD, STOP] = [0, 1];

/** How many classes there are. */
export const CLASS_COUNT: number = /* @__PURE__ */ (() => NAMES.length)();

/** The number of a class. */
export function classNumber(name: string): number {
  return NAMES.indexOf(name);
}

let table: Table | undefined;

function readTable(): Table {
  const bits = new Uint8Array(1 << (FILTER_BITS - 3));
  const heads = new Uint8Array(1 << (HEAD_BITS - 3));
  const classes = new Map<number, number[]>();
  const bytes = atob(KEYS);
  let at = 0;
  const bit = (): number => (bytes.charCodeAt(at >> 3) >> (7 - (at++ & 7))) & 1;
  for (const [number, count] of Object.values(LEXICON).entries()) {
    const lowBits = riceBits(count, number === HEAD ? HEAD_BITS : HASH_BITS);
    let key = 0;
    for (let i = 0; i < count; i++) {
      let high = 0;
      while (bit() === 1) high++;
      let gap = high;
      for (let k = 0; k < lowBits; k++) gap = gap * 2 + bit();
      key += gap;
      if (number === HEAD) {
        setBit(heads, key);
        continue;
      }
      setBit(bits, key & FILTER);
      const known = classes.get(key);
      if (known === undefined) classes.set(key, [number]);
      else known.push(number);
    }
  }
  return { bits, heads, classes };
}

/** Scripts that set no spaces, or hang particles on a word: an entry counts wherever it stands. */
export const SPACELESS = 0x2e80;
/** Entries in them are short. */
const LONGEST_SPACELESS = 9;
const SPACE = 32;
const LONGEST_ENDING = 16;
/** Shorter words are no two words that lost the space between them. */
const SHORTEST_JOINED = 9;
const SHORTEST_PART = 3;
const SHORTEST_AFTER_STEM = 5;

const WORD_UNITS = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, unit) =>
  Number(/[a-z0-9]/i.test(String.fromCharCode(unit))),
);

/** Whether a unit belongs to a word, for boundaries. An underscore parts words, as in `snake_case`. */
function isWordUnit(unit: number): boolean {
  if (unit < 128) return WORD_UNITS[unit] === 1;
  if (unit < 0x2000) return unit > 0xbf && unit !== 0x964 && unit !== 0x60c;
  return unit > 0x206f && (unit < 0x3000 || unit > 0x303f);
}

/** Full stops of all scripts. */
function isSentenceEnd(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3002 || unit === 0x964 || unit === 0x61f;
}

/** What stands between the words of an expression: spaces, dashes, underscores. */
function isJoint(unit: number): boolean {
  return unit === SPACE || unit === 0x2d || unit === 0x5f;
}

/** Arabic writes "and", "the", "in" and their like as letters before the word. */
const isArabicPrefix = (unit: number): boolean =>
  unit === 0x648 || unit === 0x641 || unit === 0x628 || unit === 0x644 || unit === 0x643 || unit === 0x627;
const MOST_PREFIXES = 4;

/** Keys that were found from one place on, and where each ended; nothing is kept from one place to the next. */
const foundKeys = /* @__PURE__ */ new Int32Array(64);
const foundEnds = /* @__PURE__ */ new Int32Array(64);

/**
 * Reads a folded text once and tells of each word of the lexicon.
 *
 * @param runsOn - Whether words stand in it without spaces, as when spaced letters were put together.
 */
export function readWords(text: string, runsOn: boolean, onWord: OnWord): void {
  table ??= readTable();
  const { bits, heads, classes } = table;
  const { length } = text;
  let sentence = 0;
  let isInside = false;
  let prefixes = 0;
  // Up to here, words stand in one another.
  let joinedTo = runsOn ? length : 0;
  for (let i = 0; i < length; i++) {
    const first = text.charCodeAt(i);
    if (!isWordUnit(first)) {
      isInside = false;
      // A stop without a space behind it may stand in a name, or between words to disguise them.
      if (isSentenceEnd(first) && (first > 127 || i + 1 === length || text.charCodeAt(i + 1) === SPACE)) sentence++;
      continue;
    }
    const isJoined = i < joinedTo;
    if (isInside && prefixes === 0 && !isJoined && first < SPACELESS) continue;
    const isWordStart = !isInside;
    let slot = -1;
    if (isWordStart && !isJoined && first < 128) {
      const end = packWord(text, i);
      slot = slotOfPacked();
      if (slot !== -1 && idle[slot] === packedHead && idle[slot + 1] === packedTail) {
        i = end - 1;
        isInside = true;
        prefixes = 0;
        continue;
      }
    }
    if (isWordStart) prefixes = MOST_PREFIXES + 1;
    // Behind a letter that needs no spaces another word may begin at once.
    isInside = first < SPACELESS;
    prefixes = prefixes > 0 && isArabicPrefix(first) ? prefixes - 1 : 0;
    const last = Math.min(length, i + (first >= SPACELESS ? LONGEST_SPACELESS : LONGEST_ENTRY));
    let hash = EMPTY_HASH;
    let found = 0;
    let stop = 0;
    let isHead = false;
    let unit = first;
    for (let j = i; j < last; ) {
      hash = withLetter(hash, unit);
      j++;
      const next = j < length ? text.charCodeAt(j) : SPACE;
      const isEnd = !isWordUnit(next) || (next >= SPACELESS && unit < SPACELESS);
      // Only what an expression begins with is read beyond its end.
      let goesOn = false;
      // A stem, and where a word ends a whole word.
      for (let kind = 0; kind < (isEnd || isJoined || unit >= SPACELESS ? 2 : 1); kind++) {
        const key = keyOf(hash, kind === 0);
        if (kind === 1 && isEnd) {
          goesOn = hasBit(heads, key >>> (HASH_BITS - HEAD_BITS));
        }
        if (!hasBit(bits, key & FILTER)) continue;
        const numbers = classes.get(key);
        if (numbers === undefined) continue;
        if (numbers[0] === STOP) stop = j;
        else if (found < foundKeys.length) {
          foundKeys[found] = key;
          foundEnds[found++] = j;
        }
      }
      if (isEnd && !goesOn) break;
      isHead ||= isEnd;
      unit = next;
      // Without its spaces an expression is found in letters that were put together, too.
      while (isJoint(unit) && ++j < length) unit = text.charCodeAt(j);
    }
    if (stop > 0) {
      i = stop - 1;
      continue;
    }
    if (isWordStart && !isJoined && first < SPACELESS) {
      const end = wordEnd(text, i);
      if (end - i >= SHORTEST_JOINED && isRunTogether(text, i, end)) {
        joinedTo = end;
        isInside = false;
        i--;
        continue;
      }
    }
    if (slot !== -1 && found === 0 && !isHead) {
      idle[slot] = packedHead;
      idle[slot + 1] = packedTail;
    }
    for (let k = 0; k < found; k++) {
      const end = foundEnds[k] as number;
      const to = isJoined ? end : endOfWord(text, end);
      for (const number of classes.get(foundKeys[k] as number) ?? []) onWord(number, i, to, sentence);
    }
  }
}

/**
 * Words of a to z that were of no class, packed, because a text is mostly made of such and they come again and again. A
 * word that has another's slot takes its place.
 */
const SLOT_BITS = 13;
const idle = /* @__PURE__ */ new Int32Array(2 << SLOT_BITS);

/** The word that was packed last: five bits a letter, six letters in a half; 0 where there is none that could be kept. */
let packedHead = 0;
let packedTail = 0;
const PACKED = 6;

/** Packs the word that begins here, and gives the end of its letters and digits of ASCII. */
function packWord(text: string, start: number): number {
  packedHead = 0;
  packedTail = 0;
  let isPlain = true;
  let at = start;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 127 || WORD_UNITS[unit] === 0) break;
    const letter = unit - 96;
    isPlain &&= letter > 0;
    if (at < start + PACKED) packedHead = (packedHead << 5) | letter;
    else packedTail = (packedTail << 5) | letter;
  }
  const goesOn = at < text.length && text.charCodeAt(at) > 127 && isWordUnit(text.charCodeAt(at));
  if (!isPlain || at > start + 2 * PACKED || goesOn) packedHead = 0;
  return at;
}

/** Where the packed word is kept; -1 for none. */
function slotOfPacked(): number {
  const mixed = Math.imul(packedHead, 0x9e3779b1) ^ Math.imul(packedTail, 0x85ebca6b);
  return packedHead === 0 ? -1 : (mixed >>> (32 - SLOT_BITS)) << 1;
}

/** Whether a word begins with two of the lexicon, as where spaces were lost or `camelCase` was folded. */
function isRunTogether(text: string, start: number, end: number): boolean {
  let hash = EMPTY_HASH;
  const last = Math.min(end - SHORTEST_PART, start + LONGEST_ENTRY);
  for (let i = start; i < last; i++) {
    hash = withLetter(hash, text.charCodeAt(i));
    if (i - start < SHORTEST_PART - 1) continue;
    // Behind a stem the ending of a word comes first to mind.
    const least = isKnown(keyOf(hash, false)) ? SHORTEST_PART : isKnown(keyOf(hash, true)) ? SHORTEST_AFTER_STEM : 0;
    if (least > 0 && startsWithEntry(text.slice(i + 1, Math.min(end, i + 1 + LONGEST_ENTRY)), least)) return true;
  }
  return false;
}

function startsWithEntry(text: string, least: number): boolean {
  let hash = EMPTY_HASH;
  for (let i = 0; i < text.length; i++) {
    hash = withLetter(hash, text.charCodeAt(i));
    if (i >= least - 1 && (isKnown(keyOf(hash, false)) || isKnown(keyOf(hash, true)))) return true;
  }
  return false;
}

/** Whether a key is of an entry of a class. */
function isKnown(key: number): boolean {
  const { bits, classes } = table as Table;
  if (!hasBit(bits, key & FILTER)) return false;
  return (classes.get(key)?.at(-1) ?? STOP) > STOP;
}

/** Where the word of a stem ends. */
function endOfWord(text: string, end: number): number {
  if (text.charCodeAt(end - 1) >= SPACELESS) return end;
  return wordEnd(text, end, Math.min(text.length, end + LONGEST_ENDING));
}

/** The end of the letters from here on, of a script that sets spaces. */
function wordEnd(text: string, start: number, last: number = text.length): number {
  let at = start;
  while (at < last) {
    const unit = text.charCodeAt(at);
    if (unit >= SPACELESS || !isWordUnit(unit)) break;
    at++;
  }
  return at;
}
