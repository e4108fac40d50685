import fc from "fast-check";
import { expect, test } from "vitest";
import { packEntries, packWeights, unpackEntries, unpackWeights } from "../src/packing.js";

test("weights come back as they were packed", () => {
  const sparse = fc.array(fc.tuple(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: -45, max: 45 })), {
    maxLength: 80,
  });
  fc.assert(
    fc.property(sparse, (entries) => {
      const weights = new Int8Array(10_000);
      for (const [bucket, weight] of entries) weights[bucket] = weight;
      expect(unpackWeights(packWeights(weights), weights.length)).toEqual(weights);
    }),
  );
});

test("entries come back as they were packed", () => {
  const entries = fc.array(
    fc.tuple(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: 0, max: 90 })),
  );
  fc.assert(
    fc.property(entries, (list) => {
      expect(unpackEntries(packEntries(list))).toEqual(list);
    }),
  );
});

test("packed text needs no escape in a string literal", () => {
  const weights = Int8Array.from({ length: 91 }, (_, i) => i - 45);
  const { gaps, weights: digits } = packWeights(weights);
  for (const packed of [gaps, digits]) expect(JSON.stringify(packed)).toBe(`"${packed}"`);
});
