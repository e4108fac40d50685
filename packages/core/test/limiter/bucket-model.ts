/**
 * A limit, slow and obviously right: time is counted in exact fractions of a millisecond, as many as the limit.
 */
export class BucketModel {
  private readonly limit: bigint;
  private readonly windowMs: bigint;
  private readonly burst: bigint;
  private fullAt = 0n;

  constructor({ limit, windowMs, burst }: { limit: number; windowMs: number; burst: number }) {
    this.limit = BigInt(limit);
    this.windowMs = BigInt(windowMs);
    this.burst = BigInt(burst);
  }

  /** Spends whether or not it is granted only when told to: `ask` first, then `spend`. */
  ask(nowMs: number, need: number): { granted: boolean; retryAfterMs: number } {
    const wanted = BigInt(need) * this.windowMs;
    const room = this.burst * this.windowMs;
    const missing = this.backlog(nowMs) + wanted - room;
    const granted = need === 0 || missing <= 0n;
    const never = wanted > room;
    const wait = never ? Number.POSITIVE_INFINITY : Number(ceilDivide(missing, this.limit));
    return { granted, retryAfterMs: granted ? 0 : wait };
  }

  spend(nowMs: number, units: number): void {
    this.fullAt = BigInt(nowMs) * this.limit + this.backlog(nowMs) + BigInt(units) * this.windowMs;
  }

  state(nowMs: number): { remaining: number; resetMs: number } {
    const free = this.burst * this.windowMs - this.backlog(nowMs);
    return {
      remaining: free < 0n ? 0 : Number(free / this.windowMs),
      resetMs: Number(ceilDivide(this.backlog(nowMs), this.limit)),
    };
  }

  private backlog(nowMs: number): bigint {
    const now = BigInt(nowMs) * this.limit;
    return this.fullAt > now ? this.fullAt - now : 0n;
  }
}

function ceilDivide(a: bigint, b: bigint): bigint {
  return (a + b - 1n) / b;
}
