// node tables.ts
//
// Makes the tables that the core carries and nobody edits.
import { writeFileSync } from "node:fs";
import { lookAlikeTable, TABLE_FILE } from "./look-alikes.ts";
import { WORD_TABLE_FILE, wordTable } from "./word-table.ts";

for (const [file, { source, size }] of [
  [TABLE_FILE, lookAlikeTable()],
  [WORD_TABLE_FILE, wordTable()],
] as const) {
  writeFileSync(file, source);
  console.log(`aiguard: ${size} entries in ${file.slice(file.lastIndexOf("/") + 1)}`);
}
