/** Word classes by the hash of a word, of a word's beginning, or of an expression. */
export class Lexicon {
  readonly #keys: Int32Array;
  readonly #classes: Uint8Array;
  readonly #mask: number;

  /** @param entries - Hash and class of each; a later one replaces an earlier one. */
  constructor(entries: Iterable<readonly [hash: number, wordClass: number]>) {
    const all = [...entries];
    let size = 1024;
    while (size < all.length * 4) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#classes = new Uint8Array(size);
    for (const [hash, wordClass] of all) {
      let slot = hash & this.#mask;
      while (this.#classes[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = hash;
      this.#classes[slot] = wordClass;
    }
  }

  /** The class of a hash, 0 for none. */
  find(hash: number): number {
    let slot = hash & this.#mask;
    while (true) {
      const found = this.#classes[slot] as number;
      if (found === 0 || this.#keys[slot] === hash) return found;
      slot = (slot + 1) & this.#mask;
    }
  }
}
