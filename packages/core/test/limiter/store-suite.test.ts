import { describe, expect, it } from "vitest";
import { createMemoryLimiterStore } from "../../src/limiter/memory-store.js";
import { testLimiterStore } from "../../src/testing/limiter-store.js";
import { manualClock } from "./manual-clock.js";

testLimiterStore(
  "createMemoryLimiterStore, as every store",
  () => {
    const clock = manualClock();
    const pass = (ms: number) => {
      clock.elapsedMs += ms;
      clock.wallMs += ms;
    };
    return { store: createMemoryLimiterStore({ clock }), pass };
  },
  { describe, it },
);

describe("testLimiterStore", () => {
  it("says so when there is no test runner", () => {
    expect(() => testLimiterStore("none", () => ({ store: createMemoryLimiterStore() }))).toThrow(
      expect.objectContaining({ code: "option_invalid" }),
    );
  });
});
