import type { MaybePromise } from "../ground/maybe-promise.js";
import { POLICY_UNITS, type PolicyUnit } from "./policy.js";
import type { Asked } from "./quota.js";
import type { LimitLease, LimitOperation, LimitOutcome } from "./store.js";
import { checkAmount, checkUnits } from "./whole.js";

/** What a request really used, where it is known. */
export interface UsedAmounts {
  readonly tokens?: number | undefined;
  readonly cost?: number | undefined;
  /** True when more may have been used than is known: what was reserved stands where it is more. */
  readonly atLeast?: boolean | undefined;
}

const USED: readonly string[] = ["tokens", "cost", "atLeast"];

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
function settlement(
  operation: LimitOperation,
  outcome: LimitOutcome | undefined,
  units: number,
): LimitOperation | undefined {
  if (operation.kind !== "charge" || outcome === undefined) return undefined;
  if (operation.units === units && operation.lease === undefined) return undefined;
  return { ...operation, kind: "settle", units, charged: { units: operation.units, outcome } };
}

/** Whether an operation took something that comes back when nobody renews it. */
function isHeld(operation: LimitOperation): operation is LimitOperation & { readonly lease: LimitLease } {
  return operation.kind === "charge" && operation.lease !== undefined;
}

/** What undoes a whole charge. */
export function undoing({ asked, outcomes }: Charge): LimitOperation[] {
  return asked.flatMap(({ operation }, i) => settlement(operation, outcomes[i], 0) ?? []);
}

/** Corrects charges in the store in which they were made. */
export type Correct = (corrections: readonly LimitOperation[]) => MaybePromise<void>;

/** The hold on a charge. */
export class LiveReservation implements Reservation {
  readonly #charge: Charge;
  readonly #correct: Correct;
  /** The units that are settled. */
  #closed = "";

  constructor(charge: Charge, correct: Correct) {
    this.#charge = charge;
    this.#correct = correct;
  }

  get leaseMs(): number {
    let least = Number.POSITIVE_INFINITY;
    for (const { operation } of this.#charge.asked)
      if (isHeld(operation)) least = Math.min(least, operation.lease.ttlMs);
    return least;
  }

  settle(used: UsedAmounts): MaybePromise<void> {
    checkUnits("", used, USED);
    return this.#close(used, used.atLeast);
  }

  release(used: UsedAmounts = {}): MaybePromise<void> {
    checkUnits("", used, USED);
    return this.#close({ ...used, concurrent: 0 }, used.atLeast);
  }

  refund(): MaybePromise<void> {
    return this.#close({ requests: 0, tokens: 0, cost: 0, concurrent: 0 });
  }

  renew(): MaybePromise<void> {
    const corrections = this.#charge.asked
      .filter(({ policy, operation }) => isHeld(operation) && !this.#closed.includes(policy.unit))
      .map(({ operation }): LimitOperation => ({ ...operation, kind: "renew" }));
    if (corrections.length > 0) return this.#correct(corrections);
  }

  #close(amounts: { readonly [unit in PolicyUnit]?: number | undefined }, atLeast = false): MaybePromise<void> {
    const { asked, outcomes } = this.#charge;
    for (const unit of POLICY_UNITS) checkAmount(unit, amounts[unit]);
    const corrections: LimitOperation[] = [];
    let closed = this.#closed;
    for (let i = 0; i < asked.length; i++) {
      const { policy, operation } = asked[i] as Asked;
      const { unit } = policy;
      const amount = amounts[unit];
      if (amount === undefined || this.#closed.includes(unit)) continue;
      // Still open, for whoever comes to know what was used.
      if (atLeast && unit !== "concurrent" && amount <= operation.units) continue;
      const correction = settlement(operation, outcomes[i], amount);
      if (correction !== undefined) corrections.push(correction);
      closed += unit;
    }
    this.#closed = closed;
    if (corrections.length > 0) return this.#correct(corrections);
  }
}
