import type { Source } from "../ground/source.js";

/** What every rule says of itself. */
interface RuleName {
  /** Stable name, such as `override.previous`. */
  readonly id: string;
  /** What kind of attack it belongs to. */
  readonly category: string;
  readonly severity: "low" | "medium" | "high";
  /** Sources in which it counts; default all but `system`. */
  readonly sources?: readonly Source[];
}

/** One thing that the detector looks for in folded text. */
export interface Rule extends RuleName {
  /**
   * Matches folded text: lower case, single spaces, no accents, without the flags `g` and `y`. Bound every repetition:
   * the text is an attacker's.
   */
  readonly pattern: RegExp;
}

/** What must hold round a match. */
export interface Surroundings {
  /** What must stand in the text just before a match, just after it, inside it, or near it. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** The same for both sides at once, with U+0000 in place of the match. */
  readonly beside?: RegExp;
  readonly inside?: RegExp;
  readonly near?: RegExp;
  /** What must not stand near it. */
  readonly unless?: RegExp;
}

/** A built-in rule of a pattern. */
export interface CuedRule extends Rule, Surroundings {
  /** A class of words, or a sign, without which the pattern cannot match. */
  readonly cue: string;
}

/** A built-in rule of orders of words, in all languages of the lexicon. */
export interface PhraseRule extends RuleName, Surroundings {
  /** See {@link PhraseBook}. */
  readonly phrases: readonly string[];
}

/** A rule of one's own, or one that is built in. */
export type AnyRule = Rule | CuedRule | PhraseRule;
