import type { FoldedText } from "../text/fold.js";
import type { Technique } from "../text/technique.js";
import { type AllowList, isAllowed } from "./allow.js";
import { isMention } from "./mention.js";
import type { Rule } from "./rule.js";
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

const WEIGHTS = { low: 0.25, medium: 0.45, high: 0.75 } as const;
// What somebody took the trouble to hide was meant.
const DISGUISE_BONUS = 0.2;
const MENTION_FACTOR = 0.3;
const MAX_FINDINGS = 50;
// So many allowed phrases are stepped over; a text with more of them is looked at as if none were.
const MAX_ALLOWED = 20;

/** Runs the rules over a text and what was disguised in it. Each rule counts once, as its worst match. */
export function hearRules(layers: readonly Layer[], rules: readonly Rule[], allowed: AllowList): RulesHeard {
  const worst = new Map<Rule, number>();
  const findings: Finding[] = [];
  for (const layer of layers) {
    for (const rule of rules) {
      const match = firstMatch(layer.text, rule, allowed.get(rule.id));
      if (match === null) continue;
      const [start, end] = match;
      const known = worst.get(rule);
      // A decoded text repeats what was not disguised in it.
      const technique = layer.technique === "plain" ? (layer.undone(start, end) ?? "plain") : layer.technique;
      const isDisguised = technique !== "plain" && known === undefined;
      const weight = WEIGHTS[rule.severity] + (isDisguised ? DISGUISE_BONUS : 0);
      worst.set(rule, Math.max(known ?? 0, isMention(layer.text, start, end) ? weight * MENTION_FACTOR : weight));
      if (findings.length < MAX_FINDINGS && (known === undefined || layer.technique === "plain")) {
        const { id, category, severity } = rule;
        findings.push({ rule: id, category, severity, technique, span: layer.toOriginal(start, end) });
      }
    }
  }
  let miss = 1;
  for (const weight of worst.values()) miss *= 1 - Math.min(1, weight);
  return { score: 1 - miss, findings };
}

function firstMatch(text: string, { pattern }: Rule, phrases: readonly string[] | undefined): [number, number] | null {
  if (phrases === undefined) {
    const match = pattern.exec(text);
    return match === null ? null : [match.index, match.index + match[0].length];
  }
  const all = new RegExp(pattern, `${pattern.flags}g`);
  for (let steps = 0; ; steps++) {
    const match = all.exec(text);
    if (match === null) return null;
    // A pattern may begin with the end of the sentence before.
    const start = match.index + (/^[^\p{L}\p{N}]{0,3}/u.exec(match[0])?.[0].length ?? 0);
    const span: [number, number] = [start, match.index + match[0].length];
    if (steps === MAX_ALLOWED || !isAllowed(text, span, phrases)) return span;
    all.lastIndex = match.index + 1;
  }
}
