/**
 * What single characters mean to the redactor: most texts are told to be clean by this alone.
 */
import { Sign } from "./rule.js";

/** No match without white space holds such a character: between two of them, a text can be judged by itself. */
export const BREAK = 128;

/** Begins what may be an escape. */
const ESCAPE = 64;

/** Invisible characters, marks, and forms of ASCII inside of words: what {@link unmask} would take away or change. */
const IN_WORDS =
  "\\xad\\xb2\\xb3\\xb9\\u0300-\\u036f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u217f\\u2460-\\u24ff\\u3164\\ufe00-\\ufe2f\\ufe50-\\ufeff\\uff10-\\uff19\\uff20-\\uff3a\\uff41-\\uff5a\\uffa0\\ufff0-\\ufffb\\ud835\\udb40";

/** White space that is written otherwise. */
const SPACES = "\\xa0\\u2007\\u202f";

const DISGUISED = IN_WORDS + SPACES;

/** Of a class of characters, also what may be hidden between them or written in another form; ready for `[^...]`. */
export function orDisguised(characters: string): string {
  return `%\\uff01-\\uff5e\\udc00-\\udfff${IN_WORDS}${characters}`;
}

/** Letters of Latin, the second halves of pairs, and full-width signs of addresses. */
const BEYOND_ASCII = "\\xc0-\\u024f\\uff0b\\uff0d\\uff0e\\uff3f\\udc00-\\udfff";

/** Inside of words, and no sign. */
const PLAIN = `!-~${BEYOND_ASCII}`;

/** A class of signs and letters of ASCII, with everything else that is inside of words: no match may hold a {@link BREAK}. */
export function inWords(characters: string): string {
  return `[${characters}${BEYOND_ASCII}${IN_WORDS}]`;
}

/** Finds the next character that a rule may need. */
export const SIGN: RegExp = new RegExp(`[\\d@:=%&\\\\${DISGUISED}]`, "g");

let table: Uint8Array | undefined;

/** The class of every UTF-16 unit: signs that it shows, {@link BREAK}, or 0. Made when first asked for. */
export function classes(): Uint8Array {
  table ??= makeTable();
  return table;
}

/** The class of one UTF-16 unit. */
export function classOf(unit: number): number {
  return classes()[unit] as number;
}

function makeTable(): Uint8Array {
  const made = new Uint8Array(0x10000).fill(BREAK);
  let all = "";
  for (let unit = 0; unit < made.length; unit++) all += String.fromCharCode(unit);
  const set = (characters: string, sign: number): void => {
    for (const { index } of all.matchAll(new RegExp(`[${characters}]`, "g"))) made[index] = sign;
  };
  set(PLAIN, 0);
  set("<>{}|`\\x7f", BREAK);
  set("\\d", Sign.digit);
  set("@", Sign.at);
  set(":=", Sign.colon);
  set("%&\\\\", ESCAPE);
  set(DISGUISED, Sign.disguise);
  set(SPACES, BREAK | Sign.disguise);
  return made;
}

/** Whether a stretch may hold something that {@link unmask} changes. */
export const MAY_BE_DISGUISED: number = Sign.disguise | ESCAPE;
