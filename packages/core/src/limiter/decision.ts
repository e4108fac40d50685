import type { Policy } from "./policy.js";
import type { QuotaState } from "./quota.js";
import type { Reservation } from "./reservation.js";

/** Every policy concerned has room, and what was to be charged is charged. */
export interface LimitAllowed {
  readonly allowed: true;
  /** The policies that were asked, in their order, after the charge. */
  readonly quotas: readonly QuotaState[];
  readonly reservation: Reservation;
  /** True when the store failed, and a policy let pass or counted locally instead. */
  readonly degraded: boolean;
}

/** At least one policy has no room, or could not be asked and denies then; nothing was charged anywhere. */
export interface LimitRefused {
  readonly allowed: false;
  /** The policy that asks for the longest wait. */
  readonly refusedBy: Policy;
  /**
   * Seconds after which the same request finds room, to the millisecond, when nothing else is charged meanwhile: a
   * millisecond less is too early. Infinity when it asks for more than the policy ever gives at once; 1 for slots
   * and for a failed store, which nobody can foretell.
   */
  readonly retryAfterSeconds: number;
  readonly quotas: readonly QuotaState[];
  readonly degraded: boolean;
  /** True when the store failed and `refusedBy` denies then: the fault is the server's, not the client's. */
  readonly storeFailed: boolean;
}

/** What a limiter says to a request. */
export type LimitDecision = LimitAllowed | LimitRefused;
