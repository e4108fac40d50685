import { fold } from "../text/fold.js";
import { LEXICON, type WordClass } from "./lexicon.js";

/** Told of each word of a class that stands in a text, in the order of where they start. */
export type OnWord = (word: WordClass, start: number, end: number, sentence: number) => void;

/**
 * All entries of the lexicon in one tree of letters, so that a text is read once for all of them. Edges lie in a table
 * with open addressing: node and letter give the next node.
 */
class LetterTree {
  readonly #keys: Int32Array = new Int32Array(1 << 16);
  readonly #nodes: Uint16Array = new Uint16Array(1 << 16);
  #size = 1;
  /** Classes of the entries that end at a node as whole words, and of those that go on as they like. */
  readonly words: Map<number, WordClass[]> = new Map();
  readonly stems: Map<number, WordClass[]> = new Map();

  constructor() {
    for (const [word, entries] of Object.entries(LEXICON) as [WordClass, string][])
      for (const entry of entries.split("|")) this.#add(entry, word);
  }

  #add(entry: string, word: WordClass): void {
    const isStem = entry.endsWith("*");
    const letters = fold(isStem ? entry.slice(0, -1) : entry).text;
    let node = 0;
    for (let i = 0; i < letters.length; i++) {
      const key = (node << 16) | letters.charCodeAt(i);
      const slot = this.#slotOf(key);
      if (this.#keys[slot] === 0) {
        this.#keys[slot] = key;
        this.#nodes[slot] = this.#size++;
      }
      node = this.#nodes[slot] ?? 0;
    }
    const table = isStem ? this.stems : this.words;
    table.set(node, [...(table.get(node) ?? []), word]);
  }

  #slotOf(key: number): number {
    let slot = Math.imul(key, 0x9e3779b1) >>> 16;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & 0xffff;
    return slot;
  }

  /** The node behind a letter; 0 when no entry goes on with it. */
  next(node: number, letter: number): number {
    const slot = this.#slotOf((node << 16) | letter);
    return this.#keys[slot] === 0 ? 0 : (this.#nodes[slot] ?? 0);
  }
}

let tree: LetterTree | undefined;

/** Scripts that set no spaces, or hang particles on a word: an entry counts wherever it stands. */
const isSpaceless = (unit: number): boolean => unit >= 0x2e80;
const SPACE = 32;

/** Whether a unit belongs to a word, for boundaries. */
function isWordUnit(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 95;
  return unit > 0xbf && (unit < 0x2000 || unit > 0x206f) && (unit < 0x3000 || unit > 0x303f) && unit !== 0x964 && unit !== 0x60c;
}

/** Arabic writes "and", "the", "in" and their like as letters before the word. */
const ARABIC_PREFIX = /[وفبلكا]/;
const isSentenceEnd = (unit: number): boolean =>
  unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3002 || unit === 0x964 || unit === 0x61f;

/**
 * Reads a folded text once and tells of each word of the lexicon.
 *
 * @param runsOn - Whether words stand in it without spaces, as when spaced letters were put together.
 */
export function readWords(text: string, runsOn: boolean, onWord: OnWord): void {
  tree ??= new LetterTree();
  const { words, stems } = tree;
  let sentence = 0;
  let isInside = false;
  let prefix = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isWordUnit(unit)) {
      isInside = false;
      if (isSentenceEnd(unit) && (unit > 0x7f || i + 1 === text.length || text.charCodeAt(i + 1) === SPACE)) sentence++;
      continue;
    }
    const isStart = !isInside || runsOn || isSpaceless(unit) || prefix > 0;
    if (!isInside) prefix = 5;
    isInside = true;
    prefix = prefix > 0 && unit >= 0x627 && unit <= 0x648 && ARABIC_PREFIX.test(text[i] ?? "") ? prefix - 1 : 0;
    if (!isStart) continue;
    let node = 0;
    let stop = 0;
    const found: [WordClass, number][] = [];
    for (let j = i; j < text.length; ) {
      const letter = text.charCodeAt(j);
      let next = tree.next(node, letter);
      // Put together, an expression has lost its spaces.
      if (next === 0 && runsOn && node !== 0) next = tree.next(tree.next(node, SPACE) || 0xffff, letter);
      if (next === 0) break;
      node = next;
      j++;
      const isWhole = runsOn || isSpaceless(letter) || !isWordUnit(text.charCodeAt(j));
      for (const word of stems.get(node) ?? []) found.push([word, j]);
      if (isWhole) for (const word of words.get(node) ?? []) found.push([word, j]);
    }
    for (const [word, end] of found) if (word === "stop") stop = end;
    if (stop > 0) i = stop - 1;
    else for (const [word, end] of found) onWord(word, i, end, sentence);
  }
}
