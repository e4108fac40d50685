import { optionInvalid } from "../ground/errors.js";
import { checkOptions } from "../ground/options.js";
import { fold } from "../text/fold.js";
import type { Finder } from "./find.js";
import type { AnyRule } from "./rule.js";

/** A phrase of one's own that one rule is to leave alone, such as a product's slogan. */
export interface AllowedPhrase {
  /** Id of the rule. */
  readonly rule: string;
  /** The phrase; 8 to 500 characters, and one that the rule would find. */
  readonly text: string;
}

/** The allowed phrases of each rule, folded. */
export type AllowList = ReadonlyMap<string, readonly string[]>;

const LENGTHS = [8, 500] as const;

/**
 * Checks an allow-list. Each entry excuses one phrase from one rule and nothing else in the text: neither other rules,
 * nor the same rule elsewhere, nor the classifier. So none can switch the detector off.
 */
export function checkAllowed(entries: readonly AllowedPhrase[], rules: readonly AnyRule[], find: Finder): AllowList {
  const allowed = new Map<string, string[]>();
  if (!Array.isArray(entries)) throw optionInvalid("allow", "must be a list of phrases");
  for (const [i, entry] of (entries as readonly AllowedPhrase[]).entries()) {
    checkOptions(entry, "rule text", `allow[${i}]`);
    const { rule: id, text } = entry;
    const rule = rules.find((rule) => rule.id === id);
    if (rule === undefined) throw optionInvalid(`allow[${i}].rule`, "must be the id of a rule in use");
    const phrase = typeof text === "string" ? fold(text).text.trim() : "";
    if (
      phrase.length < LENGTHS[0] ||
      phrase.length > LENGTHS[1] ||
      !find(phrase, false).some(([found]) => found === rule)
    )
      throw optionInvalid(`allow[${i}].text`, "must be a phrase of 8 to 500 characters that the rule finds");
    allowed.set(id, [...(allowed.get(id) ?? []), phrase]);
  }
  return allowed;
}

/** Whether a match lies inside an allowed phrase. Looks no further than the phrase reaches. */
export function isAllowed(text: string, [start, end]: readonly [number, number], phrases: readonly string[]): boolean {
  return phrases.some((phrase) => text.slice(Math.max(0, end - phrase.length), start + phrase.length).includes(phrase));
}
