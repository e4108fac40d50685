import { globSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

test("the whole package stays within 1 MB gzipped", () => {
  const files = globSync(`${import.meta.dirname}/../dist/**/*.js`).sort();
  expect(files.length).toBeGreaterThan(8);
  const code = files.map((file) => readFileSync(file, "utf8")).join("\n");
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(1_000_000);
});
