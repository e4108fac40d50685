import { optionInvalid } from "../ground/errors.js";
import { checkNames, checkOptions } from "../ground/options.js";

/** Options of {@link createHistoryPolicy}. */
export interface HistoryOptions {
  /**
   * Roles that any client may send; `user`, `assistant` and `tool` by default. Whoever adds `system` or `developer`
   * lets every client speak for the operator.
   */
  readonly roles?: readonly string[];
  /** The scope that lets a client send `system` and `developer` turns too; `aiguard:system` by default. */
  readonly systemScope?: string;
}

/** Which roles a client may send; made by {@link createHistoryPolicy}. */
export interface HistoryPolicy {
  readonly roles: readonly string[];
  readonly systemScope: string;
}

/** Whether a client may send the roles of a history; `role` is the first that it may not, cut to 32 characters. */
export type RolesVerdict = { readonly ok: true } | { readonly ok: false; readonly role: string };

const SYSTEM_ROLES: readonly string[] = ["system", "developer"];
const MAX_ROLE_LENGTH = 32;

/**
 * States which roles a client may send, so that it cannot speak for the operator.
 *
 * @throws AiguardError `option_invalid`
 *
 * @example
 * ```ts
 * import { checkRoles, createHistoryPolicy } from "@aiguard/core";
 *
 * const policy = createHistoryPolicy({ roles: ["user"] });
 * console.log(checkRoles(["user", "system"], ["chat"], policy)); // { ok: false, role: "system" }
 * ```
 */
export function createHistoryPolicy(options: HistoryOptions = {}): HistoryPolicy {
  checkOptions(options, "roles systemScope", "history");
  const { roles = ["user", "assistant", "tool"], systemScope = "aiguard:system" } = options;
  checkNames("history.roles", roles);
  if (typeof systemScope !== "string" || systemScope === "")
    throw optionInvalid("history.systemScope", "must be the name of a scope");
  return Object.freeze({ roles: Object.freeze([...roles]), systemScope });
}

/**
 * Says whether a client with these scopes may send these roles; a role that nobody named is refused.
 *
 * @param roles - The role of each turn, as the client sent it.
 * @param scopes - The scopes of the client's key or session.
 * @param policy - From {@link createHistoryPolicy}.
 *
 * @example
 * ```ts
 * import { checkRoles, createHistoryPolicy } from "@aiguard/core";
 *
 * console.log(checkRoles(["system", "user"], ["aiguard:system"], createHistoryPolicy())); // { ok: true }
 * ```
 */
export function checkRoles(roles: readonly string[], scopes: readonly string[], policy: HistoryPolicy): RolesVerdict {
  const allowed = scopes.includes(policy.systemScope) ? [...policy.roles, ...SYSTEM_ROLES] : policy.roles;
  for (const role of roles) {
    if (!allowed.includes(role))
      return { ok: false, role: typeof role === "string" ? role.slice(0, MAX_ROLE_LENGTH) : "" };
  }
  return { ok: true };
}
