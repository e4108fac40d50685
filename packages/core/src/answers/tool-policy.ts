import { optionInvalid } from "../ground/errors.js";
import { checkOptions } from "../ground/options.js";
import { type JsonSchema, type Validate, validatorOf } from "./json-schema.js";

/** What one tool may be called with, and for whom. */
export interface ToolRule {
  /** Scopes that a caller needs for it, all of them; default none. */
  readonly scopes?: readonly string[];
  /** What its arguments must fit: a schema, or a function that says whether they do; default anything. */
  readonly arguments?: JsonSchema | ((value: unknown) => boolean);
}

/** What is wrong with a call; undefined when nothing is. */
export type ToolFault = "tool_unlisted" | "tool_scope" | "tool_arguments";

/** The tools that a model may call. */
export interface ToolPolicy {
  mayCall(tool: string, scopes: readonly string[]): ToolFault | undefined;
  mayBe(tool: string | undefined, value: unknown): ToolFault | undefined;
}

/**
 * Makes the policy of tools from their rules.
 *
 * @throws AiguardError `option_invalid`
 */
export function toolPolicy(rules: Readonly<Record<string, ToolRule>>): ToolPolicy {
  const known = new Map<string, { readonly scopes: readonly string[]; readonly valid: Validate }>();
  checkOptions(rules, Object.keys(rules ?? {}).join(" "), "tools");
  for (const [name, rule] of Object.entries(rules)) {
    checkOptions(rule, "scopes arguments", `tools.${name}`);
    const { scopes = [], arguments: wanted } = rule;
    if (!Array.isArray(scopes)) throw optionInvalid(`tools.${name}.scopes`, "must be a list of scope names");
    const valid =
      typeof wanted === "function"
        ? wanted
        : wanted === undefined
          ? () => true
          : validatorOf(wanted, `tools.${name}.arguments`);
    known.set(name, { scopes, valid });
  }
  return {
    mayCall(tool, scopes) {
      const rule = known.get(tool);
      if (rule === undefined) return "tool_unlisted";
      return rule.scopes.every((scope) => scopes.includes(scope)) ? undefined : "tool_scope";
    },
    // A call without a name is one that no rule speaks of.
    mayBe: (tool, value) => (known.get(tool ?? "")?.valid(value) === true ? undefined : "tool_arguments"),
  };
}
