import type { Clock } from "../ground/clock.js";
import { optionInvalid } from "../ground/errors.js";
import { checkChoice, checkOptions, checkWhole } from "../ground/options.js";
import type { CalendarWindow } from "./calendar.js";
import { rateRule } from "./rate-rule.js";
import type { LimitRule } from "./store.js";

/** What a policy counts. */
export type PolicyUnit = "requests" | "tokens" | "cost" | "concurrent";

/** Every {@link PolicyUnit}. */
export const POLICY_UNITS: readonly PolicyUnit[] = /* @__PURE__ */ Object.freeze([
  "requests",
  "tokens",
  "cost",
  "concurrent",
]);

/** What happens to a request whose policy cannot be asked, because the store fails or is too slow. */
export type PolicyFailure = "deny" | "allow" | "local";

/** What becomes of reserved units when their lease expires, because whoever reserved them is gone. */
export type PolicyExpiry = "charge" | "refund";

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
  /** Limits in place of the policies' own, by the policy's name: whole numbers of at least 1; others do not count. */
  readonly limits?: Readonly<Record<string, number>> | null | undefined;
}

/**
 * A window: by name (a month is 30 days, a day 24 hours), in whole milliseconds, 1 to 400 days, or of the calendar.
 */
export type PolicyWindow =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "month"
  | { readonly windowMs: number }
  | CalendarWindow;

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
  /** The name with unit and window: what a store keys on. A changed limit keeps its buckets, and what they hold. */
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
  /** How long the store may take, in milliseconds; the limiter's own by default. */
  readonly deadlineMs: number | undefined;
  /** How long a reservation lives without being renewed, in milliseconds; 60,000 by default. */
  readonly leaseMs: number;
  readonly expiry: PolicyExpiry;
  /** The rule by which a store counts, at the time of a clock, with the policy's own limit or another. */
  ruleAt(clock: Pick<Clock, "now">, limit?: number): LimitRule;
  /** Most units at once, 1 to 2^53 - 1; the limit by default. More than that comes back at the same rate. */
  burst(units: number): Policy;
  /** A name of 1 to 64 letters, digits, `.`, `_` and `-`, in place of one like `requests-per-minute-by-key`. */
  named(name: string): Policy;
  /**
   * What happens when the store fails: `local` by default for requests, `deny` for all else. With `deadlineMs`, 1 to
   * 60,000, the store may take another time than the limiter's.
   */
  onFailure(failure: PolicyFailure, options?: { readonly deadlineMs?: number }): Policy;
  /**
   * How long a slot or a reservation lives without being renewed: 1,000 to 86,400,000 milliseconds. When it expires, a
   * slot is free; reserved tokens or cost stay charged by default, or come back with `refund`.
   */
  lease(leaseMs: number, onExpiry?: PolicyExpiry): Policy;
}

/** A limit that still wants to know by whom it counts. */
export interface PolicyCount {
  by(by: PolicyBy): Policy;
}

/** A limit that still wants its window. */
export interface PolicyRate {
  per(window: PolicyWindow): PolicyCount;
}

/** What stands behind a policy. */
export interface PolicySpec
  extends Pick<Policy, "name" | "unit" | "limit" | "capacity" | "windowMs" | "by" | "failure" | "leaseMs" | "expiry"> {
  readonly deadlineMs?: number | undefined;
  /** Names the window; "" for slots. */
  readonly window: string;
  /** Makes the rule; `capacity` counts only where there is a burst. */
  readonly rule: (limit: number, capacity: number, clock: Pick<Clock, "now">) => LimitRule;
  readonly hasBurst: boolean;
}

const WINDOW_MS = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  month: 2_592_000_000,
} as const;

const WINDOWS = "second, minute, hour, day or month";

const MAX_WINDOW_MS = 34_560_000_000;

const SUBJECTS: readonly unknown[] = ["client", "key", "tenant", "route", "model"];

/** A limit per window of a unit. */
export function rate(unit: PolicyUnit, limit: number): PolicyRate {
  return {
    per(window) {
      if (typeof window === "object" && window !== null && "ruleAt" in window) {
        const { name, zone, windowMs, ruleAt } = window;
        const rule: PolicySpec["rule"] = (count, _capacity, clock) => ruleAt(count, clock.now());
        return counted({ unit, limit, windowMs, rule, window: `${name} ${zone}`, hasBurst: false }, name);
      }
      const windowMs = typeof window === "string" ? WINDOW_MS[window] : window?.windowMs;
      if (!Number.isSafeInteger(windowMs) || windowMs < 1 || windowMs > MAX_WINDOW_MS)
        throw optionInvalid("per", `must be ${WINDOWS}, of the calendar, or { windowMs } of 1 to ${MAX_WINDOW_MS}`);
      const rule: PolicySpec["rule"] = (count, capacity) => rateRule(count, windowMs, capacity);
      const name = typeof window === "string" ? window : `${windowMs}ms`;
      return counted({ unit, limit, windowMs, rule, window: `${windowMs}`, hasBurst: true }, name);
    },
  };
}

type Count = Pick<PolicySpec, "unit" | "limit" | "windowMs" | "rule" | "window" | "hasBurst">;

/** A limit that knows its window. */
export function counted(spec: Count, windowName: string): PolicyCount {
  const { unit, limit } = spec;
  checkWhole(unit, limit);
  return {
    by(by) {
      const custom = typeof by === "function";
      if (!custom && !SUBJECTS.includes(by)) throw optionInvalid("by", `must be a function or one of ${SUBJECTS}`);
      return policy({
        ...spec,
        by,
        name: `${unit}${windowName && `-per-${windowName}`}-by-${custom ? "function" : by}`,
        capacity: limit,
        failure: unit === "requests" ? "local" : "deny",
        leaseMs: 60_000,
        expiry: "charge",
      });
    },
  };
}

function policy(spec: PolicySpec): Policy {
  const { name, unit, limit, capacity, window, rule: ruleFor, hasBurst, ...rest } = spec;
  const fixed = hasBurst ? ruleFor(limit, capacity, { now: () => 0 }) : undefined;
  return Object.freeze({
    ...rest,
    name,
    unit,
    limit,
    capacity,
    deadlineMs: spec.deadlineMs,
    id: `${name}|${unit}|${window}`,
    ruleAt(clock: Pick<Clock, "now">, count = limit) {
      if (fixed !== undefined && count === limit) return fixed;
      return ruleFor(count, scaled(capacity, limit, count), clock);
    },
    burst(units: number) {
      if (!hasBurst) throw optionInvalid("burst", "is neither for slots nor for the calendar");
      checkWhole("burst", units);
      return policy({ ...spec, capacity: units });
    },
    named(named: string) {
      if (typeof named !== "string" || !/^[\w.-]{1,64}$/.test(named)) {
        throw optionInvalid("named", "must match ^[\\w.-]{1,64}$");
      }
      return policy({ ...spec, name: named });
    },
    onFailure(failure: PolicyFailure, options: { readonly deadlineMs?: number } = {}) {
      checkChoice("onFailure", failure, ["deny", "allow", "local"]);
      checkOptions(options, "deadlineMs", "onFailure");
      const { deadlineMs } = options;
      if (deadlineMs !== undefined) checkWhole("deadlineMs", deadlineMs, [1, 60_000]);
      return policy({ ...spec, failure, deadlineMs });
    },
    lease(leaseMs: number, expiry: PolicyExpiry = "charge") {
      checkWhole("lease", leaseMs, [1000, WINDOW_MS.day]);
      checkChoice("onExpiry", expiry, ["charge", "refund"]);
      if (unit === "requests") throw optionInvalid("lease", "is not for requests");
      return policy({ ...spec, leaseMs, expiry });
    },
  });
}

/** A capacity in the proportion of another limit. */
export function scaled(capacity: number, limit: number, count: number): number {
  if (capacity === limit) return count;
  return Math.min(Number.MAX_SAFE_INTEGER, Math.max(1, Math.floor((capacity / limit) * count)));
}

/** Checks that these are policies of different names. */
export function checkPolicies(option: string, policies: readonly Policy[]): readonly Policy[] {
  if (!Array.isArray(policies)) throw optionInvalid(option, "must be a list");
  const names = new Set<unknown>();
  policies.forEach((policy: Policy, i) => {
    if (typeof policy?.named !== "function")
      throw optionInvalid(`${option}[${i}]`, 'must be a whole policy, as `requests(60).per("minute").by("key")` is');
    if (names.has(policy.name))
      throw optionInvalid(`${option}[${i}]`, `must have another name than ${policy.name}, by \`.named()\``);
    names.add(policy.name);
  });
  return Object.freeze([...policies]);
}
