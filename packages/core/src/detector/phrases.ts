import { readWords, type WordClass } from "./words.js";

/** Where something was found in a folded text. */
export type Match = readonly [start: number, end: number];

/**
 * Orders of words, read from left to right: `override previous instruction`. Between bars stand alternatives for one
 * place (`reveal/repeat`), a number is the most letters between two words (default 36), `!own` is a word that must not
 * come in between, and a `~` in front lets the whole go beyond a sentence.
 */
export type Phrase = string;

/** One place of a phrase, for all phrases together. */
interface Place {
  readonly rule: number;
  /** Number of the place among all; the one before it is `place - 1` unless this is a first one. */
  readonly place: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly gap: number;
  readonly isAcross: boolean;
}

const GAP = 36;
/** Ideographs and syllables say as much in fewer letters. */
const DENSE_SHARE = 0.5;
/** So many matches of a rule are looked at in one text. */
const MAX_MATCHES = 32;

/** What a text holds of the lexicon. */
export interface WordsRead {
  /** The matches of each rule, by its number. */
  readonly found: ReadonlyMap<number, readonly Match[]>;
  /** Classes of which there is a word. */
  readonly seen: ReadonlySet<string>;
}

/** Phrases of many rules, matched in one pass: each word moves every phrase on that waits for it. */
export class PhraseBook {
  readonly #places: Map<WordClass, Place[]> = new Map();
  readonly #vetoes: Map<WordClass, number[]> = new Map();
  #size = 0;
  #starts: Int32Array;
  #ends: Int32Array;
  #sentences: Int32Array;

  /** @param phrases - The phrases of each rule, by its number. */
  constructor(phrases: readonly (readonly Phrase[])[]) {
    for (const [rule, ofRule] of phrases.entries()) for (const phrase of ofRule) this.#add(rule, phrase);
    // A phrase has its latest words first, so that one word does not stand in two places of it.
    for (const places of this.#places.values()) places.sort((a, b) => b.place - a.place);
    this.#starts = new Int32Array(this.#size);
    this.#ends = new Int32Array(this.#size);
    this.#sentences = new Int32Array(this.#size);
  }

  #add(rule: number, phrase: Phrase): void {
    const parts = phrase.replace("~", "").split(" ");
    const names = parts.filter((part) => !/^[\d!]/.test(part));
    let gap = GAP;
    let seen = 0;
    for (const part of parts) {
      if (/^\d/.test(part)) gap = Number(part);
      else if (part.startsWith("!")) {
        const name = part.slice(1) as WordClass;
        this.#vetoes.set(name, [...(this.#vetoes.get(name) ?? []), this.#size - 1]);
      } else {
        for (const name of part.split("/") as WordClass[]) {
          const place = {
            rule,
            place: this.#size,
            isFirst: seen === 0,
            isLast: seen === names.length - 1,
            gap,
            isAcross: phrase.startsWith("~"),
          };
          this.#places.set(name, [...(this.#places.get(name) ?? []), place]);
        }
        this.#size++;
        seen++;
        gap = GAP;
      }
    }
  }

  /** Reads a folded text. */
  read(text: string, runsOn: boolean): WordsRead {
    const found = new Map<number, Match[]>();
    const seen = new Set<string>();
    const [starts, ends, sentences] = [this.#starts, this.#ends.fill(-1), this.#sentences];
    readWords(text, runsOn, (word, start, end, sentence) => {
      seen.add(word);
      for (const place of this.#vetoes.get(word) ?? []) ends[place] = -1;
      for (const { rule, place, isFirst, isLast, gap, isAcross } of this.#places.get(word) ?? []) {
        let from = start;
        if (!isFirst) {
          const before = ends[place - 1] ?? -1;
          const least = text.charCodeAt(start) >= 0x2e80 ? gap * DENSE_SHARE : gap;
          if (before < 0 || start < before || start - before > least) continue;
          if (!isAcross && sentences[place - 1] !== sentence) continue;
          from = starts[place - 1] ?? start;
        }
        if (isLast) {
          const matches = found.get(rule);
          if (matches === undefined) found.set(rule, [[from, end]]);
          else if (matches.length < MAX_MATCHES && (matches.at(-1)?.[0] ?? 0) !== from) matches.push([from, end]);
        }
        if ((ends[place] ?? -1) > end) continue;
        starts[place] = from;
        ends[place] = end;
        sentences[place] = sentence;
      }
    });
    return { found, seen };
  }
}
