import { isInvisible, isMark } from "./invisible.js";
import type { TextView } from "./text-view.js";

/** Escapes that a reader of the text, or a program behind it, undoes. */
const DISGUISED =
  /((?:%[0-9a-fA-F]{2})+)|&#(?:(\d{1,7})|[xX]([0-9a-fA-F]{1,6}));|\\u([0-9a-fA-F]{4})|[\x80-\ud834\ud836-\udb3f\udb41-\uffff]|[\ud835\udb40][\udc00-\udfff]/g;

/** Whether {@link unmask} would change anything about an escape that this stretch of ASCII holds. */
export function holdsEscape(text: string): boolean {
  return /%[0-9a-fA-F]{2}|&#\w{1,7};|\\u[0-9a-fA-F]{4}/.test(text);
}

/**
 * Undoes what disguises single characters and keeps all else, case and white space too: invisible characters and
 * combining marks go, compatibility forms become ASCII where they have one, `%40`, `&#64;` and `\u0040` are decoded.
 *
 * {@link fold} is for words; this is for keys, whose case counts.
 *
 * @param text - Any text; one linear pass.
 */
export function unmask(text: string): TextView {
  const starts: number[] = [];
  const ends: number[] = [];
  let plain = "";
  let at = 0;
  const put = (letters: string, start: number, end: number): void => {
    plain += letters;
    for (let i = 0; i < letters.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  };
  const copy = (to: number): void => {
    plain += text.slice(at, to);
    for (; at < to; at++) {
      starts.push(at);
      ends.push(at + 1);
    }
  };
  for (const match of text.matchAll(DISGUISED)) {
    copy(match.index);
    const [all, percents, decimal, hexadecimal, unit] = match;
    at = match.index + all.length;
    if (percents !== undefined) decodePercents(percents, match.index, put);
    else {
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? unit ?? "", 16) : Number(decimal);
      put(plainOf(Number.isNaN(code) ? all : code > 0x10ffff ? "" : String.fromCodePoint(code)), match.index, at);
    }
  }
  copy(text.length);
  return {
    text: plain,
    toOriginal(start, end) {
      const from = starts[start] ?? text.length;
      return { start: from, end: end <= start ? from : (ends[end - 1] ?? text.length) };
    },
  };
}

function plainOf(character: string): string {
  if (character < "\x80") return character;
  if (isInvisible(character) || isMark(character)) return "";
  const plain = character.normalize("NFKC");
  return /^[\x20-\x7e]+$/.test(plain) ? plain : character;
}

/** Percent-encoded bytes as UTF-8; what is none stands for itself, byte by byte. */
function decodePercents(
  encoded: string,
  start: number,
  put: (letters: string, start: number, end: number) => void,
): void {
  for (let i = 0; i < encoded.length; ) {
    const lead = Number.parseInt(encoded.slice(i + 1, i + 3), 16);
    const length = 3 * (lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
    const piece = encoded.slice(i, i + length);
    let letters: string;
    try {
      letters = plainOf(decodeURIComponent(piece));
    } catch {
      letters = piece;
    }
    put(letters, start + i, start + i + piece.length);
    i += piece.length;
  }
}
