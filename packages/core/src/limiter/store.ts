import type { MaybePromise } from "../ground/maybe-promise.js";
import type { GcraInstant, GcraRule } from "./gcra.js";

/** A hold on units that expires by itself, in the store, when nobody renews or settles it. */
export interface LimitLease {
  /** Chosen by the limiter, unlike any other. */
  readonly id: string;
  /** Whole milliseconds from now, by the store's clock. */
  readonly ttlMs: number;
}

/**
 * One step on one bucket.
 *
 * - `look`: are `units` there? Spends nothing; a `lease` says only that the policy's charges have one
 * - `charge`: takes `units` when they are there; with a `lease`, they come back when it expires
 * - `settle`: puts `units`, the true amount, in place of what was `charged`; never refused. A leased charge whose lease
 *   has expired came back already: then all of `units` are charged anew, and of slots nothing
 * - `renew`: lets a `lease` of `units` live `ttlMs` from now; a slot whose lease has expired is taken up again
 */
export interface LimitOperation {
  readonly kind: "look" | "charge" | "settle" | "renew";
  /** Names the policy with its unit and window and without its limit, so that a changed limit keeps its buckets. */
  readonly id: string;
  /** The numbers to count by. */
  readonly rule: LimitRule;
  /** The tenant inside which the bucket lies, or "" for one across tenants: on Redis Cluster, the hash tag. */
  readonly tenant: string;
  /** The bucket's name within policy and tenant: any string at all, so join names by length, not by a separator. */
  readonly bucket: string;
  readonly units: number;
  readonly lease?: LimitLease | undefined;
  /** On `settle`: what was charged, and what `apply` answered then. */
  readonly charged?: { readonly units: number; readonly outcome: LimitOutcome } | undefined;
}

/**
 * What one {@link LimitOperation} came to.
 *
 * A store may add fields of its own: it gets the whole outcome back when the charge is settled.
 */
export interface LimitOutcome {
  /** Whether what was needed is there. */
  readonly granted: boolean;
  /** Whole units, or slots, that are left now. */
  readonly remaining: number;
  /** Whole milliseconds after which it would be granted; 0 when it is, Infinity when it never will be. */
  readonly retryAfterMs: number;
  /** Whole milliseconds until the bucket is full again; 0 for slots. */
  readonly resetMs: number;
}

/** The time of a store. */
export interface StoreTime {
  /** Whole milliseconds of a clock that never goes back. */
  readonly nowMs: number;
  /** Milliseconds since 1970. */
  readonly wallMs: () => number;
}

/** An outcome in a store's own process; as an instant, the state that the bucket has after it. */
export interface Counted extends LimitOutcome, GcraInstant {}

/** How a store in this process counts by a rule; a store elsewhere uses the rule's numbers. */
export interface Counting {
  /** What an operation on a bucket in this state comes to, without side effects; never `renew`. */
  count(state: GcraInstant, operation: LimitOperation, time: StoreTime): Counted;
  /** Whether a bucket in this state says nothing and may be dropped. */
  isIdle(state: GcraInstant, time: StoreTime): boolean;
}

/** A rate: the generic cell rate algorithm. The state is the instant at which the bucket is full again. */
export interface RateRule extends GcraRule, Counting {
  readonly kind: "rate";
}

/**
 * A count for each period of a calendar. The state is the period's start, and what is used in it.
 *
 * The store's clock picks the period. A bucket of an earlier one is new; one of the next period stays in it, because
 * the clock has stepped back a little; one of a later period was counted by a clock that was wrong, and is new too.
 */
export interface CalendarRule extends Counting {
  readonly kind: "calendar";
  readonly limit: number;
  /** The starts of the last, this and the next period, and the end of that: milliseconds since 1970. */
  readonly edges: readonly [number, number, number, number];
}

/** Slots: the units of all leases that have not expired. */
export interface SlotRule extends Counting {
  readonly kind: "slots";
  readonly limit: number;
}

/** How a bucket counts: whole numbers of at most 2^53 - 1, so that they can be sent anywhere. */
export type LimitRule = RateRule | CalendarRule | SlotRule;

/**
 * Where a limiter keeps its buckets.
 *
 * `apply` is one atomic step, either of looks and charges or of corrections: when any is not granted, none of them
 * spends. A step holds each policy at most once. All numbers are whole and at most 2^53 - 1, and time is the store's
 * own, so that one script on Redis can do it: the operations of one tenant lie under one hash tag. A store on which
 * several tenants cannot be one step applies them in turn, those across tenants last, and gives back the earlier ones
 * on a refusal. A bucket may be dropped when it is full again, never earlier.
 *
 * @example
 * ```ts
 * import { createLimiter, createMemoryLimiterStore, type LimiterStore, requests } from "@aiguard/core";
 *
 * const memory = createMemoryLimiterStore();
 * const counting: LimiterStore = {
 *   apply(operations) {
 *     console.log(operations.length); // 1
 *     return memory.apply(operations);
 *   },
 * };
 * const limiter = createLimiter({ policies: [requests(60).per("minute").by("key")], store: counting });
 * limiter.peek({ key: "k1" });
 * ```
 */
export interface LimiterStore {
  /** Applies the operations in one step, and answers each in its place. */
  apply(operations: readonly LimitOperation[]): MaybePromise<readonly LimitOutcome[]>;
}
