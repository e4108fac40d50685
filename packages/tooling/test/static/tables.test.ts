import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lookAlikeTable, TABLE_FILE } from "../../src/look-alikes.ts";
import { WORD_TABLE_FILE, wordTable } from "../../src/word-table.ts";

// After a change of the lexicon: `npm run tables`.
test.each([
  [TABLE_FILE, lookAlikeTable],
  [WORD_TABLE_FILE, wordTable],
])("%s is what its script makes", (file, make) => {
  const withoutLayout = (source: string) => source.replace(/\s+/g, "");
  expect(withoutLayout(readFileSync(file, "utf8"))).toBe(withoutLayout(make().source));
});
