import type { MaybePromise } from "../ground/maybe-promise.js";
import { POLICY_UNITS, type PolicyUnit } from "./policy.js";
import type { Asked } from "./quota.js";
import type { LimitOperation, LimitOutcome } from "./store.js";
import { checkAmount } from "./whole.js";

/** What a request really used, where it is known. */
export interface UsedAmounts {
  readonly tokens?: number | undefined;
  readonly cost?: number | undefined;
}

/** The hold that an allowed request has on its policies. No method fails when the store does, and none waits long. */
export interface Reservation {
  /** Undoes what is still open: the request, tokens and cost unless settled, the slots. A second time changes nothing. */
  refund(): MaybePromise<void>;
  /**
   * Replaces what was reserved by what was used: less is given back, more becomes a debt and is never refused. A second
   * time changes nothing. What is left out is unknown: its reservation stands and can be settled later.
   *
   * @throws AiguardError `cost_invalid` for anything but a whole number of at least 0.
   */
  settle(used: UsedAmounts): MaybePromise<void>;
  /** Gives the slots back, and settles in the same step. A second time changes nothing. */
  release(used?: UsedAmounts): MaybePromise<void>;
  /** Lets slots, and reservations that would be refunded, live another lease from now. */
  renew(): MaybePromise<void>;
  /** The shortest lease of it, in milliseconds: renew it well before; Infinity when there is none. */
  readonly leaseMs: number;
}

/** What was asked, and what each came to. */
export interface Charge {
  readonly asked: readonly Asked[];
  readonly outcomes: readonly LimitOutcome[];
}

/** The settlement of one operation with its true amount; none for what only looked, or is right already. */
function settlement(operation: LimitOperation, outcome: LimitOutcome | undefined, units: number): LimitOperation[] {
  if (operation.kind !== "charge" || outcome === undefined) return [];
  if (operation.units === units && operation.lease === undefined) return [];
  return [{ ...operation, kind: "settle", units, charged: { units: operation.units, outcome } }];
}

/** What undoes a whole charge. */
export function undoing({ asked, outcomes }: Charge): LimitOperation[] {
  return asked.flatMap(({ operation }, i) => settlement(operation, outcomes[i], 0));
}

/** Makes the hold on a charge; `correct` applies corrections to the store in which the charge was made. */
export function createReservation(
  { asked, outcomes }: Charge,
  correct: (corrections: readonly LimitOperation[]) => MaybePromise<void>,
): Reservation {
  const open = new Set<PolicyUnit>(POLICY_UNITS);

  function close(amounts: { readonly [unit in PolicyUnit]?: number | undefined }): MaybePromise<void> {
    const corrections = asked.flatMap(({ policy: { unit }, operation }, i) => {
      const amount = amounts[unit];
      return amount === undefined || !open.has(unit) ? [] : settlement(operation, outcomes[i], amount);
    });
    for (const unit of POLICY_UNITS) if (amounts[unit] !== undefined) open.delete(unit);
    if (corrections.length > 0) return correct(corrections);
  }

  function settle({ tokens, cost }: UsedAmounts, concurrent?: number): MaybePromise<void> {
    checkAmount("tokens", tokens);
    checkAmount("cost", cost);
    return close({ tokens, cost, concurrent });
  }

  return {
    settle: (used) => settle(used),
    release: (used = {}) => settle(used, 0),
    refund: () => close({ requests: 0, tokens: 0, cost: 0, concurrent: 0 }),
    renew() {
      const leased = asked.filter(({ policy, operation }) => operation.lease !== undefined && open.has(policy.unit));
      if (leased.length > 0) return correct(leased.map(({ operation }) => ({ ...operation, kind: "renew" })));
    },
    leaseMs: Math.min(...asked.map(({ operation }) => operation.lease?.ttlMs ?? Number.POSITIVE_INFINITY)),
  };
}
