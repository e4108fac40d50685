import { type Clock, systemClock } from "../ground/clock.js";
import { withDeadline } from "../ground/deadline.js";
import { optionInvalid } from "../ground/errors.js";
import { isPromise, type MaybePromise } from "../ground/maybe-promise.js";
import { checkMethods, checkOptions, checkWhole } from "../ground/options.js";
import { systemRandom } from "../ground/random.js";
import { createBreaker } from "./breaker.js";
import type { LimitDecision, LimitRefused } from "./decision.js";
import { createMemoryLimiterStore } from "./memory-store.js";
import { checkPolicies, type LimitSubject, POLICY_UNITS, type Policy, type PolicyUnit, scaled } from "./policy.js";
import { type Asked, type QuotaState, quotaState } from "./quota.js";
import { type Correct, LiveReservation, undoing } from "./reservation.js";
import type { LimiterStore, LimitOperation, LimitOutcome } from "./store.js";
import { bucketOf, limitOf, tenantOf } from "./subject.js";
import { checkAmount, checkUnits } from "./whole.js";

/** What one request asks of the limits. */
export interface LimitAmounts {
  /**
   * Charged when there is room: whole numbers of at least 0. A unit that is missing is not asked at all. A function
   * says it for each policy, told how much a bucket of it can ever hold.
   */
  readonly charge:
    | { readonly [unit in PolicyUnit]?: number | undefined }
    | ((policy: Policy, capacity: number) => number | undefined);
  /** Units that must have something left, of which nothing is charged. */
  readonly peek?: readonly PolicyUnit[] | undefined;
}

/** Counts requests, tokens, money and slots against policies. */
export interface Limiter {
  readonly policies: readonly Policy[];
  /**
   * Decides a request in one atomic step over every policy concerned: all of them charge, or none does.
   *
   * @throws AiguardError `cost_invalid` for an amount that is no whole number of at least 0; `option_invalid` for a unit
   * that there is not.
   */
  admit(subject: LimitSubject, amounts: LimitAmounts): MaybePromise<LimitDecision>;
  /** Says whether each policy has something left for a subject, and how much; spends nothing. */
  peek(subject: LimitSubject): MaybePromise<LimitDecision>;
}

/** Options of {@link createLimiter}. */
export interface LimiterOptions {
  /** The limits, each with a name of its own; they are asked together. */
  readonly policies: readonly Policy[];
  /** Where counts are kept; in this process's memory by default. */
  readonly store?: LimiterStore;
  /** How long a store may take, in whole milliseconds; 100 by default. One that answers at once has no deadline. */
  readonly storeDeadlineMs?: number;
  /**
   * How many processes share the store, 1 by default: while it fails, what each counts locally is held to its share of
   * the limit.
   */
  readonly replicas?: number;
  /** Gets what a failing store threw, once for each time that it fails; nothing by default. */
  readonly onStoreError?: (error: unknown) => void;
  readonly clock?: Clock;
}

/**
 * Makes a limiter.
 *
 * With the memory store every answer is there at once, without a promise. A store that throws, rejects or takes
 * longer than its deadline is passed over, and left alone until it answers a probe: each policy then denies, allows or
 * counts locally, as it says, and the decision is `degraded`. What such a store spends after its deadline is given
 * back.
 *
 * @param options - The policies, and where to count.
 * @throws AiguardError `option_invalid`
 *
 * @example
 * ```ts
 * import { concurrent, createLimiter, limitHeaders, requests } from "@aiguard/core";
 *
 * const limiter = createLimiter({
 *   policies: [requests(60).per("minute").by("key").named("rpm"), concurrent(5).by("key")],
 * });
 * const decision = await limiter.admit({ key: "k1", tenant: "acme" }, { charge: { requests: 1, concurrent: 1 } });
 * if (decision.allowed) {
 *   console.log(limitHeaders(decision).ratelimit); // "rpm";r=59;t=1, "concurrent-by-key";r=4
 *   await decision.reservation.release();
 * }
 * ```
 */
export function createLimiter(options: LimiterOptions): Limiter {
  checkOptions(options, "policies store storeDeadlineMs replicas onStoreError clock");
  const { clock = systemClock, storeDeadlineMs = 100, replicas = 1, onStoreError } = options;
  const policies = checkPolicies("policies", options.policies);
  checkWhole("storeDeadlineMs", storeDeadlineMs, [1, 60_000]);
  checkWhole("replicas", replicas);
  const local = createMemoryLimiterStore({ clock });
  const { store = local } = options;
  checkMethods("store", store, "apply");
  const breaker = createBreaker(store, clock, report);
  let leasePrefix: string | undefined;
  let leases = 0;

  function report(error: unknown): void {
    try {
      onStoreError?.(error);
    } catch {
      // An observer's error changes nothing.
    }
  }

  /** Unlike any other lease of any process. */
  function nextLease(): string {
    leasePrefix ??= systemRandom(16).join("");
    return `${leasePrefix}.${leases++}`;
  }

  const correctLocally: Correct = (operations) => void local.apply(operations);

  /** A failure changes nothing: nobody is left to be refused, and the breaker reports it. */
  const correctInStore: Correct = (operations) => {
    try {
      const answer = breaker.apply(operations, storeDeadlineMs);
      if (isPromise(answer)) return answer.then(() => {}).catch(() => {});
    } catch {}
  };

  function decide(asked: readonly Asked[]): MaybePromise<LimitDecision> {
    if (asked.length === 0) return NOTHING_ASKED;
    if (store === local) {
      const operations = asked.map(({ operation }) => operation);
      return conclude(asked, local.apply(operations), true);
    }
    const operations: LimitOperation[] = [];
    let deadlineMs = Number.POSITIVE_INFINITY;
    for (const { policy, operation } of asked) {
      operations.push(operation);
      deadlineMs = Math.min(deadlineMs, policy.deadlineMs ?? storeDeadlineMs);
    }
    try {
      const answer = breaker.apply(operations, deadlineMs, (outcomes) => giveBack(asked, outcomes));
      if (!isPromise(answer)) return conclude(asked, answer, false);
      return answer.then((outcomes) => conclude(asked, outcomes, false)).catch(() => withoutStore(asked));
    } catch {
      return withoutStore(asked);
    }
  }

  /** An answer that comes too late may have spent: nobody will settle or release that. */
  function giveBack(asked: readonly Asked[], outcomes: readonly LimitOutcome[]): void {
    const undone = undoing({ asked, outcomes });
    if (undone.length === 0 || !outcomes.every((outcome) => outcome.granted)) return;
    Promise.resolve(withDeadline(store.apply(undone), storeDeadlineMs)).catch(report);
  }

  function withoutStore(asked: readonly Asked[]): LimitDecision {
    const denying = asked.find(({ policy }) => policy.failure === "deny");
    if (denying !== undefined) return refuse(denying.policy, 1, { quotas: [], storeFailed: true });
    const counted = asked.filter(({ policy }) => policy.failure === "local").map(shareOf);
    const outcomes = local.apply(counted.map(({ operation }) => operation));
    return { ...conclude(counted, outcomes, true), degraded: true };
  }

  function shareOf({ policy, limit: whole, operation }: Asked): Asked {
    const limit = Math.max(1, Math.floor(whole / replicas));
    return { policy, limit, operation: { ...operation, rule: policy.ruleAt(clock, limit) } };
  }

  function conclude(asked: readonly Asked[], outcomes: readonly LimitOutcome[], isLocal: boolean): LimitDecision {
    const quotas = asked.map((one, i): QuotaState => quotaState(one, outcomes[i] as LimitOutcome));
    let refusedBy: Policy | undefined;
    let retryAfterMs = 0;
    for (let i = 0; i < asked.length; i++) {
      const outcome = outcomes[i] as LimitOutcome;
      if (outcome.granted || (refusedBy !== undefined && outcome.retryAfterMs <= retryAfterMs)) continue;
      refusedBy = asked[i]?.policy;
      retryAfterMs = outcome.retryAfterMs;
    }
    if (refusedBy !== undefined) return refuse(refusedBy, retryAfterMs / 1000, { quotas, storeFailed: false });
    const reservation = new LiveReservation({ asked, outcomes }, isLocal ? correctLocally : correctInStore);
    return { allowed: true, quotas, reservation, degraded: false };
  }

  /** What is asked of each policy that applies; a unit that is neither charged nor looked at is left alone. */
  function concerning(subject: LimitSubject, charge: LimitAmounts["charge"], looked: readonly PolicyUnit[]): Asked[] {
    checkAsked(subject, charge, looked);
    const asked: Asked[] = [];
    let leaseId: string | undefined;
    for (const policy of policies) {
      const { unit } = policy;
      const limit = limitOf(policy, subject);
      const amount =
        typeof charge === "function" ? charge(policy, scaled(policy.capacity, policy.limit, limit)) : charge[unit];
      checkAmount(unit, amount);
      if (amount === undefined && !looked.includes(unit)) continue;
      const bucket = bucketOf(policy, subject);
      if (bucket === undefined) continue;
      // A look at units that come back by themselves must say so, too: a store gives back only where it knows of leases.
      const isLeased = policy.expiry === "refund" || (amount !== undefined && unit === "concurrent");
      if (isLeased) leaseId ??= nextLease();
      asked.push({
        policy,
        limit,
        operation: {
          kind: amount === undefined ? "look" : "charge",
          id: policy.id,
          rule: policy.ruleAt(clock, limit),
          tenant: tenantOf(policy, subject),
          bucket,
          units: amount ?? 1,
          lease: isLeased ? { id: leaseId as string, ttlMs: policy.leaseMs } : undefined,
        },
      });
    }
    return asked;
  }

  return Object.freeze({
    policies,
    admit: (subject: LimitSubject, { charge, peek = [] }: LimitAmounts = NO_AMOUNTS): MaybePromise<LimitDecision> =>
      decide(concerning(subject, charge, peek)),
    peek: (subject: LimitSubject): MaybePromise<LimitDecision> => decide(concerning(subject, {}, POLICY_UNITS)),
  });
}

const NOTHING_ASKED: LimitDecision = {
  allowed: true,
  quotas: [],
  reservation: new LiveReservation({ asked: [], outcomes: [] }, () => {}),
  degraded: false,
};

function refuse(
  refusedBy: Policy,
  retryAfterSeconds: number,
  { quotas, storeFailed }: Pick<LimitRefused, "quotas" | "storeFailed">,
): LimitRefused {
  return { allowed: false, refusedBy, retryAfterSeconds, quotas, degraded: storeFailed, storeFailed };
}

const NO_AMOUNTS = {} as LimitAmounts;

/** A misspelt unit would be charged nowhere. */
function checkAsked(subject: LimitSubject, charge: LimitAmounts["charge"], looked: readonly PolicyUnit[]): void {
  if (typeof subject !== "object" || subject === null) throw optionInvalid("subject", "must be an object");
  if (typeof charge !== "function") checkUnits("charge", charge, POLICY_UNITS);
  for (const unit of looked)
    if (!POLICY_UNITS.includes(unit)) throw optionInvalid("peek", `must be a list of ${POLICY_UNITS}`);
}
