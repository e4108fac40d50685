import type { FoldedText } from "../text/fold.js";
import type { Technique } from "../text/technique.js";
import { type AllowList, isAllowed } from "./allow.js";
import type { Finder } from "./find.js";
import { isMention } from "./mention.js";
import { MAX_MATCHES, type Match } from "./phrases.js";
import type { AnyRule } from "./rule.js";
import type { Finding } from "./verdict.js";

/** The text itself, or one that stood disguised in it. */
export interface Layer extends FoldedText {
  readonly technique: Technique;
}

/** What the rules saw in a text. */
export interface RulesHeard {
  /** 0 to 1. */
  readonly score: number;
  readonly findings: readonly Finding[];
}

const WEIGHTS = { low: 0.2, medium: 0.45, high: 0.75 } as const;
// What somebody took the trouble to hide was meant.
const DISGUISE_BONUS = 0.2;
const MENTION_FACTOR = 0.3;
const MAX_FINDINGS = 50;
// So many allowed phrases are stepped over; a text with more of them is looked at as if none were.
const MAX_ALLOWED = 20;

/** Runs the rules over a text and what was disguised in it. Each rule counts once, as its worst match. */
export function hearRules(layers: readonly Layer[], find: Finder, allowed: AllowList): RulesHeard {
  const worst = new Map<AnyRule, number>();
  const findings: Finding[] = [];
  for (const layer of layers) {
    for (const [rule, matches] of find(layer.text, layer.technique === "spaced")) {
      const known = worst.get(rule);
      const heard = worstOf(layer, matches.slice(0, MAX_MATCHES), allowed.get(rule.id));
      if (heard === null) continue;
      const { match, technique } = heard;
      // A decoded text repeats what was not disguised in it.
      const bonus = technique !== "plain" && known === undefined ? DISGUISE_BONUS : 0;
      worst.set(rule, Math.max(known ?? 0, (WEIGHTS[rule.severity] + bonus) * heard.factor));
      if (findings.length < MAX_FINDINGS && (known === undefined || layer.technique === "plain")) {
        const { id, category, severity } = rule;
        findings.push({ rule: id, category, severity, technique, span: layer.toOriginal(...match) });
      }
    }
  }
  let miss = 1;
  for (const weight of worst.values()) miss *= 1 - Math.min(1, weight);
  return { score: 1 - miss, findings };
}

/** The match that counts most: one that is not merely talked about, if there is one. */
function worstOf(
  layer: Layer,
  matches: readonly Match[],
  phrases: readonly string[] | undefined,
): { readonly match: Match; readonly technique: Technique; readonly factor: number } | null {
  let mention: Match | null = null;
  let left = MAX_ALLOWED;
  for (const match of matches) {
    if (phrases !== undefined && left > 0 && isAllowed(layer.text, trimmed(layer.text, match), phrases)) {
      left--;
      continue;
    }
    if (isMention(layer.text, ...match)) mention ??= match;
    else return { match, technique: techniqueOf(layer, match), factor: 1 };
  }
  // So many mentions are no essay any more.
  const factor = matches.length < MAX_MATCHES ? MENTION_FACTOR : 1;
  return mention === null ? null : { match: mention, technique: techniqueOf(layer, mention), factor };
}

function techniqueOf(layer: Layer, match: Match): Technique {
  if (layer.technique !== "plain") return layer.technique;
  // Words are found in letters that stand apart, too.
  return layer.undone(...match) ?? (/\b\w \w \w\b/.test(layer.text.slice(...match)) ? "spaced" : "plain");
}

/** A pattern may begin with the end of the sentence before. */
function trimmed(text: string, [start, end]: Match): Match {
  let from = start;
  while (from < end - 1 && from < start + 3 && /[^\p{L}\p{N}]/u.test(text[from] ?? "")) from++;
  return [from, end];
}
