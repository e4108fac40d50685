import type { Clock } from "../../src/ground/clock.js";

/** A clock that a test turns by hand. */
export interface ManualClock extends Clock {
  wallMs: number;
  elapsedMs: number;
}

export function manualClock(elapsedMs = 0): ManualClock {
  const clock: ManualClock = {
    wallMs: 1_800_000_000_000,
    elapsedMs,
    now: () => clock.wallMs,
    monotonicMs: () => clock.elapsedMs,
  };
  return clock;
}
