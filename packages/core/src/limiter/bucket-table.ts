import { type GcraInstant, gcra, gcraGiveBack, gcraRule, NEVER, UNTOUCHED } from "./gcra.js";
import type { Policy } from "./policy.js";
import type { LimitOperation, LimitOutcome } from "./store.js";

/** One client's bucket. */
interface Bucket {
  readonly tenant: string;
  /** When it is full again; of slots, `ms` is how many are taken. */
  state: GcraInstant;
}

/** What an operation comes to; as an instant, the state that its bucket then has. */
export interface BucketOutcome extends LimitOutcome, GcraInstant {
  readonly bucket: Bucket;
}

/** The buckets of one policy, bounded in number. */
export interface BucketTable {
  /** Says what an operation comes to, and spends nothing. */
  decide(operation: LimitOperation, nowMs: number): BucketOutcome;
  /** Writes down what {@link BucketTable.decide} said. */
  commit(operation: LimitOperation, outcome: BucketOutcome, nowMs: number): void;
}

const SLOT_RETRY_MS = 1000;
const SWEPT_PER_INSERT = 2;
const SWEPT_WHEN_CROWDED = 16;

export function createBucketTable({ limit, windowMs, capacity }: Policy, maxBuckets: number): BucketTable {
  const rule = windowMs > 0 ? gcraRule(limit, windowMs, capacity) : undefined;
  const buckets = new Map<string, Bucket>();
  const overflow: Bucket = { tenant: "", state: UNTOUCHED };
  let cursor = buckets.entries();

  /** A bucket stands under its plain name, or under a joined one where another tenant's bucket has the plain one. */
  function find({ tenant, bucket, spent }: LimitOperation): Bucket | undefined {
    if (spent !== undefined && (spent as BucketOutcome).bucket === overflow) return overflow;
    const plain = mayBePlain(bucket) ? buckets.get(bucket) : undefined;
    if (plain?.tenant === tenant) return plain;
    return buckets.get(joinedName(tenant, bucket));
  }

  /** Drops those of the next few buckets that are full again; the cursor goes round and round. */
  function sweep(count: number, nowMs: number): boolean {
    let dropped = false;
    for (let i = 0; i < count; i++) {
      const next = cursor.next();
      if (next.done) {
        cursor = buckets.entries();
        continue;
      }
      const [name, { state }] = next.value;
      const idle = rule === undefined ? state.ms === 0 : state.ms < nowMs;
      if (idle) dropped = buckets.delete(name);
    }
    return dropped;
  }

  function roomFor(tenant: string, nowMs: number): Bucket {
    return buckets.size < maxBuckets || sweep(SWEPT_WHEN_CROWDED, nowMs) ? { tenant, state: UNTOUCHED } : overflow;
  }

  function takeSlots(bucket: Bucket, { need, spend }: LimitOperation): BucketOutcome {
    const taken = bucket.state.ms;
    const granted = need === 0 || taken + need <= limit;
    const ms = granted ? Math.max(0, taken + spend) : taken;
    return {
      ms,
      part: 0,
      granted,
      remaining: Math.max(0, limit - ms),
      retryAfterMs: granted ? 0 : need > limit ? NEVER : SLOT_RETRY_MS,
      resetMs: 0,
      bucket,
    };
  }

  return {
    decide(operation, nowMs) {
      const bucket = find(operation) ?? roomFor(operation.tenant, nowMs);
      if (rule === undefined) return takeSlots(bucket, operation);
      const { need, spend } = operation;
      const spent = operation.spent as BucketOutcome | undefined;
      const state =
        spend < 0 && spent?.bucket === bucket
          ? gcraGiveBack(rule, bucket.state, { nowMs, units: -spend, until: spent })
          : bucket.state;
      return { ...gcra(rule, state, { nowMs, need, spend: Math.max(0, spend) }), bucket };
    },
    commit({ tenant, bucket: name }, { bucket, ms, part }, nowMs) {
      if (bucket.state === UNTOUCHED && bucket !== overflow) {
        sweep(SWEPT_PER_INSERT, nowMs);
        buckets.set(mayBePlain(name) && !buckets.has(name) ? name : joinedName(tenant, name), bucket);
      }
      bucket.state = { ms, part };
    },
  };
}

/** Plain names and joined ones never meet: a joined name, and no plain one, starts with NUL. */
function mayBePlain(bucket: string): boolean {
  return bucket.charCodeAt(0) !== 0;
}

/** Joins so that no two pairs give one name: the tenant's length says where it ends. */
function joinedName(tenant: string, bucket: string): string {
  return `\0${tenant.length}:${tenant}${bucket}`;
}
