import { expect, test } from "vitest";
import { BUNDLES, gzippedBytes } from "../../src/sizes.ts";

test.each(BUNDLES)("$name stays within $maxBytes bytes, minified and gzipped", async (bundle) => {
  expect(await gzippedBytes(bundle)).toBeLessThanOrEqual(bundle.maxBytes);
});
