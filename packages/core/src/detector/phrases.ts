import { CLASS_COUNT, classNumber, readWords, SPACELESS } from "./words.js";

/** Where something was found in a folded text. */
export type Match = readonly [start: number, end: number];

/**
 * Orders of words, read from left to right: `override previous instruction`. Between bars stand alternatives for one
 * place (`reveal/repeat`), a number is the most letters between two words (default 36), `!own` is a word that must not
 * come in between, and a `~` in front lets the whole go beyond a sentence.
 */
export type Phrase = string;

const GAP = 36;
/** Ideographs and syllables say as much in fewer letters. */
const DENSE_SHARE = 0.5;
/** So many matches of a rule are looked at in one text. */
export const MAX_MATCHES = 32;

/** What a text holds of the lexicon; valid until the next text is read. */
export interface WordsRead {
  /** The matches of each rule, by its number. */
  readonly found: ReadonlyMap<number, readonly Match[]>;
  /** 1 for each class of which there is a word. */
  readonly seen: Uint8Array;
}

/** Numbers of a place in a row: of its rule and among all places, what it is, and the gap before it. */
const [RULE, PLACE, KIND, BEFORE, FIELDS] = [0, 1, 2, 3, 4];
/** What a place is, as bits: the first one of its phrase, the last one, one that may stand in another sentence. */
const [FIRST, LAST, ACROSS] = [1, 2, 4];

/** Phrases of many rules, matched in one pass: each word moves every phrase on that waits for it. */
export class PhraseBook {
  /** For each class its places, all in one list, the latest place of a phrase first. */
  readonly #places: number[][] = Array.from({ length: CLASS_COUNT }, () => []);
  readonly #vetoes: number[][] = Array.from({ length: CLASS_COUNT }, () => []);
  readonly #seen: Uint8Array = new Uint8Array(CLASS_COUNT);
  readonly #found: Map<number, Match[]> = new Map();
  #size = 0;
  /** Of the words that phrases have come to: where they start and end, and in which sentence. */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #sentences: Int32Array;

  /** @param phrases - The phrases of each rule, by its number. */
  constructor(phrases: readonly (readonly Phrase[])[]) {
    for (const [rule, ofRule] of phrases.entries()) for (const phrase of ofRule) this.#add(rule, phrase);
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
      else if (part.startsWith("!")) this.#vetoes[classNumber(part.slice(1))]?.push(this.#size - 1);
      else {
        const kind =
          (seen === 0 ? FIRST : 0) | (seen === names.length - 1 ? LAST : 0) | (phrase.startsWith("~") ? ACROSS : 0);
        // A phrase has its latest words first, so that one word does not stand in two places of it.
        for (const name of part.split("/")) this.#places[classNumber(name)]?.unshift(rule, this.#size, kind, gap);
        this.#size++;
        seen++;
        gap = GAP;
      }
    }
  }

  /** Reads a folded text. */
  read(text: string, runsOn: boolean): WordsRead {
    const found = this.#found;
    found.clear();
    const [starts, ends, sentences] = [this.#starts, this.#ends, this.#sentences];
    const [allPlaces, allVetoes] = [this.#places, this.#vetoes];
    const seen = this.#seen.fill(0);
    ends.fill(-1);
    readWords(text, runsOn, (word, start, end, sentence) => {
      seen[word] = 1;
      for (const place of allVetoes[word] as number[]) ends[place] = -1;
      const places = allPlaces[word] as number[];
      for (let i = 0; i < places.length; i += FIELDS) {
        const place = places[i + PLACE] as number;
        const kind = places[i + KIND] as number;
        let from = start;
        if ((kind & FIRST) === 0) {
          const before = ends[place - 1] as number;
          if (before < 0 || start < before) continue;
          const gap = places[i + BEFORE] as number;
          if (start - before > (text.charCodeAt(start) >= SPACELESS ? gap * DENSE_SHARE : gap)) continue;
          if ((kind & ACROSS) === 0 && sentences[place - 1] !== sentence) continue;
          from = starts[place - 1] as number;
        }
        if ((kind & LAST) !== 0) note(found, places[i + RULE] as number, from, end);
        if ((ends[place] as number) > end) continue;
        starts[place] = from;
        ends[place] = end;
        sentences[place] = sentence;
      }
    });
    return { found, seen };
  }
}

function note(found: Map<number, Match[]>, rule: number, start: number, end: number): void {
  const matches = found.get(rule);
  if (matches === undefined) found.set(rule, [[start, end]]);
  else if (matches.length < MAX_MATCHES && matches.at(-1)?.[0] !== start) matches.push([start, end]);
}
