import { fold } from "@aiguard/core";
import { Lexicon } from "../dist/lexicon.js";
import { combine, PREFIX_SALT, tokenize } from "../dist/tokens.js";
import { WORD_CLASSES } from "./lexicon.ts";
import { WORDS as ar } from "./words/ar.ts";
import { WORDS as de } from "./words/de.ts";
import { WORDS as en } from "./words/en.ts";
import { WORDS as es } from "./words/es.ts";
import { WORDS as fr } from "./words/fr.ts";
import { WORDS as hi } from "./words/hi.ts";
import { WORDS as hiLatn } from "./words/hi-latn.ts";
import { WORDS as id } from "./words/id.ts";
import { WORDS as it } from "./words/it.ts";
import { WORDS as ja } from "./words/ja.ts";
import { WORDS as ko } from "./words/ko.ts";
import { WORDS as nl } from "./words/nl.ts";
import { WORDS as pl } from "./words/pl.ts";
import { WORDS as pt } from "./words/pt.ts";
import { WORDS as ru } from "./words/ru.ts";
import { WORDS as tr } from "./words/tr.ts";
import { WORDS as vi } from "./words/vi.ts";
import { WORDS as zh } from "./words/zh.ts";

const FURTHER = [ar, de, en, es, fr, hi, hiLatn, id, it, ja, ko, nl, pl, pt, ru, tr, vi, zh];

const EMPTY = new Lexicon([]);

/** Names of the word classes; a class is known by its place, from 1. */
export const CLASS_NAMES: readonly string[] = Object.keys(WORD_CLASSES);

/** Hash and class of every entry, as texts are folded today; of two classes that claim one word the first has it. */
export function compileLexicon(): readonly (readonly [hash: number, wordClass: number])[] {
  for (const name of FURTHER.flatMap(Object.keys))
    if (!CLASS_NAMES.includes(name)) throw new Error(`no word class ${name}`);
  const entries = new Map<number, number>();
  for (const [i, name] of CLASS_NAMES.entries()) {
    for (const entry of [WORD_CLASSES[name], ...FURTHER.map((words) => words[name])].join(" ").split(/\s+/)) {
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
