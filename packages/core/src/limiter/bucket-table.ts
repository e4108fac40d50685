import { type GcraInstant, gcraInParts, UNTOUCHED } from "./gcra.js";
import type { KeyedHash } from "./keyed-hash.js";
import { LeaseBook } from "./lease-book.js";
import { Segment } from "./segment.js";
import type { Counted, LimitOperation, LimitRule, StoreTime } from "./store.js";

/** What an operation on a table comes to; handed back when it is settled. */
export interface TableOutcome extends Counted {
  /** True when it was counted in the bucket that new clients share while the table is full. */
  isShared?: true;
}

/** Mean number of buckets in a full segment: five deviations below three quarters of 4,096 places. */
const BUCKETS_PER_SEGMENT = 2800;
const SWEPT_PER_INSERT = 4;
const SWEPT_WHEN_FULL = 64;

/**
 * The buckets of one policy, bounded in number. They lie in segments that grow one by one, so that no request waits
 * until all have moved, and are known by 64 bits of a keyed hash of their names.
 */
export class BucketTable {
  readonly #hash: KeyedHash;
  readonly #maxBuckets: number;
  readonly #segments: (Segment | undefined)[];
  readonly #leases = new LeaseBook();
  #size = 0;
  #shared: GcraInstant = UNTOUCHED;
  /** In parts of which size states are kept; those of a rule with other parts are converted. */
  #den = 0;
  /** Where the sweep goes on: it goes round and round. */
  #swept = { segment: 0, place: 0 };
  /** Where the last operation was decided, for its commit. */
  #decided: LimitOperation | undefined;
  #index = 0;
  #segment: Segment | undefined;
  #place = -1;

  constructor(hash: KeyedHash, maxBuckets: number) {
    this.#hash = hash;
    this.#maxBuckets = maxBuckets;
    this.#segments = new Array(Math.ceil(maxBuckets / BUCKETS_PER_SEGMENT)).fill(undefined);
  }

  /** Says what an operation comes to, and spends nothing. */
  decide(operation: LimitOperation, time: StoreTime): TableOutcome {
    if (this.#leases.size > 0) this.#expire(time);
    return this.#count(operation, time);
  }

  /** Writes down what {@link BucketTable.decide} said of a charge. */
  commit(operation: LimitOperation, outcome: TableOutcome, time: StoreTime): void {
    this.#keep(operation, outcome, time);
    if (operation.lease !== undefined) this.#leases.add(operation.lease, { operation, outcome }, time.nowMs);
  }

  /** Settles or renews. */
  correct(operation: LimitOperation, time: StoreTime): TableOutcome {
    const { kind, lease, rule } = operation;
    if (lease === undefined && kind === "settle") {
      if (this.#leases.size > 0) this.#expire(time);
      return this.#write(operation, time);
    }
    const untouched = this.decide({ ...operation, kind: "look", units: 0 }, time);
    const held = lease && this.#leases.take(lease.id);
    if (kind === "settle") {
      return this.#write(held ? operation : { ...operation, charged: undefined }, time);
    }
    if (lease === undefined || (held === undefined && rule.kind !== "slots")) return untouched;
    const again: LimitOperation = { ...operation, kind: "settle", charged: undefined };
    const outcome = held === undefined ? this.#write(again, time) : untouched;
    this.#leases.add(lease, held ?? { operation: again, outcome }, time.nowMs);
    return outcome;
  }

  #expire(time: StoreTime): void {
    for (let expired = this.#leases.takeExpired(time.nowMs); expired; expired = this.#leases.takeExpired(time.nowMs)) {
      const { operation, outcome, expiresMs } = expired;
      const ending: LimitOperation = {
        ...operation,
        kind: "settle",
        units: 0,
        charged: { units: operation.units, outcome },
      };
      // As of its end: when somebody looks must not change what comes back.
      this.#write(ending, { ...time, nowMs: expiresMs });
    }
  }

  #write(operation: LimitOperation, time: StoreTime): TableOutcome {
    const outcome = this.#count(operation, time);
    this.#keep(operation, outcome, time);
    return outcome;
  }

  #count(operation: LimitOperation, time: StoreTime): TableOutcome {
    const { rule, charged } = operation;
    this.#find(operation);
    let isShared = charged !== undefined && (charged.outcome as TableOutcome).isShared === true;
    if (!isShared && this.#place < 0 && this.#size >= this.#maxBuckets) {
      isShared = !this.#sweep(SWEPT_WHEN_FULL, rule, time);
      this.#find(operation);
    }
    let state = isShared || this.#place < 0 ? UNTOUCHED : (this.#segment as Segment).stateAt(this.#place);
    if (isShared) state = this.#shared;
    if (rule.kind === "rate" && rule.den !== this.#den) {
      this.#den ||= rule.den;
      state = gcraInParts(state, this.#den, rule.den);
    }
    const outcome: TableOutcome = rule.count(state, operation, time);
    if (isShared) outcome.isShared = true;
    return outcome;
  }

  #keep(operation: LimitOperation, outcome: TableOutcome, time: StoreTime): void {
    const { rule } = operation;
    let state: GcraInstant = outcome;
    if (rule.kind === "rate" && rule.den !== this.#den) state = gcraInParts(outcome, rule.den, this.#den);
    if (outcome.isShared) {
      this.#shared = { ms: state.ms, part: state.part };
      return;
    }
    if (this.#decided !== operation) this.#find(operation);
    if (this.#place < 0) this.#insert(operation, time);
    (this.#segment as Segment).write(this.#place, state);
  }

  #find(operation: LimitOperation): void {
    const { high, low } = this.#hash.of(operation.tenant, operation.bucket);
    this.#decided = operation;
    this.#index = Math.floor(((high >>> 0) / 2 ** 32) * this.#segments.length);
    this.#segment = this.#segments[this.#index];
    this.#place = this.#segment === undefined ? -1 : this.#segment.find(high, low);
  }

  #insert(operation: LimitOperation, time: StoreTime): void {
    this.#sweep(SWEPT_PER_INSERT, operation.rule, time);
    const { high, low } = this.#hash.of(operation.tenant, operation.bucket);
    this.#segment ??= new Segment();
    this.#segments[this.#index] = this.#segment;
    this.#place = this.#segment.insert(high, low);
    this.#size++;
  }

  /** Drops those of the next few buckets that say nothing any more; says whether there was one. */
  #sweep(count: number, rule: LimitRule, time: StoreTime): boolean {
    const swept = this.#swept;
    let dropped = false;
    for (let i = 0; i < count; i++) {
      const segment = this.#segments[swept.segment];
      if (segment === undefined || swept.place >= segment.places) {
        swept.segment = (swept.segment + 1) % this.#segments.length;
        swept.place = 0;
      } else if (segment.has(swept.place) && rule.isIdle(segment.stateAt(swept.place), time)) {
        segment.remove(swept.place);
        this.#size--;
        dropped = true;
      } else {
        swept.place++;
      }
    }
    return dropped;
  }
}
