import { lettersOf, WIDE } from "./letters.js";
import { SubstringIndex, type Walk } from "./substring-index.js";

/** Weights are in half words, because a letter of a script that is written without spaces counts for half of one. */
const WORD = 2;

/** A stretch of a prompt's letters. */
export type Stretch = readonly [start: number, end: number];

/**
 * A prompt that must not be said, as letters without case and spacing, and the words they form.
 *
 * @example
 * ```ts
 * import { createOutputGuard } from "@aiguard/core";
 *
 * const output = createOutputGuard();
 * const prompt = output.protect("You are the helpful assistant of a small bakery in the old town of Bern.");
 * output.stage({ prompts: [prompt] });
 * ```
 */
export class ProtectedPrompt {
  /** Weight of the words that begin before a letter, and of those that have ended up to it. */
  readonly #begun: Int32Array;
  readonly #ended: Int32Array;
  readonly #forward: SubstringIndex;
  readonly #backward: SubstringIndex;
  readonly #count: number;

  /**
   * @param text - The prompt.
   * @param canary - Letters behind it that nobody says by chance, of two a word.
   */
  constructor(text: string, canary: string) {
    const words = [...text.matchAll(/[^\s\p{P}\p{S}]+/gu)].flatMap(([word]) => {
      const letters = lettersOf(word);
      return WIDE.test(letters) ? [...letters] : [letters];
    });
    words.push(...(canary.match(/../g) ?? []));
    const letters = words.join("");
    this.#count = letters.length;
    this.#begun = new Int32Array(letters.length + 1);
    this.#ended = new Int32Array(letters.length + 1);
    let at = 0;
    let weight = 0;
    for (const word of words) {
      const more = word === "" ? 0 : WIDE.test(word) ? 1 : WORD;
      this.#begun.fill(weight + more, at + 1, at + word.length + 1);
      this.#ended.fill(weight, at, at + word.length);
      at += word.length;
      weight += more;
      this.#ended[at] = weight;
    }
    this.#forward = new SubstringIndex(letters);
    this.#backward = new SubstringIndex([...letters].reverse().join(""));
  }

  /** Moves a walk through the prompt by one letter, through the prompt read backwards when `isReversed`. */
  step(walk: Walk, letter: number, isReversed: boolean): void {
    (isReversed ? this.#backward : this.#forward).step(walk, letter);
  }

  /** Where in the prompt a walk is. */
  stretch({ end, length }: Walk, isReversed: boolean): Stretch {
    return isReversed ? [this.#count - end, this.#count - end + length] : [end - length, end];
  }

  /** How many words lie whole within a stretch, those that may be said left out. */
  words([start, end]: Stretch, sayable: readonly Stretch[]): number {
    let weight = this.#weight(start, end);
    for (const [from, to] of sayable) weight -= this.#weight(Math.max(start, from), Math.min(end, to));
    return Math.max(0, weight) / WORD;
  }

  /** The stretches of `runWords` words and more that another text has in common with the prompt. */
  shared(text: string, runWords: number): readonly Stretch[] {
    const walk: Walk = { state: 0, length: 0, end: 0 };
    const found: Stretch[] = [];
    for (const letter of lettersOf(text)) {
      this.step(walk, letter.charCodeAt(0), false);
      const [start, end] = this.stretch(walk, false);
      if (this.#weight(start, end) < WORD * runWords) continue;
      const last = found.at(-1);
      if (last !== undefined && start <= last[1] && end >= last[1]) found[found.length - 1] = [last[0], end];
      else if (!found.some(([from, to]) => from <= start && end <= to)) found.push([start, end]);
    }
    return found;
  }

  #weight(start: number, end: number): number {
    return end <= start ? 0 : Math.max(0, (this.#ended[end] as number) - (this.#begun[start] as number));
  }
}
