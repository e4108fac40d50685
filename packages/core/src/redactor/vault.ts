import { type RandomBytes, randomBase62 } from "../ground/random.js";
import type { TextFilter } from "../ground/text-filter.js";

/** Longest placeholder: `[`, an id of 32 letters, a number, eight random letters, `]`. */
const MAX_PLACEHOLDER = 64;

/** Placeholders for the values of one request, and the way back. */
export class Placeholders {
  readonly #random: RandomBytes;
  readonly #placeholders = new Map<string, string>();
  readonly #values = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  /** Nobody who has not seen a placeholder of this request can write one. */
  #tag = "";

  constructor(random: RandomBytes) {
    this.#random = random;
  }

  /** The placeholder of a value: the same for the same value, however it was disguised. */
  of(kind: string, value: string, plain: string): string {
    const key = `${kind} ${plain}`;
    const known = this.#placeholders.get(key);
    if (known !== undefined) return known;
    if (this.#tag === "") this.#tag = randomBase62(8, this.#random);
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    const placeholder = `[${kind}-${count}-${this.#tag}]`;
    this.#placeholders.set(key, placeholder);
    this.#values.set(placeholder, value);
    return placeholder;
  }

  /** A text with the values in their places again; what only looks like a placeholder stays. */
  restore(text: string): string {
    if (this.#values.size === 0) return text;
    return text.replace(
      /\[[a-z\d-]{1,32}-\d{1,7}-[\dA-Za-z]{8}\]/g,
      (placeholder) => this.#values.get(placeholder) ?? placeholder,
    );
  }

  /** Restores one text that is still growing. */
  open(): TextFilter {
    let held = "";
    return {
      push: (text) => {
        held += text;
        const last = held.lastIndexOf("[");
        const isBegun =
          this.#values.size > 0 &&
          last !== -1 &&
          held.length - last < MAX_PLACEHOLDER &&
          /^\[[\w-]*$/.test(held.slice(last));
        const ready = isBegun ? held.slice(0, last) : held;
        held = isBegun ? held.slice(last) : "";
        return this.restore(ready);
      },
      end: () => this.restore(held),
    };
  }
}
