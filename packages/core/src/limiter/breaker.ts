import type { Clock } from "../ground/clock.js";
import { withDeadline } from "../ground/deadline.js";
import { AiguardError } from "../ground/errors.js";
import { isPromise, type MaybePromise } from "../ground/maybe-promise.js";
import type { LimiterStore, LimitOperation, LimitOutcome } from "./store.js";

/** A store that is asked within a deadline, and left alone for a while once it has failed. */
export interface Breaker {
  /**
   * Asks the store; fails when it does, or does not answer in time, or has failed lately.
   *
   * @param onLate - Gets an answer that came after the deadline.
   */
  apply(
    operations: readonly LimitOperation[],
    deadlineMs: number,
    onLate?: (outcomes: readonly LimitOutcome[]) => void,
  ): MaybePromise<readonly LimitOutcome[]>;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5000;

/**
 * Opens at the first failure: from then on nobody waits. While it is open, requests send looks behind their own back,
 * 100 ms after the failure and then ever less often, up to every 5 s; the first that is answered closes it.
 *
 * @param report - Gets each failure; not the refusals in between.
 */
export function createBreaker(store: LimiterStore, clock: Clock, report: (error: unknown) => void): Breaker {
  let pauseMs = 0;
  let probeAt = 0;

  function failed(error: unknown): void {
    pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs === 0 ? FIRST_PAUSE_MS : 2 * pauseMs);
    probeAt = clock.monotonicMs() + pauseMs;
    report(error);
  }

  function answered(operations: readonly LimitOperation[], outcomes: readonly LimitOutcome[]): readonly LimitOutcome[] {
    if (outcomes?.length !== operations.length) throw new TypeError("The store did not answer each operation.");
    pauseMs = 0;
    return outcomes;
  }

  async function probe(operations: readonly LimitOperation[], deadlineMs: number): Promise<void> {
    probeAt = Number.POSITIVE_INFINITY;
    const looks = operations.map((operation): LimitOperation => ({ ...operation, kind: "look", units: 0 }));
    try {
      answered(looks, await withDeadline(store.apply(looks), deadlineMs));
    } catch (error) {
      failed(error);
    }
  }

  return {
    apply(operations, deadlineMs, onLate) {
      if (pauseMs > 0) {
        if (clock.monotonicMs() >= probeAt) void probe(operations, deadlineMs);
        throw STORE_LEFT_ALONE;
      }
      try {
        const answer = store.apply(operations);
        if (!isPromise(answer)) return answered(operations, answer);
        return Promise.resolve(withDeadline(answer, deadlineMs))
          .then((outcomes) => answered(operations, outcomes))
          .catch((error) => {
            if (onLate !== undefined) answer.then(onLate).catch(() => {});
            // Of many that fail together, the first has opened it.
            if (pauseMs === 0) failed(error);
            throw error;
          });
      } catch (error) {
        failed(error);
        throw error;
      }
    },
  };
}

/** One for all: to make an error costs more than all the rest of a decision. */
const STORE_LEFT_ALONE: AiguardError = /* @__PURE__ */ new AiguardError({
  code: "store_unavailable",
  message: "The limiter's store has failed lately, and is not asked.",
  help: "Look at the store; the first answer to a probe ends this.",
});
