import { type Clock, systemClock } from "../ground/clock.js";
import { checkOptions, checkWhole } from "../ground/options.js";
import { systemRandom } from "../ground/random.js";
import { BucketTable, type TableOutcome } from "./bucket-table.js";
import { createKeyedHash } from "./keyed-hash.js";
import type { LimiterStore, LimitOperation, LimitOutcome } from "./store.js";

/** Options of {@link createMemoryLimiterStore}. */
export interface MemoryLimiterStoreOptions {
  /** Most buckets that each policy keeps, up to 100,000,000; 100,000 by default. */
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
 * Each policy keeps at most `maxClients` buckets, in 24 to 50 bytes each. Only a bucket that is full again, and so says
 * nothing, is ever dropped; while there is none to drop, clients that are new share one bucket. A flood of new clients
 * can thus slow other new ones, but never resets a known one. There are no timers: each new bucket looks at a few old
 * ones, and the table grows in small pieces.
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
  checkOptions(options, "maxClients clock");
  const { maxClients = 100_000, clock = systemClock } = options;
  checkWhole("maxClients", maxClients, [1, 1e8]);
  const hash = createKeyedHash(systemRandom);
  const tables = new Map<string, BucketTable>();
  const time = { nowMs: 0, wallMs: () => clock.now() };

  let last: { readonly id: string; readonly table: BucketTable } | undefined;

  function tableOf({ id }: LimitOperation): BucketTable {
    if (last?.id === id) return last.table;
    const table = tables.get(id) ?? new BucketTable(hash, maxClients);
    tables.set(id, table);
    last = { id, table };
    return table;
  }

  function apply(operations: readonly LimitOperation[]): readonly LimitOutcome[] {
    time.nowMs = Math.floor(clock.monotonicMs());
    const outcomes = new Array<TableOutcome>(operations.length);
    let granted = true;
    for (let i = 0; i < operations.length; i++) {
      const operation = operations[i] as LimitOperation;
      const isAsked = operation.kind === "look" || operation.kind === "charge";
      const table = tableOf(operation);
      const outcome = isAsked ? table.decide(operation, time) : table.correct(operation, time);
      outcomes[i] = outcome;
      granted &&= outcome.granted;
    }
    for (let i = 0; i < operations.length; i++) {
      const operation = operations[i] as LimitOperation;
      const outcome = outcomes[i] as TableOutcome;
      if (operation.kind !== "charge" || operation.units === 0) continue;
      if (granted) tableOf(operation).commit(operation, outcome, time);
      // Granted in vain: looked at again, so that the numbers are those of an unspent bucket.
      else if (outcome.granted) outcomes[i] = tableOf(operation).decide({ ...operation, kind: "look" }, time);
    }
    return outcomes;
  }

  return { apply };
}
