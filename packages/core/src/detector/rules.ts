import type { AnyRule } from "./rule.js";
import { patternRows } from "./rules-patterns.js";
import { phraseRows } from "./rules-phrases.js";

/** What kind of attack the rules of a family see, by the first word of their ids. */
const CATEGORIES: Readonly<Record<string, string>> = {
  mode: "authority",
  limits: "persona",
  planted: "indirect",
  turns: "delimiter",
};

/**
 * The built-in rules. Why each is one, what it must catch and what it must leave alone stands in
 * `test/detector/rule-notes.ts`, so that programs do not carry it.
 */
export function builtInRules(): readonly AnyRule[] {
  const ofPatterns = patternRows().map(([id, severity, cue, pattern, further]) => ({
    id,
    category: categoryOf(id),
    severity,
    pattern: new RegExp(pattern),
    cue,
    ...further,
  }));
  const ofPhrases = phraseRows.map(([id, severity, phrases, further]) => ({
    id,
    category: categoryOf(id),
    severity,
    phrases: phrases.split("|"),
    ...further,
  }));
  return [...ofPhrases, ...ofPatterns];
}

function categoryOf(id: string): string {
  const family = id.split(".")[0] ?? id;
  return CATEGORIES[family] ?? family;
}
