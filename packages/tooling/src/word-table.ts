// Makes packages/core/src/detector/lexicon.ts out of the lexicon beside this file: of each entry a hash, because the
// words themselves would be half of what a program loads for the detector.
import { join } from "node:path";
import { fold } from "@aiguard/core";
import { EMPTY_HASH, HASH_BITS, HEAD_BITS, keyOf, riceBits, withLetter } from "../../core/src/detector/word-hash.ts";
import { LEXICON } from "./lexicon.ts";
import { ROOT } from "./workspace.ts";

export const WORD_TABLE_FILE: string = join(ROOT, "packages/core/src/detector/lexicon.ts");

/** The table as the source of its module. */
export function wordTable(): { readonly source: string; readonly size: number } {
  let size = 0;
  let longest = 0;
  let bits = "";
  const rows = Object.entries({ head: heads(), ...LEXICON }).map(([name, entries]) => {
    const unused = name === "head" ? HASH_BITS - HEAD_BITS : 0;
    const keys = new Set<number>();
    for (const entry of entries.split("|")) {
      const isStem = entry.endsWith("*");
      const letters = fold(isStem ? entry.slice(0, -1) : entry).text.replace(/[ _-]/g, "");
      longest = Math.max(longest, letters.length + 4);
      let hash = EMPTY_HASH;
      for (let i = 0; i < letters.length; i++) hash = withLetter(hash, letters.charCodeAt(i));
      keys.add(keyOf(hash, isStem) >>> unused);
    }
    size += keys.size;
    bits += gaps(
      [...keys].sort((a, b) => a - b),
      HASH_BITS - unused,
    );
    return `  ${name}: ${keys.size},`;
  });
  const bytes = bits.match(/.{1,8}/g)?.map((byte) => Number.parseInt(byte.padEnd(8, "0"), 2)) ?? [];
  return {
    size,
    source: [
      "/**",
      ` * ${size} words and stems in ${rows.length} classes, as hashes. Made from packages/tooling/src/lexicon.ts by`,
      " * `npm run tables`; not to be edited.",
      " */",
      "",
      "/** The classes, and how many entries each has. */",
      "export const LEXICON = {",
      ...rows,
      "} as const;",
      "",
      "/** The keys of all classes in turn: ascending, as their gaps in Rice coding (see {@link riceBits}). */",
      `export const KEYS =\n  "${Buffer.from(bytes).toString("base64")}";`,
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

/** Ascending numbers as their gaps: the high part in ones and a zero, then the low part in as many bits as fit them best. */
function gaps(numbers: readonly number[], bits: number): string {
  const low = riceBits(numbers.length, bits);
  let before = 0;
  return numbers
    .map((number) => {
      const gap = number - before;
      before = number;
      return `${"1".repeat(gap >>> low)}0${(gap & ((1 << low) - 1)).toString(2).padStart(low, "0")}`;
    })
    .join("");
}
