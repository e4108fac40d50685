import { optionInvalid } from "../ground/errors.js";
import { MAX_FILL_MS } from "./gcra.js";
import { checkWhole } from "./whole.js";

/** What a policy counts. */
export type PolicyUnit = "requests" | "tokens" | "concurrent";

/** Every {@link PolicyUnit}. */
export const POLICY_UNITS: readonly PolicyUnit[] = /* @__PURE__ */ Object.freeze(["requests", "tokens", "concurrent"]);

/** What happens to a request whose policy cannot be asked, because the store fails or is too slow. */
export type PolicyFailure = "deny" | "allow" | "local";

/** Who makes a request, as far as it is known; policies count by these fields. */
export interface LimitSubject {
  /** The client's address. */
  readonly client?: string | undefined;
  /** The key's id, never the key. */
  readonly key?: string | undefined;
  readonly tenant?: string | undefined;
  /** The declared name of the route, never the path of the request. */
  readonly route?: string | undefined;
  readonly model?: string | undefined;
}

/** A window by name (a month is 30 days, a day 24 hours), or in whole milliseconds, 1 to 400 days. */
export type PolicyWindow = "second" | "minute" | "hour" | "day" | "month" | { readonly windowMs: number };

/** By whom a policy counts; a function gives a bucket's name, or undefined where the policy does not apply. */
export type PolicyBy =
  | "client"
  | "key"
  | "tenant"
  | "route"
  | "model"
  | ((subject: LimitSubject) => string | undefined);

/** One limit: what is counted, by whom, how much, over which window. Immutable: each method gives a new policy. */
export interface Policy {
  /** The name that clients see in `RateLimit-Policy`. */
  readonly name: string;
  /** The name with the numbers: what a store keys on, so that a changed limit starts afresh. */
  readonly id: string;
  readonly unit: PolicyUnit;
  /** Units per window, or slots. */
  readonly limit: number;
  /** Most units that can be had at once. */
  readonly capacity: number;
  /** The window in milliseconds; 0 for slots, which have none. */
  readonly windowMs: number;
  readonly by: PolicyBy;
  readonly failure: PolicyFailure;
  /** Most units at once, 1 to 2^53 - 1; the limit by default. More than that comes back at the same rate. */
  burst(units: number): Policy;
  /** A name of 1 to 64 letters, digits, `.`, `_` and `-`, in place of one like `requests-per-minute-by-key`. */
  named(name: string): Policy;
  /** What happens when the store fails: `local` by default for requests, `deny` for tokens and slots. */
  onFailure(failure: PolicyFailure): Policy;
}

/** A limit that still wants to know by whom it counts. */
export interface PolicyCount {
  by(by: PolicyBy): Policy;
}

/** A limit that still wants its window. */
export interface PolicyRate {
  per(window: PolicyWindow): PolicyCount;
}

/**
 * Limits requests per window.
 *
 * @param limit - Requests per window, 1 to 2^53 - 1.
 * @throws AiguardError `option_invalid`, from the whole chain.
 *
 * @example
 * ```ts
 * import { requests } from "@aiguard/core";
 *
 * const policy = requests(60).per("minute").by("key").burst(10).named("rpm");
 * console.log(policy.limit, policy.windowMs); // 60 60000
 * ```
 */
export function requests(limit: number): PolicyRate {
  return rate("requests", limit);
}

/**
 * Limits tokens per window: reserved before the model is called, settled with the true usage after.
 *
 * @param limit - Tokens per window, 1 to 2^53 - 1.
 * @throws AiguardError `option_invalid`, from the whole chain.
 *
 * @example
 * ```ts
 * import { tokens } from "@aiguard/core";
 *
 * const policy = tokens(100_000).per("day").by("tenant");
 * console.log(policy.name); // tokens-per-day-by-tenant
 * ```
 */
export function tokens(limit: number): PolicyRate {
  return rate("tokens", limit);
}

/**
 * Limits how many requests run at the same time.
 *
 * @param limit - Slots, 1 to 2^53 - 1.
 * @throws AiguardError `option_invalid`, from the whole chain.
 *
 * @example
 * ```ts
 * import { concurrent } from "@aiguard/core";
 *
 * const policy = concurrent(5).by("key");
 * console.log(policy.name); // concurrent-by-key
 * ```
 */
export function concurrent(limit: number): PolicyCount {
  return count({ unit: "concurrent", limit, windowMs: 0 }, "concurrent");
}

const WINDOW_MS = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  month: 2_592_000_000,
} as const;

const MAX_WINDOW_MS = 34_560_000_000;

const SUBJECTS: readonly unknown[] = ["client", "key", "tenant", "route", "model"];
const FAILURES: readonly unknown[] = ["deny", "allow", "local"];

type PolicySpec = Pick<Policy, "name" | "unit" | "limit" | "capacity" | "windowMs" | "by" | "failure">;

function rate(unit: PolicyUnit, limit: number): PolicyRate {
  return {
    per(window) {
      const name = typeof window === "string" ? window : `${window?.windowMs}ms`;
      const windowMs = typeof window === "string" ? WINDOW_MS[window] : window?.windowMs;
      checkWhole("per", windowMs, MAX_WINDOW_MS);
      return count({ unit, limit, windowMs }, `${unit}-per-${name}`);
    },
  };
}

function count(spec: Pick<PolicySpec, "unit" | "limit" | "windowMs">, name: string): PolicyCount {
  checkWhole(spec.unit, spec.limit);
  return {
    by(by) {
      const custom = typeof by === "function";
      if (!custom && !SUBJECTS.includes(by)) {
        throw optionInvalid("by", `must be a function or one of ${SUBJECTS}`);
      }
      return policy({
        ...spec,
        by,
        name: `${name}-by-${custom ? "function" : by}`,
        capacity: spec.limit,
        failure: spec.unit === "requests" ? "local" : "deny",
      });
    },
  };
}

function policy(spec: PolicySpec): Policy {
  return Object.freeze({
    ...spec,
    id: `${spec.name}|${spec.limit}|${spec.capacity}|${spec.windowMs}`,
    burst(units: number) {
      if (spec.windowMs === 0) throw optionInvalid("burst", "is not for slots");
      checkWhole("burst", units);
      // Well below what a bucket can hold, so that a full bucket and one in debt differ.
      if ((units / spec.limit) * spec.windowMs > MAX_FILL_MS / 2)
        throw optionInvalid("burst", "is too far above the limit");
      return policy({ ...spec, capacity: units });
    },
    named(name: string) {
      if (typeof name !== "string" || !/^[\w.-]{1,64}$/.test(name)) {
        throw optionInvalid("named", "must match ^[\\w.-]{1,64}$");
      }
      return policy({ ...spec, name });
    },
    onFailure(failure: PolicyFailure) {
      if (!FAILURES.includes(failure)) throw optionInvalid("onFailure", `must be one of ${FAILURES}`);
      return policy({ ...spec, failure });
    },
  });
}
