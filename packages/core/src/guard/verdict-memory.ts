import type { Source } from "../ground/source.js";
import type { GuardVerdict } from "./scan.js";

/**
 * Remembers verdicts on earlier turns, so that a resent history is not paid for again.
 *
 * Keys are keyed digests of tenant, source and text: nothing of the text is held, and one tenant can
 * neither read nor plant a verdict of another. The least recently used entry goes first.
 */
export class VerdictMemory {
  readonly #verdicts: Map<string, GuardVerdict> = new Map();
  readonly #maxEntries: number;

  constructor(maxEntries: number) {
    this.#maxEntries = maxEntries;
  }

  /** A user's newest words are new by nature: only what is sent again is worth a digest. */
  static isWorthwhile(source: Source): boolean {
    return source !== "user";
  }

  get(digest: string): GuardVerdict | undefined {
    const verdict = this.#verdicts.get(digest);
    if (verdict !== undefined) {
      this.#verdicts.delete(digest);
      this.#verdicts.set(digest, verdict);
    }
    return verdict;
  }

  set(digest: string, verdict: GuardVerdict): void {
    this.#verdicts.set(digest, verdict);
    if (this.#verdicts.size <= this.#maxEntries) return;
    const oldest = this.#verdicts.keys().next();
    if (!oldest.done) this.#verdicts.delete(oldest.value);
  }
}
