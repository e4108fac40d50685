import type { GcraInstant } from "./gcra.js";

const FIRST_PLACES = 16;

/** Some of a table's buckets: open addressing with linear probing, 16 bytes a place, 24 where states have parts. */
export class Segment {
  #mask = FIRST_PLACES - 1;
  #used = 0;
  /** Two halves of a hash a place; an empty place has 0 in the second, which no bucket has. */
  #names = new Int32Array(2 * FIRST_PLACES);
  #ms = new Float64Array(FIRST_PLACES);
  #parts: Float64Array | undefined;

  get places(): number {
    return this.#mask + 1;
  }

  /** The place of a bucket, or -1. */
  find(high: number, low: number): number {
    const names = this.#names;
    for (let i = high & this.#mask; ; i = (i + 1) & this.#mask) {
      const name = names[2 * i + 1];
      if (name === 0) return -1;
      if (name === low && names[2 * i] === high) return i;
    }
  }

  /** Whether there is a bucket at a place. */
  has(place: number): boolean {
    return this.#names[2 * place + 1] !== 0;
  }

  stateAt(place: number): GcraInstant {
    return { ms: this.#ms[place] as number, part: this.#parts === undefined ? 0 : (this.#parts[place] as number) };
  }

  write(place: number, ms: number, part: number): void {
    this.#ms[place] = ms;
    if (part > 0) this.#parts ??= new Float64Array(this.places);
    if (this.#parts !== undefined) this.#parts[place] = part;
  }

  /** Makes a bucket that is not there yet, and gives its place. */
  insert(high: number, low: number): number {
    if (4 * ++this.#used > 3 * this.places) this.#grow();
    let i = high & this.#mask;
    while (this.has(i)) i = (i + 1) & this.#mask;
    this.#names[2 * i] = high;
    this.#names[2 * i + 1] = low;
    return i;
  }

  /** Drops a bucket; those behind it that its place kept from their own move up. */
  remove(place: number): void {
    this.#used--;
    let hole = place;
    for (let i = (hole + 1) & this.#mask; this.has(i); i = (i + 1) & this.#mask) {
      const home = (this.#names[2 * i] as number) & this.#mask;
      if (((i - home) & this.#mask) < ((i - hole) & this.#mask)) continue;
      this.#move(i, hole);
      hole = i;
    }
    this.#names[2 * hole + 1] = 0;
    this.write(hole, 0, 0);
  }

  #move(from: number, to: number): void {
    this.#names[2 * to] = this.#names[2 * from] as number;
    this.#names[2 * to + 1] = this.#names[2 * from + 1] as number;
    this.write(to, this.#ms[from] as number, this.#parts?.[from] ?? 0);
  }

  #grow(): void {
    const [names, ms, parts] = [this.#names, this.#ms, this.#parts];
    const places = 2 * ms.length;
    this.#mask = places - 1;
    this.#names = new Int32Array(2 * places);
    this.#ms = new Float64Array(places);
    this.#parts = parts && new Float64Array(places);
    for (let from = 0; from < ms.length; from++) {
      const low = names[2 * from + 1] as number;
      if (low === 0) continue;
      const high = names[2 * from] as number;
      let to = high & this.#mask;
      while (this.has(to)) to = (to + 1) & this.#mask;
      this.#names[2 * to] = high;
      this.#names[2 * to + 1] = low;
      this.write(to, ms[from] as number, parts?.[from] ?? 0);
    }
  }
}
