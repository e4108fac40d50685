import type { MaybePromise } from "../ground/maybe-promise.js";
import { BUDGET_CASES } from "./budget-cases.js";
import { LEASE_CASES } from "./lease-cases.js";
import { type LimiterStoreUnderTest, register, type TestRunner } from "./suite.js";

/**
 * Tests that a limiter's store does all that a limiter relies on: for people who write one.
 *
 * @param name - What the tests are called.
 * @param make - Makes a store without any counts, once for each test.
 * @param runner - `describe` and `it`, where they are no globals.
 * @throws AiguardError `option_invalid` without a test runner.
 *
 * @example
 * ```ts
 * import { createMemoryLimiterStore } from "@aiguard/core";
 * import { testLimiterStore } from "@aiguard/core/testing";
 * import { describe, it } from "node:test";
 *
 * testLimiterStore("my store", () => ({ store: createMemoryLimiterStore() }), { describe, it });
 * ```
 */
export function testLimiterStore(
  name: string,
  make: () => MaybePromise<LimiterStoreUnderTest>,
  runner?: TestRunner,
): void {
  register({ name, cases: [...BUDGET_CASES, ...LEASE_CASES] }, make, runner);
}
