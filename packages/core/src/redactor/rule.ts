import { optionInvalid } from "../ground/errors.js";
import { checkOptions, checkPattern, checkWhole } from "../ground/options.js";

/** One kind of secret or personal data that the redactor masks. */
export interface RedactionRule {
  /** Name in masks and counts, such as `employee-number`: `a-z`, `0-9` and `-`. */
  readonly id: string;
  /**
   * What to mask, without the flags `g` and `y`; when it has a group named `secret`, which must stand last, only that.
   * Bound every repetition: the text is an attacker's.
   */
  readonly pattern: RegExp;
  /** Says whether a match is really one, by checksum or shape; default all are. */
  readonly accepts?: (match: string) => boolean;
  /** Characters of its longest match, at most 224, which is also the default; a longer match does not count. */
  readonly maxLength?: number;
  /**
   * Whether a match may hold white space or letters of other scripts; default false. A guarded stream then holds back
   * `maxLength` characters all the time, and not just the last word.
   */
  readonly spaced?: boolean;
}

/** Where a mask that runs on beyond its match ends: the index, or -1 when it does not end in this text. Keeps state. */
export type RunOn = (text: string, from: number) => number;

/** What is known of a rule that comes with aiguard. */
export interface BuiltInRule extends RedactionRule {
  /** Signs of {@link Sign} of which a text must show one. */
  readonly needs: number;
  /** All that follows a match is masked too, up to a terminator: its kind is told by its first characters. */
  readonly runOn?: (match: string) => RunOn;
}

/** What a word shows at a glance; each rule needs one of them. */
export const Sign = {
  digit: 1,
  at: 2,
  colon: 4,
  dashes: 8,
  long: 16,
  disguise: 32,
  /** Begins as a key does that says whose it is. */
  key: 256,
  /** Digits enough for the shortest number, perhaps over several words. */
  number: 512,
  /** Groups between colons. */
  groups: 1024,
  /** A name of a secret, and a sign that gives it its value. */
  assignment: 2048,
} as const;

/** Characters of the longest match of any rule; kinds that can be longer run on to a terminator. */
export const MAX_MATCH = 224;

/** Characters that a stream holds back at most, unless an own value is longer. */
export const STREAM_CAP = 256;

/** A rule whose pattern can be sought step by step. */
export function sought<T extends RedactionRule>(rule: T): T {
  return { ...rule, pattern: new RegExp(rule.pattern.source, `${rule.pattern.flags}g`) };
}

/** Checks an operator's rules. */
export function validRules(rules: readonly RedactionRule[], taken: readonly string[]): readonly RedactionRule[] {
  const ids = new Set(taken);
  if (!Array.isArray(rules)) throw optionInvalid("rules", "must be a list");
  for (const [i, rule] of rules.entries()) {
    checkOptions(rule, "id pattern accepts maxLength spaced", `rules[${i}]`);
    const { id, pattern, maxLength = MAX_MATCH } = rule;
    if (typeof id !== "string" || !/^[a-z\d-]{1,32}$/.test(id) || ids.has(id))
      throw optionInvalid(`rules[${i}].id`, "must be 1 to 32 of `a-z`, `0-9` and `-`, and no other rule's");
    ids.add(id);
    checkPattern(`rules[${i}].pattern`, pattern);
    checkWhole(`rules[${i}].maxLength`, maxLength, [1, MAX_MATCH]);
  }
  return rules;
}
