/** Ten million clients that are all different, on a store that may keep a million: in a process of its own. */
import { createMemoryLimiterStore, requests, systemClock } from "@aiguard/core";
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

// Half of them in buckets that are full again after a tenth of a second, so that sweeping has its work; half in ones
// that stay, so that the table is full.
const policies = [requests(10).per("second").by("client"), requests(10).per("hour").by("client")] as const;
const store = createMemoryLimiterStore({ maxClients: MAX_CLIENTS });
const before = heldBytes();
let longest = 0;
let mostBytes = 0;
for (let i = 0; i < CLIENTS; ) {
  const { id, ruleAt } = i < CLIENTS / 2 ? policies[0] : policies[1];
  const rule = ruleAt(systemClock);
  // CPU of this thread: neither other processes nor the collector's helpers count as a pause of ours.
  const start = process.threadCpuUsage();
  for (const end = i + BATCH; i < end; i++) {
    store.apply([{ kind: "charge", id, rule, tenant: "", bucket: addressOf(i), units: 1 }]);
  }
  const { user, system } = process.threadCpuUsage(start);
  longest = Math.max(longest, user + system);
  if (i % LOOK_EVERY < BATCH) mostBytes = Math.max(mostBytes, heldBytes() - before);
}
// What a full table may take: 24 bytes for each place, and at most two places for each bucket, of two policies.
const flood: Flood = { longestPauseMs: longest / 1000, mostBytes, boundBytes: 2 * MAX_CLIENTS * 48 };
process.send?.(flood);
