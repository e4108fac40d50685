import { LOOK_ALIKES } from "./look-alikes.js";

/** What the lower case of a capital does not look like any more: each behind its Latin letter. */
const CAPITALS = "nΝhΗyΥmΜhНbВkКtТ";

interface LookAlikes {
  readonly strong: ReadonlyMap<string, string>;
  readonly all: ReadonlyMap<string, string>;
}

let tables: LookAlikes | undefined;

function lookAlikes(): LookAlikes {
  tables ??= readTables();
  return tables;
}

function readTables(): LookAlikes {
  const strong = new Map<string, string>();
  const all = new Map<string, string>();
  for (let i = 0; i < CAPITALS.length; i += 2) all.set(CAPITALS.charAt(i + 1), CAPITALS.charAt(i));
  let code = 0;
  for (const [, gap, alike = ""] of LOOK_ALIKES.matchAll(/(\d+)(\w)/g)) {
    code += Number(gap);
    const latin = alike.toLowerCase();
    all.set(String.fromCharCode(code), latin);
    if (alike === latin) strong.set(String.fromCharCode(code), latin);
  }
  return { strong, all };
}

/** A letter of the Latin script without its stroke or hook, and small capitals as small letters. */
export function plainLatin(letter: string): string {
  return scriptOf(letter.charCodeAt(0)) === LATIN ? (lookAlikes().strong.get(letter) ?? letter) : letter;
}

/** The bit of the Latin script. */
export const LATIN = 1;
const [GREEK, CYRILLIC, ARMENIAN, CHEROKEE, LISU] = [2, 4, 8, 16, 32];

/** Scripts that have letters like Latin ones, one bit each, Coptic with Armenian; 0 for all others. */
export function scriptOf(unit: number): number {
  if (unit < 0x80) return (unit | 32) >= 97 && (unit | 32) <= 122 ? LATIN : 0;
  if (unit < 0x590) {
    if (unit < 0x370) return unit >= 0xaa && unit < 0x2b0 ? LATIN : 0;
    return unit < 0x400 ? GREEK : unit < 0x530 ? CYRILLIC : ARMENIAN;
  }
  if (unit < 0x2000) {
    if (unit >= 0x1d00) return unit < 0x1f00 ? LATIN : GREEK;
    return unit >= 0x13a0 && unit < 0x1400 ? CHEROKEE : 0;
  }
  if (unit >= 0x2c80 && unit < 0x2d00) return ARMENIAN;
  if (unit < 0xa4d0 || unit > 0xabbf) return 0;
  if (unit >= 0xab70) return CHEROKEE;
  if (unit >= 0xa640 && unit < 0xa6a0) return CYRILLIC;
  return unit < 0xa500 || unit >= 0xa720 ? LISU : 0;
}

/** What a word was, for the one after it. */
export type WordKind = "other" | "latin" | "mixed";

/**
 * A word of small letters with what only looks Latin made Latin: in a word of several scripts every look-alike, in one
 * of a single script only when it holds nothing but look-alikes, close ones or next to a word that was mixed. So honest
 * Russian and Greek stay.
 *
 * @param word - Letters after folding, one UTF-16 unit each where they matter.
 * @param scripts - The scripts of its letters.
 * @param context - What the word before was, and the letters of the original for the units of the word.
 */
export function unmixed(
  word: string,
  scripts: number,
  { before, raw }: { readonly before: WordKind; readonly raw: () => (unit: number) => string },
): readonly [string, WordKind] {
  const { strong, all } = lookAlikes();
  const isMixed = (scripts & (scripts - 1)) !== 0;
  if (!isMixed) {
    const alike = before === "mixed" ? all : strong;
    const least = before === "other" ? 3 : 1;
    if (word.length < least) return [word, "other"];
    for (let i = 0; i < word.length; i++)
      if (word.charCodeAt(i) > 0x7f && !alike.has(word[i] as string)) return [word, "other"];
  }
  const rawAt = raw();
  let latin = "";
  for (let i = 0; i < word.length; i++) latin += all.get(rawAt(i)) ?? all.get(word[i] ?? "") ?? word[i];
  return [latin, isMixed ? "mixed" : "latin"];
}
