import { type Piece, PieceBuilder, windows } from "./piece.js";
import { HAS, type Survey, tellingWords } from "./survey.js";

/** Letters apart, digits for letters, letters in a mirror or moved in the alphabet. */
export function* letters(text: string, { signs }: Survey): Generator<Piece, void, undefined> {
  if ((signs & HAS.apart) !== 0) yield* spaced(text);
  if ((signs & HAS.leet) !== 0) yield* leetspeak(text);
  if ((signs & HAS.joined) !== 0) yield* joined(text);
  if ((signs & (HAS.reversed | HAS.rotated | HAS.atbashed)) === 0) return;
  const { reversed, rotated, atbashed } = tellingWords();
  if ((signs & HAS.reversed) !== 0) yield* mirrored(text, reversed);
  if ((signs & HAS.rotated) !== 0)
    for (const { start, end } of windows(text, rotated, RADIUS))
      yield same(
        "rot13",
        start,
        moved(text.slice(start, end), (letter) => (letter + 13) % 26),
      );
  if ((signs & HAS.atbashed) !== 0)
    for (const { start, end } of windows(text, atbashed, RADIUS))
      yield same(
        "atbash",
        start,
        moved(text.slice(start, end), (letter) => 25 - letter),
      );
}

/** How far round a telling word a text is read with it. */
const RADIUS = 300;

/** How a run of spaced letters begins, and one letter more of it. */
const SPACED = /[\p{L}\p{N}@$!](?:[ .\-_*|\n\t/,~+·•]{1,3}[\p{L}\p{N}@$!](?![\p{L}\p{N}])){5}/gu;
const ONE_MORE = /[ .\-_*|\n\t/,~+·•]{1,3}[\p{L}\p{N}@$!](?![\p{L}\p{N}])/uy;
const GAP = /[ .\-_*|\n\t/,~+·•]{1,3}/g;

/** Letters with separators between: `i g n o r e`, `i.g.n.o.r.e`, `i-g-n-o-r-e`. The rarer gaps stand between words. */
function* spaced(text: string): Generator<Piece, void, undefined> {
  for (let at = 0; ; ) {
    SPACED.lastIndex = at;
    const found = SPACED.exec(text);
    if (found === null) return;
    const { index } = found;
    for (ONE_MORE.lastIndex = at = SPACED.lastIndex; ONE_MORE.test(text); ) at = ONE_MORE.lastIndex;
    const run = text.slice(index, at);
    const counts = new Map<string, number>();
    for (const [gap] of run.matchAll(GAP)) counts.set(gap, (counts.get(gap) ?? 0) + 1);
    const usual = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
    const letters = run.replace(GAP, (gap) => (gap === usual ? "" : " "));
    // Where each letter stood is worked out when somebody asks.
    let known: Int32Array | undefined;
    const startOf = (letter: number): number => {
      known ??= startsOf(run, usual, letters.length);
      return index + (known[letter] ?? run.length);
    };
    yield {
      technique: "spaced",
      text: letters,
      spanOf: (from, to) => ({ start: startOf(from), end: to > from ? startOf(to - 1) + 1 : startOf(from) }),
    };
  }
}

/** Where in a run of spaced letters each letter stands that is left without its usual gaps. */
function startsOf(run: string, usual: string, length: number): Int32Array {
  const starts = new Int32Array(length);
  let count = 0;
  let end = 0;
  for (const { index, 0: gap } of run.matchAll(GAP)) {
    while (end < index) starts[count++] = end++;
    if (gap !== usual) starts[count++] = index;
    end = index + gap.length;
  }
  while (count < length) starts[count++] = end++;
  return starts;
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

const NAMES =
  /(?<![\w/+-])(?:_{0,2}[a-zA-Z]{2,20}(?:_[a-zA-Z]{2,20}){3,30}|[a-zA-Z][a-z]{1,20}(?:[A-Z][a-z]{1,20}){3,30})(?![\w/+-])/g;
const JOINT = /_|(?<=[a-z])(?=[A-Z])/g;

/** Names of several words, as programs write them: `ignoreAllPreviousRules`, `ignore_all_previous_rules`. */
function* joined(text: string): Generator<Piece, void, undefined> {
  for (const { index, 0: name } of text.matchAll(NAMES)) {
    const builder = new PieceBuilder();
    let end = 0;
    for (const { index: at, 0: sign } of name.matchAll(JOINT)) {
      builder.copy(text, index + end, index + at);
      end = at + sign.length;
      builder.add(" ", index + at, index + end);
    }
    builder.copy(text, index + end, index + name.length);
    yield builder.piece("joined");
  }
}

function* mirrored(text: string, telling: RegExp): Generator<Piece, void, undefined> {
  for (const { start, end } of windows(text, telling, RADIUS)) {
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
