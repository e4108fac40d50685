import { optionInvalid } from "../ground/errors.js";
import type { MaybePromise } from "../ground/maybe-promise.js";
import type { LimiterStore } from "../limiter/store.js";

/** A store to be tested, fresh for each test. */
export interface LimiterStoreUnderTest {
  readonly store: LimiterStore;
  /** Lets so many milliseconds pass by the store's clock; by default the suite sleeps. */
  pass?(ms: number): MaybePromise<void>;
  /** Called when the test has ended. */
  close?(): MaybePromise<void>;
}

/** What the suite needs of a test runner: `describe` and `it`, as vitest, jest, mocha, Bun and `node:test` have them. */
export interface TestRunner {
  describe(name: string, body: () => void): unknown;
  it(name: string, body: () => Promise<void>): unknown;
}

/** One behaviour; fails by throwing. */
export interface Case {
  readonly name: string;
  run(subject: Subject): Promise<void>;
}

/** A store, and time that passes. */
export interface Subject {
  readonly store: LimiterStore;
  pass(ms: number): Promise<void>;
}

/** Registers the cases, each with a store of its own. */
export function register(
  { name, cases }: { readonly name: string; readonly cases: readonly Case[] },
  make: () => MaybePromise<LimiterStoreUnderTest>,
  runner: TestRunner | undefined,
): void {
  const { describe, it } = runner ?? (globalThis as unknown as TestRunner);
  if (typeof describe !== "function" || typeof it !== "function") {
    throw optionInvalid("runner", "must hold `describe` and `it`, where they are no globals");
  }
  describe(name, () => {
    for (const { name: behaviour, run } of cases) {
      it(behaviour, async () => {
        const made = await make();
        try {
          await run({
            store: made.store,
            // A little more, because timers may fire a little early.
            pass: async (ms) => void (await (made.pass === undefined ? sleep(ms + 2) : made.pass(ms))),
          });
        } finally {
          await made.close?.();
        }
      });
    }
  });
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** Fails unless two values are the same number, text or flag. */
export function same(actual: unknown, expected: unknown, what: string): void {
  if (!Object.is(actual, expected)) throw new Error(`${what}: expected ${String(expected)}, got ${String(actual)}`);
}

/** Fails unless a number lies within bounds. */
export function between(actual: number, bounds: readonly [number, number], what: string): void {
  if (actual >= bounds[0] && actual <= bounds[1]) return;
  throw new Error(`${what}: expected ${bounds[0]} to ${bounds[1]}, got ${actual}`);
}
