import type { Source } from "../ground/source.js";

/** One thing that the detector looks for in folded text. */
export interface Rule {
  /** Stable name, such as `override.en`. */
  readonly id: string;
  /** What kind of attack it belongs to. */
  readonly category: string;
  readonly severity: "low" | "medium" | "high";
  /** One sentence: why this is suspicious. */
  readonly why: string;
  /** Matches folded text: lower case, single spaces. Every repetition is bounded. */
  readonly pattern: RegExp;
  /** Sources in which it counts; default all but `system`. */
  readonly sources?: readonly Source[];
  /** A text that it must catch. */
  readonly example: string;
  /** A text that it must leave alone. */
  readonly counterExample: string;
}
