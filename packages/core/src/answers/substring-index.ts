/**
 * Every stretch of a text, to be walked through letter by letter: a suffix automaton (Blumer et al. 1985), which has at
 * most two states and three edges a letter, in typed arrays.
 */
export class SubstringIndex {
  /** For each state, where in the text its stretches end at first. */
  readonly #ends: Int32Array;
  readonly #lengths: Int32Array;
  readonly #links: Int32Array;
  // The edges of a state as a list: the first edge, and for each edge its letter, its target and the next one.
  readonly #firsts: Int32Array;
  #letters: Uint16Array;
  #targets: Int32Array;
  #nexts: Int32Array;
  #states = 1;
  #edges = 1;
  /** The root has an edge for every letter, too many for a list. */
  readonly #roots = new Map<number, number>();

  constructor(text: string) {
    const states = 2 * text.length + 2;
    this.#ends = new Int32Array(states);
    this.#lengths = new Int32Array(states);
    this.#links = new Int32Array(states).fill(-1);
    this.#firsts = new Int32Array(states);
    const edges = 3 * text.length + 4;
    this.#letters = new Uint16Array(edges);
    this.#targets = new Int32Array(edges);
    this.#nexts = new Int32Array(edges);
    let last = 0;
    for (let i = 0; i < text.length; i++) last = this.#extend(last, text.charCodeAt(i), i + 1);
  }

  /** Moves a walk by one letter: to the longest stretch that ends with it and stands in the text. */
  step(walk: Walk, letter: number): void {
    let { state, length } = walk;
    let edge = this.#edge(state, letter);
    while (edge === 0 && state !== 0) {
      state = this.#links[state] as number;
      length = this.#lengths[state] as number;
      edge = this.#edge(state, letter);
    }
    walk.state = edge;
    walk.length = edge === 0 ? 0 : length + 1;
    walk.end = this.#ends[edge] as number;
  }

  /** The state behind an edge; 0, which no edge leads to, when there is none. */
  #edge(state: number, letter: number): number {
    if (state === 0) return this.#roots.get(letter) ?? 0;
    for (let edge = this.#firsts[state] as number; edge !== 0; edge = this.#nexts[edge] as number)
      if (this.#letters[edge] === letter) return this.#targets[edge] as number;
    return 0;
  }

  #setEdge(state: number, letter: number, target: number): void {
    if (state === 0) {
      this.#roots.set(letter, target);
      return;
    }
    for (let edge = this.#firsts[state] as number; edge !== 0; edge = this.#nexts[edge] as number) {
      if (this.#letters[edge] !== letter) continue;
      this.#targets[edge] = target;
      return;
    }
    if (this.#edges === this.#letters.length) this.#grow();
    const edge = this.#edges++;
    this.#letters[edge] = letter;
    this.#targets[edge] = target;
    this.#nexts[edge] = this.#firsts[state] as number;
    this.#firsts[state] = edge;
  }

  #grow(): void {
    const grown = <T extends Uint16Array | Int32Array>(old: T, made: T): T => {
      made.set(old);
      return made;
    };
    const size = 2 * this.#letters.length;
    this.#letters = grown(this.#letters, new Uint16Array(size));
    this.#targets = grown(this.#targets, new Int32Array(size));
    this.#nexts = grown(this.#nexts, new Int32Array(size));
  }

  #extend(last: number, letter: number, end: number): number {
    const made = this.#states++;
    this.#lengths[made] = end;
    this.#ends[made] = end;
    let state = last;
    for (; state !== -1 && this.#edge(state, letter) === 0; state = this.#links[state] as number)
      this.#setEdge(state, letter, made);
    if (state === -1) {
      this.#links[made] = 0;
      return made;
    }
    const next = this.#edge(state, letter);
    if (this.#lengths[next] === (this.#lengths[state] as number) + 1) {
      this.#links[made] = next;
      return made;
    }
    const clone = this.#states++;
    this.#lengths[clone] = (this.#lengths[state] as number) + 1;
    this.#links[clone] = this.#links[next] as number;
    this.#ends[clone] = this.#ends[next] as number;
    for (let edge = this.#firsts[next] as number; edge !== 0; edge = this.#nexts[edge] as number)
      this.#setEdge(clone, this.#letters[edge] as number, this.#targets[edge] as number);
    for (; state !== -1 && this.#edge(state, letter) === next; state = this.#links[state] as number)
      this.#setEdge(state, letter, clone);
    this.#links[next] = clone;
    this.#links[made] = clone;
    return made;
  }
}

/** How far a text that is walked through an index agrees with it. */
export interface Walk {
  state: number;
  /** Letters of the longest agreeing stretch that ends here. */
  length: number;
  /** Where that stretch ends in the indexed text, at its first place. */
  end: number;
}
