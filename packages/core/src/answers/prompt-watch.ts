import type { ProtectedPrompt, Stretch } from "./protected-prompt.js";
import type { Walk } from "./substring-index.js";

/** How a leak was dressed up. */
export type Disguise = "plain" | "reversed" | "base64";

/** A prompt that an answer must not say, and the stretches of it that it may. */
export interface Protection {
  readonly prompt: ProtectedPrompt;
  readonly sayable: readonly Stretch[];
}

/** So many words of a run go out at once: most that begin like a prompt do not go on like it. */
const FREE_WORDS = 2;
const LEAST_LETTERS = 6;
const MOST_STALE = 1024;

/** Follows an answer through one prompt in one disguise. */
export class PromptWatch {
  readonly disguise: Disguise;
  readonly #prompt: ProtectedPrompt;
  readonly #sayable: readonly Stretch[];
  readonly #walk: Walk = { state: 0, length: 0, end: 0 };
  /** Where in the answer the latest letters end; those of the stretch that agrees stand last. */
  #places: number[] = [];

  constructor({ prompt, sayable }: Protection, disguise: Disguise) {
    this.#prompt = prompt;
    this.#sayable = sayable;
    this.disguise = disguise;
  }

  /** Takes letters that end at `place` in the answer. */
  step(letters: string, place: number): void {
    for (let i = 0; i < letters.length; i++) {
      this.#prompt.step(this.#walk, letters.charCodeAt(i), this.disguise === "reversed");
      this.#places.push(place);
    }
    const stale = this.#places.length - this.#walk.length;
    if (stale > MOST_STALE && stale > this.#walk.length) this.#places = this.#places.slice(stale);
  }

  /** How many words of the prompt have been said in a row. */
  words(): number {
    if (this.#walk.length < LEAST_LETTERS) return 0;
    return this.#prompt.words(this.#prompt.stretch(this.#walk, this.disguise === "reversed"), this.#sayable);
  }

  /** From where in the answer on the run has to wait; undefined while it is short. */
  waitsFrom(words: number): number | undefined {
    if (words < FREE_WORDS) return undefined;
    const isReversed = this.disguise === "reversed";
    const [start, end] = this.#prompt.stretch(this.#walk, isReversed);
    let [low, high] = [1, this.#walk.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const free: Stretch = isReversed ? [end - middle, end] : [start, start + middle];
      if (this.#prompt.words(free, this.#sayable) >= FREE_WORDS) high = middle;
      else low = middle + 1;
    }
    return this.#places[this.#places.length - this.#walk.length + low - 1];
  }

  reset(): void {
    Object.assign(this.#walk, { state: 0, length: 0, end: 0 });
    this.#places = [];
  }
}
