// Makes packages/core/src/detector/lexicon.ts out of the lexicon beside this file: of each entry a hash, because the
// words themselves would be half of what a program loads for the detector.
import { join } from "node:path";
import { fold } from "@aiguard/core";
import { EMPTY_HASH, keyOf, withLetter } from "../../core/src/detector/word-hash.ts";
import { LEXICON } from "./lexicon.ts";
import { ROOT } from "./workspace.ts";

export const WORD_TABLE_FILE: string = join(ROOT, "packages/core/src/detector/lexicon.ts");

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The table as the source of its module. */
export function wordTable(): { readonly source: string; readonly size: number } {
  let size = 0;
  let longest = 0;
  const rows = Object.entries({ head: heads(), ...LEXICON }).map(([name, entries]) => {
    const keys = new Set<number>();
    for (const entry of entries.split("|")) {
      const isStem = entry.endsWith("*");
      const letters = fold(isStem ? entry.slice(0, -1) : entry).text.replace(/[ _-]/g, "");
      longest = Math.max(longest, letters.length + 4);
      let hash = EMPTY_HASH;
      for (let i = 0; i < letters.length; i++) hash = withLetter(hash, letters.charCodeAt(i));
      keys.add(keyOf(hash, isStem));
    }
    size += keys.size;
    return `  ${name}: "${gaps([...keys].sort((a, b) => a - b))}",`;
  });
  return {
    size,
    source: [
      "/**",
      ` * ${size} words and stems in ${rows.length} classes, as hashes. Made from packages/tooling/src/lexicon.ts by`,
      " * `npm run tables`; not to be edited.",
      " */",
      "export const LEXICON = {",
      ...rows,
      "} as const;",
      "",
      "/** Letters of the longest entry. */",
      `export const LONGEST_ENTRY = ${longest};`,
      "",
    ].join("\n"),
  };
}

/** What expressions begin with, up to the end of each of their words but the last. */
function heads(): string {
  const firsts = Object.values(LEXICON).flatMap((entries) =>
    entries
      .split("|")
      .flatMap((entry) =>
        [...entry.matchAll(/[\p{L}\p{M}\p{N}](?=[^\p{L}\p{M}\p{N}*])/gu)].map(({ index }) => entry.slice(0, index + 1)),
      ),
  );
  return [...new Set(firsts)].join("|");
}

/** Ascending numbers as their gaps, in digits of 32 with a sixth bit for those that are not the last. */
function gaps(numbers: readonly number[]): string {
  let before = 0;
  return numbers
    .map((number) => {
      let gap = number - before;
      before = number;
      let digits = "";
      for (; gap > 31; gap >>>= 5) digits += DIGITS[32 + (gap & 31)];
      return digits + DIGITS[gap];
    })
    .join("");
}
