import { type Piece, PieceBuilder, windows } from "./piece.js";

/** Letters apart, digits for letters, letters in a mirror or moved in the alphabet. */
export function* letters(text: string): Generator<Piece, void, undefined> {
  if (SPACED_GUARD.test(text)) yield* spaced(text);
  yield* leetspeak(text);
  yield* mirrored(text);
}

const SEPARATORS = "[ .\\-_*|\\n\\t/,~+·•]";
const SPACED_GUARD = new RegExp(`${SEPARATORS}\\S${SEPARATORS}{1,3}\\S${SEPARATORS}{1,3}\\S${SEPARATORS}`);
const SPACED = new RegExp(`[\\p{L}\\p{N}@$!](?:${SEPARATORS}{1,3}[\\p{L}\\p{N}@$!](?![\\p{L}\\p{N}])){5,}`, "gu");
const GAP = new RegExp(`${SEPARATORS}{1,3}`, "g");

/** Letters with separators between: `i g n o r e`, `i.g.n.o.r.e`, `i-g-n-o-r-e`. The rarer gaps stand between words. */
function* spaced(text: string): Generator<Piece, void, undefined> {
  for (const { index, 0: run } of text.matchAll(SPACED)) {
    const counts = new Map<string, number>();
    for (const [gap] of run.matchAll(GAP)) counts.set(gap, (counts.get(gap) ?? 0) + 1);
    const usual = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
    const builder = new PieceBuilder();
    let end = 0;
    for (const { index: at, 0: gap } of run.matchAll(GAP)) {
      builder.copy(text, index + end, index + at);
      end = at + gap.length;
      if (gap !== usual) builder.add(" ", index + at, index + end);
    }
    builder.copy(text, index + end, index + run.length);
    yield builder.piece("spaced");
  }
}

/** Digits and signs among letters. Addresses and prices are none. */
const LEET = /[a-z](?:[013457$!]|@(?![\w-]{1,40}\.\w))[a-z]|[013457@$][a-z][013457@$]|[14]ll\b|\b1[gn]/gi;
const LEET_LETTERS: Readonly<Record<string, string>> = {
  "0": "o",
  "2": "z",
  "3": "e",
  "4": "a",
  "5": "s",
  "6": "g",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  $: "s",
  "€": "e",
  "+": "t",
};

function* leetspeak(text: string): Generator<Piece, void, undefined> {
  for (const { start, end } of windows(text, LEET, 160)) {
    // An l where an l can be, between or before vowels; else an i.
    const decoded = text
      .slice(start, end)
      .replace(/[0-9@$€+]/g, (sign) => LEET_LETTERS[sign] ?? sign)
      .replace(
        /[1!|](?=[1!|])|(?<=[1!|])[1!|]|(?<=[aeou])[1!|](?=[aeiou]|l|$|[^a-z1!|])|(?<=[bcfgkp])1(?=[aeu])/gi,
        (sign) => (sign === "!" ? sign : "l"),
      )
      .replace(/[1|]|!(?=[a-z])/gi, "i");
    yield { technique: "leetspeak", text: decoded, spanOf: (from, to) => ({ start: start + from, end: start + to }) };
  }
}

// The words that attacks cannot do without, in a mirror, through rot13 and through atbash; and small words of English.
const REVERSED =
  /snoit[ca]|noitcurt|curtsn|kurtsn|zurtsi|negnusiew|tpmorp|metsys|ametsis|erongi|ronngi|selur|rageresid|drager|tegrof|laever|ediug|tcirtser|\b(?:eht|uoy|ruoy|lla|siht|taht|htiw|morf|tuoba|tuohtiw|wohs|etaler)\b/gi;
const ROTATED =
  /vafgehp|vtaber|cebzcg|flfgrz|qvfertne|erirny|ehyrf|sbetrg|erfgevpg|thvqryvar|\b(?:gur|naq|lbh|lbhe|nyy|guvf|gung|jvgu|sebz|abj|nobhg|jvgubhg|fubj|cevag|ercrng)\b/gi;
const ATBASHED =
  /rmhgifx|rtmliv|kilnkg|hbhgvn|wrhivtziw|ivevzo|ifovh|ulitvg|ivhgirxg|tfrwvormv|\b(?:gsv|zmw|blf|blfi|zoo|gsrh|gszg|drgs|uiln|mld|zylfg|drgslfg|hsld|kirmg|ivkvzg)\b/gi;

function* mirrored(text: string): Generator<Piece, void, undefined> {
  for (const { start, end } of windows(text, REVERSED, 300)) {
    const window = text.slice(start, end);
    yield {
      technique: "reversed",
      text: [...window].reverse().join(""),
      spanOf: (from, to) => ({ start: end - to, end: end - from }),
    };
    yield same(
      "reversed",
      start,
      window.replace(/[\p{L}\p{N}]+/gu, (word) => [...word].reverse().join("")),
    );
  }
  for (const { start, end } of windows(text, ROTATED, 300))
    yield same(
      "rot13",
      start,
      moved(text.slice(start, end), (letter) => (letter + 13) % 26),
    );
  for (const { start, end } of windows(text, ATBASHED, 300))
    yield same(
      "atbash",
      start,
      moved(text.slice(start, end), (letter) => 25 - letter),
    );
}

/** A piece of the same length as what it was made of. */
function same(technique: Piece["technique"], start: number, text: string): Piece {
  return { technique, text, spanOf: (from, to) => ({ start: start + from, end: start + to }) };
}

function moved(text: string, move: (letter: number) => number): string {
  return text.replace(/[a-zA-Z]/g, (letter) => {
    const base = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(base + move(letter.charCodeAt(0) - base));
  });
}
