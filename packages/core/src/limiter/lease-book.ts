import type { LimitLease, LimitOperation, LimitOutcome } from "./store.js";

/** A charge that comes back when its lease expires. */
export interface LeasedCharge {
  readonly operation: LimitOperation;
  readonly outcome: LimitOutcome;
}

interface Entry extends LeasedCharge {
  readonly expiresMs: number;
}

/** The leased charges of one table, to be had by id, and in the order in which they expire. */
export class LeaseBook {
  /** By time to live: among leases of one, who came later expires later. */
  readonly #queues = new Map<number, Map<string, Entry>>();
  size = 0;

  add({ id, ttlMs }: LimitLease, charge: LeasedCharge, nowMs: number): void {
    const queue = this.#queues.get(ttlMs) ?? new Map<string, Entry>();
    this.#queues.set(ttlMs, queue);
    this.size++;
    queue.set(id, { ...charge, expiresMs: nowMs + ttlMs });
  }

  /** Takes a charge out of the book; undefined when it has expired, or never was. */
  take(id: string): LeasedCharge | undefined {
    for (const queue of this.#queues.values()) {
      const entry = queue.get(id);
      if (entry === undefined) continue;
      queue.delete(id);
      this.size--;
      return entry;
    }
    return undefined;
  }

  /** Takes one that has expired, if there is any, and says when it did. */
  takeExpired(nowMs: number): Entry | undefined {
    for (const queue of this.#queues.values()) {
      for (const [id, entry] of queue) {
        if (entry.expiresMs > nowMs) break;
        queue.delete(id);
        this.size--;
        return entry;
      }
    }
    return undefined;
  }
}
