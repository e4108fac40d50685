/**
 * What single characters mean to the redactor: most texts are told to be clean by this alone.
 */
import { Sign } from "./rule.js";

/** No match without white space holds such a character: between two of them, a text can be judged by itself. */
export const BREAK = 128;

/** Begins what may be an escape. */
export const ESCAPE = 64;

const CLASSES = new Uint8Array(128).fill(BREAK, 0, 33);
for (const [characters, sign] of [
  ["0123456789", Sign.digit],
  ["@", Sign.at],
  [":=", Sign.colon],
  ["-", Sign.dashes],
  ["%&\\", ESCAPE],
  ["\x7f<>{}|`", BREAK],
] as const) {
  for (const character of characters) CLASSES[character.charCodeAt(0)] = sign;
}

/** The class of one UTF-16 unit: signs that it shows, {@link BREAK}, or 0. */
export function classOf(unit: number): number {
  return unit < 128 ? (CLASSES[unit] as number) : wideClassOf(unit);
}

function wideClassOf(unit: number): number {
  // Most scripts have nothing to hide in; the pages below hold invisible characters or forms of ASCII.
  switch (unit >> 8) {
    case 0:
      return unit === 0xad || unit === 0xb2 || unit === 0xb3 || unit === 0xb9
        ? Sign.disguise
        : unit >= 0xc0
          ? 0
          : unit === 0xa0
            ? BREAK | Sign.disguise
            : BREAK;
    case 1:
      return 0;
    case 2:
      return unit < 0x250 ? 0 : BREAK;
    case 3:
      return unit < 0x370 ? Sign.disguise : BREAK;
    case 0x20:
      if (unit === 0x202f || unit === 0x2007) return BREAK | Sign.disguise;
      return (unit >= 0x200b && unit < 0x2010) || (unit >= 0x202a && unit < 0x202f) || unit >= 0x2060
        ? Sign.disguise
        : BREAK;
    case 6:
      return unit === 0x61c ? Sign.disguise : BREAK;
    case 0x18:
      return unit >= 0x180b && unit <= 0x180f ? Sign.disguise : BREAK;
    case 0x1a:
    case 0x1d:
      return unit >= 0x1dc0 || (unit >= 0x1ab0 && unit < 0x1b00) ? Sign.disguise : BREAK;
    case 0x11:
    case 0x17:
      return unit === 0x115f || unit === 0x1160 || unit === 0x17b4 || unit === 0x17b5 ? Sign.disguise : BREAK;
    case 0x31:
      return unit === 0x3164 ? Sign.disguise : BREAK;
    case 0x24:
      return unit >= 0x2460 ? Sign.disguise : BREAK;
    case 0xfe:
      return unit < 0xfe30 || unit >= 0xfe50 ? Sign.disguise : BREAK;
    case 0xff:
      return wideForm(unit);
    case 0x21:
      return unit < 0x2180 ? Sign.disguise : BREAK;
    case 0xd8:
      return unit === 0xd835 ? Sign.disguise : BREAK;
    case 0xdb:
      return unit === 0xdb40 ? Sign.disguise : BREAK;
    default:
      // The second half of a pair belongs to the first; what stands behind an emoji's is cheap to look at.
      return unit >= 0xdc00 && unit < 0xe000 ? Sign.disguise : BREAK;
  }
}

/** Letters, digits and `@` in full width; their other signs are ordinary punctuation in Chinese and Japanese. */
function wideForm(unit: number): number {
  const ascii = unit - 0xfee0;
  if (unit > 0xff5e) return unit === 0xffa0 || unit >= 0xfff0 ? Sign.disguise : BREAK;
  if ((ascii >= 48 && ascii < 58) || (ascii >= 64 && ascii < 91) || (ascii >= 97 && ascii < 123)) return Sign.disguise;
  // + - . and _ stand inside of addresses.
  return ascii === 43 || ascii === 45 || ascii === 46 || ascii === 95 ? 0 : BREAK;
}
