import { type Clock, systemClock } from "../ground/clock.js";
import { type BucketOutcome, type BucketTable, createBucketTable } from "./bucket-table.js";
import type { LimiterStore, LimitOperation, LimitOutcome } from "./store.js";
import { checkWhole } from "./whole.js";

/** Options of {@link createMemoryLimiterStore}. */
export interface MemoryLimiterStoreOptions {
  /** Most buckets that each policy keeps; 100,000 by default. */
  readonly maxClients?: number;
  readonly clock?: Clock;
}

/** A store that answers at once, without a promise. */
export interface MemoryLimiterStore extends LimiterStore {
  apply(operations: readonly LimitOperation[]): readonly LimitOutcome[];
}

/**
 * Keeps buckets in the memory of this process.
 *
 * Each policy keeps at most `maxClients` buckets. Only a bucket that is full again, and so says nothing, is ever
 * dropped; while there is none to drop, clients that are new share one overflow bucket. A flood of new clients
 * can thus slow other new ones, but never resets a known one. There are no timers: each new bucket looks at a few
 * old ones.
 *
 * @example
 * ```ts
 * import { createLimiter, createMemoryLimiterStore, requests } from "@aiguard/core";
 *
 * const store = createMemoryLimiterStore({ maxClients: 10_000 });
 * const limiter = createLimiter({ policies: [requests(60).per("minute").by("client")], store });
 * console.log(limiter.policies.length); // 1
 * ```
 */
export function createMemoryLimiterStore(options: MemoryLimiterStoreOptions = {}): MemoryLimiterStore {
  const { maxClients = 100_000, clock = systemClock } = options;
  checkWhole("maxClients", maxClients);
  const tables = new Map<string, BucketTable>();

  function tableOf({ policy }: LimitOperation): BucketTable {
    let table = tables.get(policy.id);
    if (table === undefined) {
      table = createBucketTable(policy, maxClients);
      tables.set(policy.id, table);
    }
    return table;
  }

  function apply(operations: readonly LimitOperation[]): readonly LimitOutcome[] {
    const nowMs = Math.floor(clock.monotonicMs());
    const outcomes: BucketOutcome[] = [];
    let granted = true;
    for (const operation of operations) {
      const outcome = tableOf(operation).decide(operation, nowMs);
      outcomes.push(outcome);
      granted &&= outcome.granted;
    }
    for (let i = 0; i < operations.length; i++) {
      const operation = operations[i] as LimitOperation;
      const outcome = outcomes[i] as BucketOutcome;
      if (operation.spend === 0) continue;
      if (granted) tableOf(operation).commit(operation, outcome, nowMs);
      // Granted in vain: looked at again, so that the numbers are those of an unspent bucket.
      else if (outcome.granted) outcomes[i] = tableOf(operation).decide({ ...operation, spend: 0 }, nowMs);
    }
    return outcomes;
  }

  return { apply };
}
