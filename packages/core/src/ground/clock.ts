/**
 * The two kinds of time that aiguard reads, injected so that every test of time is exact.
 *
 * `now` is calendar time and may step back; `monotonicMs` never does, and says nothing about the date.
 */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Milliseconds since an unknown start, never going back. */
  monotonicMs(): number;
}

/** The clock of the machine. */
export const systemClock: Clock = Object.freeze({
  now: () => Date.now(),
  monotonicMs: () => performance.now(),
});
