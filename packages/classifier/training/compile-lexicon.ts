import { fold } from "@aiguard/core";
import { Lexicon } from "../dist/lexicon.js";
import { combine, PREFIX_SALT, tokenize } from "../dist/tokens.js";
import { WORD_CLASSES } from "./lexicon.ts";

const EMPTY = new Lexicon([]);

/** Names of the word classes; a class is known by its place, from 1. */
export const CLASS_NAMES: readonly string[] = Object.keys(WORD_CLASSES);

/** Hash and class of every entry, as texts are folded today; of two classes that claim one word the first has it. */
export function compileLexicon(): readonly (readonly [hash: number, wordClass: number])[] {
  const entries = new Map<number, number>();
  for (const [i, name] of CLASS_NAMES.entries()) {
    for (const entry of (WORD_CLASSES[name] ?? "").split(/\s+/)) {
      if (entry === "") continue;
      const isPrefix = entry.endsWith("*");
      const folded = fold(entry.replaceAll("*", "").replaceAll("_", " ")).text;
      const { count, hash } = tokenize(folded, EMPTY);
      if (count === 0) continue;
      // Expressions are put together from behind, as they are read.
      let whole = hash[count - 1] as number;
      for (let k = count - 2; k >= 0; k--) whole = combine(whole, hash[k] as number);
      if (isPrefix && count === 1) whole ^= PREFIX_SALT;
      if (!entries.has(whole)) entries.set(whole, i + 1);
    }
  }
  return [...entries];
}
