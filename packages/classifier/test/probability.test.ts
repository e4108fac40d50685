import fc from "fast-check";
import { expect, test } from "vitest";
import { logistic, scaleOf } from "../src/probability.js";

test("logistic is near the logistic function, within 0 and 1, and never falls", () => {
  const scores = fc.double({ min: -60, max: 60, noNaN: true });
  fc.assert(
    fc.property(scores, scores, (a, b) => {
      expect(Math.abs(logistic(a) - 1 / (1 + Math.exp(-a)))).toBeLessThan(0.001);
      expect(logistic(a)).toBeGreaterThan(0);
      expect(logistic(a)).toBeLessThanOrEqual(1);
      if (a < b) expect(logistic(a)).toBeLessThanOrEqual(logistic(b));
    }),
  );
});

test("a feature among many counts less than one among few, by the root of their number", () => {
  for (const n of [0, 1, 2, 10, 100, 1000, 4096]) expect(scaleOf(n)).toBeCloseTo(1 / Math.sqrt(n + 8), 12);
  expect(scaleOf(10_000)).toBe(scaleOf(4096));
});
