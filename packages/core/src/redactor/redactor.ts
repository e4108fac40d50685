import { optionInvalid } from "../ground/errors.js";
import type { Span } from "../ground/span.js";
import { builtInRules, type RedactionRule } from "./rules.js";
import { redactTree } from "./tree.js";

/** One masked stretch of a text. */
export interface Redaction {
  /** Id of the rule, or `value` for one of the operator's own values. */
  readonly kind: string;
  /** Where it stood in the original text. */
  readonly span: Span;
}

/** A text with everything that must not be seen masked. */
export interface RedactionResult {
  readonly text: string;
  readonly findings: readonly Redaction[];
  /** How many of each kind. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Options of {@link createRedactor}. */
export interface RedactorOptions {
  /** Exact values to mask wherever they stand, of at least 6 characters: strings, or anything with `reveal()`. */
  readonly values?: readonly (string | { reveal(): string })[];
  /** Further rules. */
  readonly rules?: readonly RedactionRule[];
  /** Ids of built-in rules that are not to be used. */
  readonly disable?: readonly string[];
}

/** Masks secrets and personal data by their value, wherever they stand. */
export interface Redactor {
  /** Masks a text. */
  redact(text: string): RedactionResult;
  /** A copy of a value with every text in it masked: nested, in errors and their causes, Maps and Sets; fields named like a secret are masked whole. */
  redactValue(value: unknown): unknown;
}

const SHORTEST_VALUE = 6;

/**
 * Makes a redactor for texts and for nested values, such as those of logs.
 *
 * @param options - Own values and rules; default the built-in rules.
 * @throws AiguardError `option_invalid`
 *
 * @example
 * ```ts
 * import { createRedactor } from "@aiguard/core";
 *
 * const redactor = createRedactor({ values: ["correct horse battery"] });
 * console.log(redactor.redact("write to ada@example.com").text); // write to [redacted:email]
 * console.log(redactor.redactValue({ password: "hunter2" })); // { password: '[redacted:field]' }
 * ```
 */
export function createRedactor(options: RedactorOptions = {}): Redactor {
  const rules = [...rulesOf(options), ...(options.rules ?? [])];
  const values = valuesOf(options);
  const redact = (text: string): RedactionResult => mask(text, claims(text, rules, values));
  return { redact, redactValue: (value) => redactTree(value, (text) => redact(text).text) };
}

function rulesOf({ disable = [] }: RedactorOptions): readonly RedactionRule[] {
  const rules = builtInRules();
  for (const id of disable) {
    if (!rules.some((rule) => rule.id === id))
      throw optionInvalid("disable", `names no built-in rule: they are ${rules.map((rule) => rule.id).join(", ")}`);
  }
  return rules.filter((rule) => !disable.includes(rule.id));
}

function valuesOf({ values = [] }: RedactorOptions): readonly string[] {
  const revealed = values.map((value) => (typeof value === "string" ? value : value.reveal()));
  if (revealed.some((value) => value.length < SHORTEST_VALUE)) {
    throw optionInvalid(
      "values",
      `must have at least ${SHORTEST_VALUE} characters each: shorter ones stand in ordinary words`,
    );
  }
  // A value that holds another must be masked before it.
  return revealed.sort((a, b) => b.length - a.length);
}

/** Every match, earliest first; of two that overlap, the earlier, and of two that begin together, the longer. */
function claims(text: string, rules: readonly RedactionRule[], values: readonly string[]): readonly Redaction[] {
  const found: Redaction[] = [];
  for (const value of values) {
    for (let start = text.indexOf(value); start !== -1; start = text.indexOf(value, start + value.length)) {
      found.push({ kind: "value", span: { start, end: start + value.length } });
    }
  }
  for (const { id, pattern, accepts } of rules) {
    for (const match of text.matchAll(pattern)) {
      if (accepts !== undefined && !accepts(match[0])) continue;
      found.push({ kind: id, span: { start: match.index, end: match.index + match[0].length } });
    }
  }
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return found.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

function mask(text: string, findings: readonly Redaction[]): RedactionResult {
  if (findings.length === 0) return { text, findings, counts: {} };
  const counts: Record<string, number> = {};
  let masked = "";
  let end = 0;
  for (const { kind, span } of findings) {
    masked += `${text.slice(end, span.start)}[redacted:${kind}]`;
    end = span.end;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return { text: masked + text.slice(end), findings, counts };
}
