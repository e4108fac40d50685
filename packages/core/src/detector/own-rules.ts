import { optionInvalid } from "../ground/errors.js";
import { checkChoice, checkPattern } from "../ground/options.js";
import type { Source } from "../ground/source.js";
import { fold } from "../text/fold.js";
import type { AnyRule, Rule } from "./rule.js";
import { builtInRules } from "./rules.js";

/** Where texts come from that are judged. */
export const SOURCES: readonly Source[] = ["user", "history", "document", "tool"];

const SEVERITIES: readonly unknown[] = ["low", "medium", "high"];

/** The built-in rules but those that were disabled, and the rules of one's own, checked. */
export function rulesInUse(further: readonly Rule[], disable: readonly string[]): readonly AnyRule[] {
  const builtIn = builtInRules();
  const known = builtIn.map(({ id }) => id);
  if (!Array.isArray(disable) || !disable.every((id) => known.includes(id)))
    throw optionInvalid("disable", `must be a list of built-in rules: ${known.join(", ")}`);
  if (!Array.isArray(further)) throw optionInvalid("rules", "must be a list of rules");
  const rules = [...builtIn.filter(({ id }) => !disable.includes(id)), ...further];
  for (const [i, rule] of further.entries()) checkRule(rule, `rules[${i}]`, rules);
  return rules;
}

function checkRule(rule: Rule, path: string, rules: readonly AnyRule[]): void {
  if (typeof rule?.id !== "string" || rules.filter((other) => other?.id === rule.id).length !== 1)
    throw optionInvalid(`${path}.id`, "must be a name that no other rule has");
  const { pattern, severity, category, sources } = rule;
  checkPattern(`${path}.pattern`, pattern);
  const lost = neverFolded(pattern);
  if (lost !== undefined)
    throw optionInvalid(
      `${path}.pattern`,
      `can never match: folded text has no \`${lost}\`, write \`${fold(lost).text}\``,
    );
  checkChoice(`${path}.severity`, severity, SEVERITIES);
  if (typeof category !== "string" || category === "") throw optionInvalid(`${path}.category`, "must be a name");
  if (sources !== undefined && !(Array.isArray(sources) && sources.every((source) => SOURCES.includes(source))))
    throw optionInvalid(`${path}.sources`, `must be a list of ${SOURCES.join(", ")}`);
}

/** What a pattern means by a letter, rather than the letter: classes, escapes, names. */
const MEANINGS = /\\(?:u\{\w{1,6}\}|u\w{4}|x\w\w|[pP]\{[\w=]{1,60}\}|k<\w{1,60}>|.)|\(\?<\w{1,60}>/g;

/** A letter that a pattern asks for and that folding leaves in no text: a capital, or one with an accent. */
function neverFolded({ source, ignoreCase }: RegExp): string | undefined {
  const letters = source.replace(MEANINGS, "").match(/\p{L}/gu) ?? [];
  return letters.find((letter) => {
    const plain = ignoreCase ? letter.toLowerCase() : letter;
    return fold(plain).text !== plain;
  });
}
