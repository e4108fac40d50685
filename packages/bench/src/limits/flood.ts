/** Ten million clients that are all different, on a store that may keep a million: in a process of its own. */
import { createMemoryLimiterStore, type MemoryLimiterStore, requests, systemClock } from "@aiguard/core";
import { addressOf } from "./contenders.ts";

const CLIENTS = 10_000_000;
const MAX_CLIENTS = 1_000_000;
/** Operations between two looks at the clock. */
const BATCH = 64;
const LOOK_EVERY = 500_000;

/** What the flood came to. */
export interface Flood {
  readonly longestPauseMs: number;
  readonly mostBytes: number;
  readonly boundBytes: number;
}

function heldBytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function workedMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

// Half of them in buckets that are full again after a tenth of a second, so that sweeping has its work; half in ones
// that stay, so that the table is full.
const policies = [requests(10).per("second").by("client"), requests(10).per("hour").by("client")] as const;

/**
 * Lets many clients in, and gives the milliseconds of the longest batch: of this thread's own work, because a machine
 * that is busy with something else stops it for longer.
 */
function pour(store: MemoryLimiterStore, clients: number, look: () => void): number {
  let longest = 0;
  for (let i = 0; i < clients; ) {
    const { id, ruleAt } = i < clients / 2 ? policies[0] : policies[1];
    const rule = ruleAt(systemClock);
    const start = workedMs();
    for (const end = i + BATCH; i < end; i++) {
      store.apply([{ kind: "charge", id, rule, tenant: "", bucket: addressOf(i), units: 1 }]);
    }
    longest = Math.max(longest, workedMs() - start);
    if (i % LOOK_EVERY < BATCH) look();
  }
  return longest;
}

// Compiling is not sweeping: the code is warm when it counts.
pour(createMemoryLimiterStore({ maxClients: 10_000 }), 500_000, () => {});

let before = 0;
let mostBytes = 0;
const look = (): void => {
  mostBytes = Math.max(mostBytes, heldBytes() - before);
};
let longestPauseMs = Number.POSITIVE_INFINITY;
// The shortest of three: what others do to the caches only adds, and a pause of ours would be in each.
for (let i = 0; i < 3; i++) {
  before = heldBytes();
  const store = createMemoryLimiterStore({ maxClients: MAX_CLIENTS });
  longestPauseMs = Math.min(longestPauseMs, pour(store, CLIENTS, look));
}
// What a full table may take: 24 bytes for each place, and at most two places for each bucket, of two policies.
const flood: Flood = { longestPauseMs, mostBytes, boundBytes: 2 * MAX_CLIENTS * 48 };
process.send?.(flood);
