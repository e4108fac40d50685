import { optionInvalid } from "../ground/errors.js";
import { checkNames, checkOptions } from "../ground/options.js";
import { type RandomBytes, systemRandom } from "../ground/random.js";
import type { Span } from "../ground/span.js";
import type { TextFilter } from "../ground/text-filter.js";
import { unmask } from "../text/unmask.js";
import { claimsIn, type Search } from "./claims.js";
import { type RedactionRule, sought, validRules } from "./rule.js";
import { builtInRules } from "./rules.js";
import { MaskStream } from "./stream.js";
import { redactTree } from "./tree.js";
import { Placeholders } from "./vault.js";

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
  /** Random bytes for the placeholders of vaults; default those of the runtime. */
  readonly random?: RandomBytes;
}

/** Masks secrets and personal data by their value, wherever they stand. */
export interface Redactor {
  /**
   * Masks a text.
   *
   * @throws AiguardError `option_invalid` for what is no string; {@link Redactor.redactValue} takes anything
   */
  redact(text: string): RedactionResult;
  /**
   * A copy of a value with every text in it masked: nested, in errors and their causes, Maps and Sets; fields named
   * like a secret are masked whole. Never throws; ends at 12 levels, 5,000 values and a million characters.
   */
  redactValue(value: unknown): unknown;
  /**
   * Masks one text that is still growing: whatever the pieces, what comes out is what {@link Redactor.redact} makes of
   * the whole. Holds back the last word, and what may still become a match: at most 256 characters.
   *
   * @param onFinding - Told the kind of each masked stretch.
   */
  open(onFinding?: (kind: string) => void): TextFilter;
  /** Placeholders that can be undone, for one request: never share one between callers. */
  createVault(): Vault;
}

/**
 * Masks that can be undone: each value gets a placeholder, and the same value the same one.
 *
 * Only placeholders that this vault has given out become values again, and nobody can guess one.
 */
export interface Vault {
  /** Puts placeholders such as `[email-1-k3F9x2Qp]` in the place of what must not be seen. */
  redact(text: string): RedactionResult;
  /** Puts the values back. */
  restore(text: string): string;
  /** Puts the values back in one text that is still growing. */
  open(): TextFilter;
}

const SHORTEST_VALUE = 6;

/**
 * Makes a redactor for texts, for streams, and for nested values such as those of logs.
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
 *
 * const vault = redactor.createVault();
 * const forTheModel = vault.redact("write to ada@example.com").text; // write to [email-1-k3F9x2Qp]
 * console.log(vault.restore(forTheModel)); // write to ada@example.com
 * ```
 */
export function createRedactor(options: RedactorOptions = {}): Redactor {
  checkOptions(options, "values rules disable random");
  const builtIn = enabledRules(options);
  const search: Search = {
    builtIn: builtIn.map(sought),
    own: validRules(
      options.rules ?? [],
      builtIn.map((rule) => rule.id),
    ).map(sought),
    values: valuesOf(options),
  };
  const { random = systemRandom } = options;
  const redact = (text: string): RedactionResult => masked(search, text, maskOf);
  return {
    redact,
    redactValue: (value) =>
      redactTree(value, {
        whole: (text) => redact(text).text,
        beginning: (text) => new MaskStream(search, maskOf).push(text),
      }),
    open(onFinding) {
      return new MaskStream(search, (kind) => {
        onFinding?.(kind);
        return maskOf(kind);
      });
    },
    createVault() {
      const placeholders = new Placeholders(random);
      return {
        redact: (text) => masked(search, text, (kind, value) => placeholders.of(kind, value, comparable(kind, value))),
        restore: (text) => placeholders.restore(text),
        open: () => placeholders.open(),
      };
    },
  };
}

function maskOf(kind: string): string {
  return `[redacted:${kind}]`;
}

/** A value in the form in which it is the same however it was written. */
function comparable(kind: string, value: string): string {
  const { text } = unmask(value);
  if (kind === "email") return text.toLowerCase();
  return /^(?:card|iban|phone|us-ssn)$/.test(kind) ? text.replace(/[^\w+]/g, "") : text;
}

function enabledRules({ disable = [] }: RedactorOptions): ReturnType<typeof builtInRules> {
  const rules = builtInRules();
  checkNames("disable", disable);
  for (const id of disable) {
    if (!rules.some((rule) => rule.id === id)) {
      const ids = [...new Set(rules.map((rule) => rule.id))];
      throw optionInvalid("disable", `names no built-in rule: they are ${ids.join(", ")}`);
    }
  }
  return rules.filter((rule) => !disable.includes(rule.id));
}

function valuesOf({ values = [] }: RedactorOptions): readonly string[] {
  if (!Array.isArray(values)) throw optionInvalid("values", "must be a list");
  return values.map((value, i) => {
    const revealed = typeof value === "string" ? value : value?.reveal?.();
    if (typeof revealed !== "string" || revealed.length < SHORTEST_VALUE)
      throw optionInvalid(
        `values[${i}]`,
        `must be a string of at least ${SHORTEST_VALUE} characters, or reveal one: shorter ones stand in ordinary words`,
      );
    return revealed;
  });
}

function masked(search: Search, text: string, mask: (kind: string, value: string) => string): RedactionResult {
  if (typeof text !== "string") throw optionInvalid("text", "must be a string");
  const findings: Redaction[] = [];
  const counts: Record<string, number> = {};
  let out = "";
  let at = 0;
  for (const { kind, start, end } of claimsIn(search, text, 0, text.length)) {
    findings.push({ kind, span: { start, end } });
    counts[kind] = (counts[kind] ?? 0) + 1;
    out += text.slice(at, start) + mask(kind, text.slice(start, end));
    at = end;
  }
  return { text: at === 0 ? text : out + text.slice(at), findings, counts };
}
