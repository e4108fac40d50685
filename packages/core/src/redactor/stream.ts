import type { TextFilter } from "../ground/text-filter.js";
import { CONTEXT, claimsIn, type Search } from "./claims.js";
import { safeCut } from "./hold.js";
import type { RunOn } from "./rule.js";

/** Masks one text that is still growing. */
export class MaskStream implements TextFilter {
  readonly #search: Search;
  readonly #mask: (kind: string) => string;
  /** What was taken up last and is decided: what stands before a place may say what it is. */
  #context = "";
  #held = "";
  /** Runs while a mask goes on over all that comes. */
  #run: RunOn | undefined;

  /** @param mask - Gives what stands in the place of a masked stretch; called once for each, in order. */
  constructor(search: Search, mask: (kind: string) => string) {
    this.#search = search;
    this.#mask = mask;
  }

  push(text: string): string {
    return this.#take(text, false);
  }

  end(): string {
    return this.#take("", true);
  }

  #take(piece: string, isLast: boolean): string {
    const text = this.#run === undefined ? piece : this.#behindRun(piece, this.#run);
    if (this.#run !== undefined) return "";
    const from = this.#context.length;
    const all = this.#context + this.#held + text;
    const cut = isLast ? all.length : safeCut(this.#search, all, from);
    if (cut === from) {
      this.#held += text;
      return "";
    }
    let out = "";
    let at = from;
    for (const { kind, start, end, open } of claimsIn(this.#search, all, from, cut)) {
      out += all.slice(at, start) + this.#mask(kind);
      at = end;
      this.#run = open;
    }
    const done = Math.max(at, cut);
    this.#context = all.slice(Math.max(0, done - CONTEXT), done);
    this.#held = all.slice(done);
    return out + all.slice(at, done);
  }

  /** What of a piece stands behind the mask that runs on; all of it is context from now on. */
  #behindRun(piece: string, run: RunOn): string {
    const end = run(piece, 0);
    const masked = end === -1 ? piece : piece.slice(0, end);
    this.#context = (this.#context + masked).slice(-CONTEXT);
    if (end === -1) return "";
    this.#run = undefined;
    return piece.slice(end);
  }
}
