import { type Clock, systemClock } from "../ground/clock.js";
import { withDeadline } from "../ground/deadline.js";
import { optionInvalid } from "../ground/errors.js";
import { isPromise, type MaybePromise } from "../ground/maybe-promise.js";
import type { LimitDecision, LimitRefused } from "./decision.js";
import { createMemoryLimiterStore } from "./memory-store.js";
import { type LimitSubject, POLICY_UNITS, type Policy, type PolicyUnit } from "./policy.js";
import { type QuotaState, quotaState } from "./quota.js";
import { type Charge, corrections, createReservation } from "./reservation.js";
import type { LimiterStore, LimitOperation, LimitOutcome } from "./store.js";
import { bucketOf, tenantOf } from "./subject.js";
import { checkAmount, checkWhole } from "./whole.js";

/** What one request asks of the limits. */
export interface LimitAmounts {
  /** Charged when there is room: whole numbers of at least 0. A unit that is missing is not asked at all. */
  readonly charge: { readonly [unit in PolicyUnit]?: number | undefined };
  /** Units that must have something left, of which nothing is charged. */
  readonly peek?: readonly PolicyUnit[] | undefined;
}

/** Counts requests, tokens and slots against policies. */
export interface Limiter {
  readonly policies: readonly Policy[];
  /**
   * Decides a request in one atomic step over every policy concerned: all of them charge, or none does.
   *
   * @throws AiguardError `cost_invalid` for an amount that is no whole number of at least 0.
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
  /** Gets what a failing store threw; nothing by default. */
  readonly onStoreError?: (error: unknown) => void;
  readonly clock?: Clock;
}

/**
 * Makes a limiter.
 *
 * With the memory store every answer is there at once, without a promise. A store that throws, rejects or takes
 * longer than its deadline is passed over: each policy then denies, allows or counts locally, as it says, and the
 * decision is `degraded`. What such a store spends after its deadline is given back.
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
  const { clock = systemClock, storeDeadlineMs = 100, onStoreError } = options;
  const policies = checkPolicies(options.policies);
  checkWhole("storeDeadlineMs", storeDeadlineMs, 60_000);
  const local = createMemoryLimiterStore({ clock });
  const { store = local } = options;
  if (typeof store?.apply !== "function") throw optionInvalid("store", "must have a method `apply`");

  function report(error: unknown): void {
    try {
      onStoreError?.(error);
    } catch {
      // An observer's error changes nothing.
    }
  }

  /** Corrects a charge where it was made. A failure is reported only: nobody is left to be refused. */
  function correct(target: LimiterStore, operations: readonly LimitOperation[]): MaybePromise<void> {
    try {
      const answer = withDeadline(target.apply(operations), storeDeadlineMs);
      if (isPromise(answer)) return answer.then(() => {}, report);
    } catch (error) {
      report(error);
    }
  }

  function decide(operations: readonly LimitOperation[]): MaybePromise<LimitDecision> {
    try {
      const answer = store.apply(operations);
      if (!isPromise(answer)) return conclude(store, operations, answer);
      return Promise.resolve(withDeadline(answer, storeDeadlineMs))
        .then((outcomes) => conclude(store, operations, outcomes))
        .catch((error) => {
          // An answer that comes too late may have spent: nobody will settle or release that, so it is given back.
          answer.then((outcomes) => giveBack({ operations, outcomes })).catch(() => {});
          return withoutStore(operations, error);
        });
    } catch (error) {
      return withoutStore(operations, error);
    }
  }

  function giveBack(charge: Charge): void {
    if (charge.outcomes.every((outcome) => outcome.granted)) void correct(store, corrections(charge, POLICY_UNITS));
  }

  function withoutStore(operations: readonly LimitOperation[], error: unknown): LimitDecision {
    report(error);
    const denying = operations.find(({ policy }) => policy.failure === "deny");
    if (denying !== undefined) return refuse(denying.policy, 1, { quotas: [], storeFailed: true });
    const counted = operations.filter(({ policy }) => policy.failure === "local");
    return { ...conclude(local, counted, local.apply(counted)), degraded: true };
  }

  function conclude(
    target: LimiterStore,
    operations: readonly LimitOperation[],
    outcomes: readonly LimitOutcome[],
  ): LimitDecision {
    const quotas: QuotaState[] = [];
    let refusedBy: Policy | undefined;
    let retryAfterMs = 0;
    for (let i = 0; i < operations.length; i++) {
      const { policy } = operations[i] as LimitOperation;
      const outcome = outcomes[i] as LimitOutcome;
      quotas.push(quotaState(policy, outcome));
      if (outcome.granted || (refusedBy !== undefined && outcome.retryAfterMs <= retryAfterMs)) continue;
      refusedBy = policy;
      retryAfterMs = outcome.retryAfterMs;
    }
    if (refusedBy !== undefined) return refuse(refusedBy, retryAfterMs / 1000, { quotas, storeFailed: false });
    const reservation = createReservation({ operations, outcomes }, (list) => correct(target, list));
    return { allowed: true, quotas, reservation, degraded: false };
  }

  /** What is asked of each policy that applies; a unit that is neither charged nor looked at is left alone. */
  function concerning(
    subject: LimitSubject,
    charge: LimitAmounts["charge"],
    looked: readonly PolicyUnit[],
  ): LimitOperation[] {
    const operations: LimitOperation[] = [];
    for (const policy of policies) {
      const amount = charge[policy.unit];
      if (amount === undefined && !looked.includes(policy.unit)) continue;
      const bucket = bucketOf(policy, subject);
      if (bucket === undefined) continue;
      operations.push({ policy, tenant: tenantOf(policy, subject), bucket, need: amount ?? 1, spend: amount ?? 0 });
    }
    return operations;
  }

  return Object.freeze({
    policies,
    admit(subject: LimitSubject, { charge, peek = [] }: LimitAmounts): MaybePromise<LimitDecision> {
      for (const unit of POLICY_UNITS) checkAmount(unit, charge[unit]);
      return decide(concerning(subject, charge, peek));
    },
    peek: (subject: LimitSubject): MaybePromise<LimitDecision> => decide(concerning(subject, {}, POLICY_UNITS)),
  });
}

function refuse(
  refusedBy: Policy,
  retryAfterSeconds: number,
  { quotas, storeFailed }: Pick<LimitRefused, "quotas" | "storeFailed">,
): LimitRefused {
  return { allowed: false, refusedBy, retryAfterSeconds, quotas, degraded: storeFailed, storeFailed };
}

function checkPolicies(policies: readonly Policy[]): readonly Policy[] {
  if (!Array.isArray(policies)) throw optionInvalid("policies", "must be an array");
  const names = new Set<unknown>();
  policies.forEach((policy: Policy, i) => {
    if (typeof policy?.named !== "function" || names.has(policy.name)) {
      throw optionInvalid(`policies[${i}]`, "must end in `.by()`, and in `.named()` where the name is taken");
    }
    names.add(policy.name);
  });
  return Object.freeze([...policies]);
}
