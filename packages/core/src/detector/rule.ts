import type { Source } from "../ground/source.js";

/** One thing that the detector looks for in folded text. */
export interface Rule {
  /** Stable name, such as `override.en`. */
  readonly id: string;
  /** What kind of attack it belongs to. */
  readonly category: string;
  readonly severity: "low" | "medium" | "high";
  /**
   * Matches folded text: lower case, single spaces, no accents, without the flags `g` and `y`. Bound every repetition:
   * the text is an attacker's.
   */
  readonly pattern: RegExp;
  /** Sources in which it counts; default all but `system`. */
  readonly sources?: readonly Source[];
}
