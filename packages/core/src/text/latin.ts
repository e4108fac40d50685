import { STRONG, WEAK } from "./look-alikes.js";

/** What the lower case of a capital does not look like any more. */
const CAPITALS = "nΝhΗyΥmΜhНbВkКtТ";

interface LookAlikes {
  readonly strong: ReadonlyMap<string, string>;
  readonly all: ReadonlyMap<string, string>;
}

let tables: LookAlikes | undefined;

function lookAlikes(): LookAlikes {
  if (tables === undefined) {
    const strong = entries(STRONG);
    tables = { strong: new Map(strong), all: new Map([...entries(WEAK), ...entries(CAPITALS), ...strong]) };
  }
  return tables;
}

/** Pairs out of groups, in which each Latin letter stands before those that look like it. */
function entries(groups: string): [string, string][] {
  let latin = "";
  return [...groups].flatMap((letter): [string, string][] => {
    if (letter > "\x7f") return [[letter, latin]];
    latin = letter;
    return [];
  });
}

/** A letter of the Latin script without its stroke or hook, and small capitals as small letters. */
export function plainLatin(letter: string): string {
  return scriptOf(letter.charCodeAt(0)) === LATIN ? (lookAlikes().strong.get(letter) ?? letter) : letter;
}

const LATIN = 1;

/** Two ranges of UTF-16 units for each: Latin, Greek, Cyrillic, Armenian and Coptic, Cherokee, Lisu. */
const RANGES: readonly (readonly [number, number])[] = [
  [0xaa, 0x2af],
  [0x1d00, 0x1eff],
  [0x370, 0x3ff],
  [0x1f00, 0x1fff],
  [0x400, 0x52f],
  [0xa640, 0xa69f],
  [0x530, 0x58f],
  [0x2c80, 0x2cff],
  [0x13a0, 0x13ff],
  [0xab70, 0xabbf],
  [0xa4d0, 0xa4ff],
  [0xa720, 0xab6f],
];

/** Scripts that have letters like Latin ones, one bit each; 0 for all others. */
export function scriptOf(unit: number): number {
  if (unit < 0x80) return (unit | 32) >= 97 && (unit | 32) <= 122 ? LATIN : 0;
  const at = RANGES.findIndex(([from, to]) => unit >= from && unit <= to);
  return at === -1 ? 0 : 1 << (at >> 1);
}

/** What a word was, for the one after it. */
export type WordKind = "other" | "latin" | "mixed";

/**
 * A word of small letters with what only looks Latin made Latin: in a word of several scripts every look-alike, in one
 * of a single script only when it holds nothing but look-alikes, close ones or next to a word that was mixed. So honest
 * Russian and Greek stay.
 *
 * @param word - Letters after folding, one UTF-16 unit each where they matter.
 * @param rawAt - The letter of the original for a unit of the word.
 */
export function unmixed(word: string, rawAt: (i: number) => string, before: WordKind): readonly [string, WordKind] {
  let scripts = 0;
  for (let i = 0; i < word.length; i++) scripts |= scriptOf(word.charCodeAt(i));
  if (scripts <= LATIN) return [word, scripts === LATIN ? "latin" : before];
  const { strong, all } = lookAlikes();
  const isMixed = (scripts & (scripts - 1)) !== 0;
  if (!isMixed) {
    const alike = before === "mixed" ? all : strong;
    const least = before === "other" ? 3 : 1;
    if (word.length < least || ![...word].every((letter) => letter < "\x80" || alike.has(letter)))
      return [word, "other"];
  }
  let latin = "";
  for (let i = 0; i < word.length; i++) latin += all.get(rawAt(i)) ?? all.get(word[i] ?? "") ?? word[i];
  return [latin, isMixed ? "mixed" : "latin"];
}
