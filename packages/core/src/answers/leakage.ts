import type { TextFilter } from "../ground/text-filter.js";
import { Base64Reader } from "./base64-reader.js";
import { letterOf } from "./letters.js";
import { type Disguise, PromptWatch, type Protection } from "./prompt-watch.js";

/** What the filter is told, besides its prompts. */
export interface LeakageOptions {
  /** Words of a run that count as a leak. */
  readonly runWords: number;
  /** Called when a leak is sure, with what stands before it; true when the text is to end there. */
  readonly onLeak: (disguise: Disguise) => boolean;
}

/** Most characters that wait; whoever takes longer for eight words does not quote. */
const CAP = 2048;
const MASK = "[redacted:prompt]";

/**
 * Masks runs of words that stand in a protected prompt, whatever their case and spacing, also backwards or in base64.
 *
 * It goes letter by letter, so that it does not matter how the text is cut: the longest stretch that ends here and
 * stands in the prompt is always known. From its third word on a run waits until it has become a leak or has ended.
 */
export function leakageFilter(protections: readonly Protection[], options: LeakageOptions): TextFilter {
  return new LeakageFilter(protections, options);
}

class LeakageFilter implements TextFilter {
  readonly #options: LeakageOptions;
  readonly #direct: readonly PromptWatch[];
  readonly #encoded: readonly PromptWatch[];
  readonly #base64 = new Base64Reader();
  /** The text that has not gone out: it begins at `start`, may go out up to `free`, and was looked at up to `read`. */
  #pending = "";
  #start = 0;
  #free = 0;
  #read = 0;
  #isWaiting = false;
  #isLeaking = false;
  #isOver = false;
  #cutPair = "";

  constructor(protections: readonly Protection[], options: LeakageOptions) {
    this.#options = options;
    const watch = (disguise: Disguise): readonly PromptWatch[] =>
      protections.map((protection) => new PromptWatch(protection, disguise));
    this.#direct = [...watch("plain"), ...watch("reversed")];
    this.#encoded = watch("base64");
  }

  push(text: string): string {
    if (this.#isOver) return "";
    const whole = this.#cutPair + text;
    this.#cutPair = /[\ud800-\udbff]$/.exec(whole)?.[0] ?? "";
    return this.#take(this.#cutPair === "" ? whole : whole.slice(0, -1));
  }

  end(): string {
    const out = this.#isOver ? "" : this.#take(this.#cutPair) + this.#pending;
    this.#isOver = true;
    return out;
  }

  #take(text: string): string {
    this.#pending += text;
    let out = "";
    for (const character of text) {
      this.#read += character.length;
      const letters = letterOf(character);
      const wasReading = this.#base64.isReading;
      const decoded = this.#base64.push(character);
      if (wasReading && !this.#base64.isReading) for (const watch of this.#encoded) watch.reset();
      if (letters !== "" || decoded !== "") out += this.#look(letters, decoded);
      if (this.#isOver) return out;
      if (!this.#isWaiting) this.#free = this.#read;
      else if (this.#read - this.#free > CAP) this.#giveUp();
    }
    return out + this.#release();
  }

  /** Follows the prompts by some letters; what goes out because of them. */
  #look(letters: string, decoded: string): string {
    let leak: Disguise | undefined;
    let waitsFrom = this.#read;
    const follow = (watch: PromptWatch, said: string): void => {
      if (said !== "") watch.step(said, this.#read);
      const words = watch.words();
      if (words >= this.#options.runWords) leak ??= watch.disguise;
      waitsFrom = Math.min(waitsFrom, watch.waitsFrom(words) ?? waitsFrom);
    };
    for (const watch of this.#direct) follow(watch, letters);
    for (const watch of this.#encoded) follow(watch, decoded);
    this.#free = Math.max(this.#free, waitsFrom);
    this.#isWaiting = waitsFrom < this.#read || leak !== undefined;
    if (leak === undefined) {
      this.#isLeaking = false;
      return "";
    }
    const out = this.#isLeaking ? "" : this.#release();
    if (!this.#isLeaking && this.#options.onLeak(leak)) {
      this.#isOver = true;
      return out;
    }
    // The leak itself, as far as it goes by now.
    this.#pending = this.#pending.slice(this.#read - this.#start);
    this.#start = this.#read;
    this.#free = this.#read;
    const mask = this.#isLeaking ? "" : MASK;
    this.#isLeaking = true;
    return out + mask;
  }

  #release(): string {
    const out = this.#pending.slice(0, this.#free - this.#start);
    this.#pending = this.#pending.slice(this.#free - this.#start);
    this.#start = this.#free;
    return out;
  }

  #giveUp(): void {
    for (const watch of [...this.#direct, ...this.#encoded]) watch.reset();
    this.#isWaiting = false;
    this.#isLeaking = false;
    this.#free = this.#read;
  }
}
