import type { MaybePromise } from "../ground/maybe-promise.js";
import type { Policy } from "./policy.js";

/**
 * One step on one bucket.
 *
 * - ask and spend: `need` and `spend` are equal
 * - look without spending: `need` is 1 and `spend` 0
 * - debt: `need` is 0 and `spend` positive: always granted
 * - give back: `need` is 0 and `spend` negative, with what was `spent`
 */
export interface LimitOperation {
  /** The limit; `policy.id` names it with its numbers. */
  readonly policy: Policy;
  /** The tenant inside which the bucket lies, or "" for one across tenants: on Redis Cluster, the hash tag. */
  readonly tenant: string;
  /** The bucket's name within policy and tenant: any string at all, so join names by length, not by a separator. */
  readonly bucket: string;
  readonly need: number;
  readonly spend: number;
  /** On a correction: what `apply` answered when the units were spent. */
  readonly spent?: LimitOutcome | undefined;
}

/**
 * What one {@link LimitOperation} came to.
 *
 * A store may add fields of its own: it gets the whole outcome back when the spending is corrected.
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

/**
 * Where a limiter keeps its buckets.
 *
 * `apply` is one atomic step: when any operation is not granted, none of them spends. A step holds
 * each policy at most once. All numbers are whole and at most 2^53 - 1, and time is the store's own, from a clock that
 * does not go back, so that one script on Redis can do it: the operations of one tenant lie under one hash tag. A
 * bucket may be dropped when it is full again, never earlier.
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
