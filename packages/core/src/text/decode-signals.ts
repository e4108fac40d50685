import { type Piece, PieceBuilder } from "./piece.js";
import { HAS, NATO, type Survey } from "./survey.js";
import type { Technique } from "./technique.js";

/** Morse, braille and the spelling alphabet of radio. */
export function* signals(text: string, { signs }: Survey): Generator<Piece, void, undefined> {
  if ((signs & HAS.signals) !== 0 && MORSE_GUARD.test(text)) yield* spelt(text, "morse", MORSE, morse);
  if ((signs & HAS.braille) !== 0) yield* spelt(text, "braille", /[\u2800-\u283f](?:[\u2800-\u283f \n]){4,}/g, braille);
  if ((signs & HAS.nato) !== 0) yield* nato(text);
}

const LEAST_LETTERS = 5;

type Spell = (run: string, add: (letter: string, start: number, end: number) => void) => void;

function* spelt(text: string, technique: Technique, pattern: RegExp, spell: Spell): Generator<Piece, void, undefined> {
  for (const { index, 0: run } of text.matchAll(pattern)) {
    const builder = new PieceBuilder();
    spell(run, (letter, start, end) => builder.add(letter, index + start, index + end));
    if (builder.text.trim().length >= LEAST_LETTERS) yield builder.piece(technique);
  }
}

const MORSE_GUARD = /[.\-–—−_·•]{1,6}[ /|]{1,3}[.\-–—−_·•]{1,6}[ /|]{1,3}[.\-–—−_·•]/;
const MORSE = /[.\-–—−_·•][.\-–—−_·• /|\n]{14,}/g;
/** A tree whose root is at 1: from each place a dot goes to its double, and a dash to the one behind that. */
const MORSE_TREE = "  etianmsurwdkgohvf l pjbxcyzq  54 3   2       16       7   8 90";

function morseLetter(sign: string): string {
  let at = 1;
  for (const mark of sign) at = 2 * at + (".·•".includes(mark) ? 0 : 1);
  return MORSE_TREE.charAt(at).trim();
}

const morse: Spell = (run, add) => {
  for (const { index, 0: sign } of run.matchAll(/[^ /|\n]+|[ /|\n]{2,}|[/|\n]/g)) {
    add(/^[ /|\n]/.test(sign) ? " " : morseLetter(sign), index, index + sign.length);
  }
};

/** Dots of the letters a to z, as offsets from the blank pattern. */
const BRAILLE = [1, 3, 9, 25, 17, 11, 27, 19, 10, 26, 5, 7, 13, 29, 21, 15, 31, 23, 14, 30, 37, 39, 58, 45, 61, 53];

const braille: Spell = (run, add) => {
  for (let i = 0; i < run.length; i++) {
    const letter = BRAILLE.indexOf(run.charCodeAt(i) - 0x2800);
    add(letter === -1 ? " " : String.fromCharCode(97 + letter), i, i + 1);
  }
};

let natoWords: ReadonlySet<string> | undefined;

/** Runs of five such words and more; a wider gap than usual stands between words. */
function* nato(text: string): Generator<Piece, void, undefined> {
  natoWords ??= new Set(NATO.split(" "));
  let builder = new PieceBuilder();
  let end = 0;
  for (const { index, 0: word } of text.matchAll(/[a-z]+/gi)) {
    // An X-ray is written in two words.
    if (/^x$/i.test(word) || (/^ray$/i.test(word) && text[index - 1] === "-")) {
      if (word.length === 1) builder.add("x", index, index + 1);
      end = index + word.length;
      continue;
    }
    const isSpelt = natoWords.has(word.toLowerCase());
    const gap = text.slice(end, Math.min(index, end + LONGEST_GAP));
    if (builder.text !== "" && (!isSpelt || gap.length === LONGEST_GAP)) {
      if (builder.text.length >= LEAST_LETTERS) yield builder.piece("nato");
      builder = new PieceBuilder();
    }
    if (!isSpelt) continue;
    if (builder.text !== "" && /\/|\||\n| {2}|\. /.test(gap)) builder.add(" ", end, index);
    end = index + word.length;
    builder.add(word[0] ?? "", index, end);
  }
  if (builder.text.length >= LEAST_LETTERS) yield builder.piece("nato");
}

const LONGEST_GAP = 8;
