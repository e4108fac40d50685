import type { Span } from "../ground/span.js";
import type { Technique } from "../text/technique.js";
import type { Rule } from "./rule.js";

/** One thing seen in a text. It never carries the text. */
export interface Finding {
  /** Id of the rule that saw it. */
  readonly rule: string;
  readonly category: string;
  readonly severity: Rule["severity"];
  /** How it was disguised; `plain` when it was not. */
  readonly technique: Technique;
  /** Where it stands in the original text. */
  readonly span: Span;
}

/** Who has a say in a verdict. */
export type Voice = "rules" | "classifier" | "secondOpinion";

/** The detector's answer for one text. */
export interface Verdict {
  readonly label: "clean" | "suspicious" | "injection";
  /** 0 to 1, higher for more suspicious. An injection from 0.4 (`strict`), 0.6 (`balanced`) or 0.8 (`permissive`). */
  readonly score: number;
  readonly findings: readonly Finding[];
  /** What each voice that was heard said, on the scale of `score`. */
  readonly voices: Readonly<Partial<Record<Voice, number>>>;
  /** There when a second opinion was due and none came: what was done in its place. */
  readonly degraded?: "keep" | "deny" | "allow";
}

/** How little is enough to call a text an injection. */
export type Sensitivity = "strict" | "balanced" | "permissive";

/** Scores from which a text is an injection. */
export const THRESHOLDS: Readonly<Record<Sensitivity, number>> = { strict: 0.4, balanced: 0.6, permissive: 0.8 };

const SUSPICIOUS = 0.25;

/** What a score is called when `threshold` makes an injection. */
export function labelOf(score: number, threshold: number): Verdict["label"] {
  return score >= threshold ? "injection" : score >= SUSPICIOUS ? "suspicious" : "clean";
}
