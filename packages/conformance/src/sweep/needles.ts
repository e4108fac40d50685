import { formsOf } from "./forms.js";

/** What kind of thing was found; each has its own places where it may stand. */
export type NeedleKind = "key" | "secret" | "prompt";

/** Something found where it should not be. */
export interface Found {
  readonly kind: NeedleKind;
  readonly needle: string;
  /** What stands round it. */
  readonly context: string;
}

/** Shorter texts stand in others by chance. */
const SHORTEST = 8;
/** So many characters in a row of a longer text are a leak of it. */
const RUN = 20;
/** Characters of a very long text, at its beginning and at its end, that are looked for. */
const EDGE = 4000;

/** Texts that must not be seen, and the search for all of them at once: also written backwards. */
export class Needles {
  /** By their first {@link SHORTEST} characters. */
  readonly #runs = new Map<string, Map<string, Found>>();
  readonly #known = new Set<string>();

  get size(): number {
    return this.#known.size;
  }

  /** Registers a text; false for one that is too short to be told from chance. */
  add(kind: NeedleKind, text: string): boolean {
    if (text.length < SHORTEST || new Set(text).size < 3) return false;
    const id = `${kind} ${text}`;
    if (this.#known.has(id)) return true;
    this.#known.add(id);
    const ends = text.length > 2 * EDGE ? [text.slice(0, EDGE), text.slice(-EDGE)] : [text];
    for (const end of ends) {
      for (const written of [end, [...end].reverse().join("")]) {
        for (let at = 0; at === 0 || at + RUN <= written.length; at++)
          this.#addRun(kind, written.slice(at, at + RUN), end);
      }
    }
    return true;
  }

  /** All kinds of needles that stand in a text in one of its forms, each once. */
  find(text: string): readonly Found[] {
    const found = new Map<string, Found>();
    for (const form of formsOf(text)) {
      for (let at = 0; at + SHORTEST <= form.length; at++) {
        const candidates = this.#runs.get(form.slice(at, at + SHORTEST));
        if (candidates === undefined) continue;
        for (const [run, { kind, needle }] of candidates) {
          if (!found.has(`${kind} ${needle}`) && form.startsWith(run, at))
            found.set(`${kind} ${needle}`, { kind, needle, context: form.slice(Math.max(0, at - 40), at + 60) });
        }
      }
    }
    return [...found.values()];
  }

  #addRun(kind: NeedleKind, run: string, needle: string): void {
    const begin = run.slice(0, SHORTEST);
    const runs = this.#runs.get(begin) ?? new Map<string, Found>();
    this.#runs.set(begin, runs);
    // Of a run that several texts share, the strictest kind counts.
    const id = runs.get(run);
    if (id === undefined || STRICT.indexOf(kind) < STRICT.indexOf(id.kind))
      runs.set(run, { kind, needle, context: "" });
  }
}

const STRICT: readonly NeedleKind[] = ["key", "secret", "prompt"];
