import type { GcraInstant } from "./gcra.js";

const FIRST_PLACES = 16;
/** Numbers of 8 bytes that a place takes: a name of two halves, and a state of two numbers. */
const STRIDE = 3;

/** Some of a table's buckets: open addressing with linear probing, 24 bytes a place. */
export class Segment {
  #mask = FIRST_PLACES - 1;
  #used = 0;
  /** Name and state of a bucket stand side by side, so that the processor fetches them at once. */
  #states = new Float64Array(STRIDE * FIRST_PLACES);
  /** The same memory; an empty place has 0 in the second half of the name, which no bucket has. */
  #names = new Int32Array(this.#states.buffer);

  get places(): number {
    return this.#mask + 1;
  }

  /** The place of a bucket, or -1. */
  find(high: number, low: number): number {
    const names = this.#names;
    for (let i = high & this.#mask; ; i = (i + 1) & this.#mask) {
      const name = names[2 * STRIDE * i + 1];
      if (name === 0) return -1;
      if (name === low && names[2 * STRIDE * i] === high) return i;
    }
  }

  /** Whether there is a bucket at a place. */
  has(place: number): boolean {
    return this.#names[2 * STRIDE * place + 1] !== 0;
  }

  stateAt(place: number): GcraInstant {
    return {
      ms: this.#states[STRIDE * place + 1] as number,
      part: this.#states[STRIDE * place + 2] as number,
    };
  }

  write(place: number, { ms, part }: GcraInstant): void {
    this.#states[STRIDE * place + 1] = ms;
    this.#states[STRIDE * place + 2] = part;
  }

  /** Makes a bucket that is not there yet, and gives its place. */
  insert(high: number, low: number): number {
    if (4 * ++this.#used > 3 * this.places) this.#grow();
    let i = high & this.#mask;
    while (this.has(i)) i = (i + 1) & this.#mask;
    this.#names[2 * STRIDE * i] = high;
    this.#names[2 * STRIDE * i + 1] = low;
    return i;
  }

  /** Drops a bucket; those behind it that its place kept from their own move up. */
  remove(place: number): void {
    this.#used--;
    let hole = place;
    for (let i = (hole + 1) & this.#mask; this.has(i); i = (i + 1) & this.#mask) {
      const home = (this.#names[2 * STRIDE * i] as number) & this.#mask;
      if (((i - home) & this.#mask) < ((i - hole) & this.#mask)) continue;
      // As numbers of 4 bytes: one of 8 may change the bits of what is not a number.
      this.#names.copyWithin(2 * STRIDE * hole, 2 * STRIDE * i, 2 * STRIDE * (i + 1));
      hole = i;
    }
    this.#names.fill(0, 2 * STRIDE * hole, 2 * STRIDE * (hole + 1));
  }

  #grow(): void {
    const [states, names] = [this.#states, this.#names];
    const places = this.places;
    this.#mask = 2 * places - 1;
    this.#states = new Float64Array(2 * STRIDE * places);
    this.#names = new Int32Array(this.#states.buffer);
    for (let from = 0; from < places; from++) {
      const low = names[2 * STRIDE * from + 1] as number;
      if (low === 0) continue;
      this.#used--;
      const to = this.insert(names[2 * STRIDE * from] as number, low);
      this.write(to, { ms: states[STRIDE * from + 1] as number, part: states[STRIDE * from + 2] as number });
    }
  }
}
