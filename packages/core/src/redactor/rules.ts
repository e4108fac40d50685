import { personalRules } from "./personal-rules.js";
import type { BuiltInRule } from "./rule.js";
import { secretRules } from "./secret-rules.js";

/** The built-in rules; of two that claim the same text, the earlier one counts. */
export function builtInRules(): readonly BuiltInRule[] {
  return [...secretRules(), ...personalRules()];
}
