import { MAX_MATCHES, type Match, PhraseBook } from "./phrases.js";
import type { AnyRule, CuedRule, PhraseRule, Surroundings } from "./rule.js";
import { classNumber } from "./words.js";

/** How far `before` and `after` look, and how far `near` and `unless`. */
const [BESIDE, AROUND] = [16, 100];

/** Finds the matches of a set of rules in a folded text: each rule that has some, once. */
export type Finder = (text: string, runsOn: boolean) => readonly (readonly [AnyRule, readonly Match[]])[];

/** Makes a finder, which reads a text once for all phrases, and once for each pattern. */
export function finderOf(rules: readonly AnyRule[]): Finder {
  const byPhrases = rules.filter((rule): rule is PhraseRule => "phrases" in rule);
  const byPattern = rules.flatMap((rule) => ("pattern" in rule ? [patternOf(rule)] : []));
  let book: PhraseBook | undefined;
  return (text, runsOn) => {
    const found: [AnyRule, readonly Match[]][] = [];
    book ??= new PhraseBook(byPhrases.map(({ phrases }) => phrases));
    const { found: phrases, seen } = book.read(text, runsOn);
    for (const [number, matches] of phrases) {
      const rule = byPhrases[number] as PhraseRule;
      const holding = matches.filter((match) => holds(rule, text, match));
      if (holding.length > 0) found.push([rule, holding]);
    }
    for (const { rule, around, cue, sign, pattern } of byPattern) {
      if (cue === NONE ? !text.includes(sign) : seen[cue] === 0) continue;
      const matches = allOf(pattern, text).filter((match) => holds(around, text, match));
      if (matches.length > 0) found.push([rule, matches]);
    }
    return found;
  };
}

/** No class: the cue is a sign. */
const NONE = -1;

interface CuedPattern {
  readonly rule: AnyRule;
  readonly around: Surroundings;
  /** The class of words, or else the sign, without which there is no match. */
  readonly cue: number;
  readonly sign: string;
  readonly pattern: RegExp;
}

function patternOf(rule: AnyRule & { readonly pattern: RegExp }): CuedPattern {
  // A rule of one's own has no cue: the empty sign is everywhere.
  const around: Partial<CuedRule> = "cue" in rule ? rule : {};
  const { cue = "" } = around;
  return {
    rule,
    around,
    cue: classNumber(cue),
    sign: cue,
    pattern: new RegExp(rule.pattern, `${rule.pattern.flags}g`),
  };
}

function holds(
  { before, after, beside, inside, near, unless }: Surroundings,
  text: string,
  [start, end]: Match,
): boolean {
  const around =
    near !== undefined || unless !== undefined ? text.slice(Math.max(0, start - AROUND), end + AROUND) : "";
  const [left, right] = [text.slice(Math.max(0, start - BESIDE), start), text.slice(end, end + BESIDE)];
  return (
    before?.test(left) !== false &&
    after?.test(right) !== false &&
    beside?.test(`${left}\0${right}`) !== false &&
    inside?.test(text.slice(start, end)) !== false &&
    near?.test(around) !== false &&
    unless?.test(around) !== true
  );
}

function allOf(pattern: RegExp, text: string): Match[] {
  const matches: Match[] = [];
  pattern.lastIndex = 0;
  while (matches.length < MAX_MATCHES) {
    const match = pattern.exec(text);
    if (match === null) break;
    matches.push([match.index, match.index + match[0].length]);
    // A match may hold the beginning of another one.
    pattern.lastIndex = match.index + Math.max(1, match[0].length >> 1);
  }
  return matches;
}
