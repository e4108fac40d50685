import type { Span } from "../ground/span.js";
import { type Piece, PieceBuilder, wholePiece } from "./piece.js";
import { HAS, type Survey } from "./survey.js";
import type { Technique } from "./technique.js";

/** Base64, also in lines; hexadecimal, binary and decimal bytes; and bytes in characters that are not drawn. */
export function* bytes(text: string, { longRuns, signs }: Survey): Generator<Piece, void, undefined> {
  yield* lines(text, longRuns);
  if ((signs & HAS.numbers) !== 0) {
    yield* runs(text, "hex", HEX, (run) => numbers(pairs(run), 16));
    yield* runs(text, "binary", BINARY, (run) => numbers(run.match(/[01]{8}|[01]{7}/g), 2));
    yield* runs(text, "decimal", DECIMAL, (run) => numbers(run.match(/\d+/g), 10));
  }
  if ((signs & HAS.unseen) !== 0) yield* unseen(text);
}

const HEX = /[0-9a-fA-F][0-9a-fA-F ,:\nx\\]{14,}/g;
const BINARY = /[01][01 ,\n]{38,}/g;
const DECIMAL = /\d[\d ,\n]{22,}/g;

/** Hexadecimal digits two by two: of bytes that stand apart, and of long runs. */
function pairs(run: string): readonly string[] | null {
  const parts = run.split(/[ ,:\nx\\]|0x/).filter((part) => part.length === 2 || part.length >= LONGEST_WORD);
  return parts.join("").match(/../g);
}

const LONGEST_WORD = 12;

/** Base64, in one run or in lines of it. */
function* lines(text: string, longRuns: readonly Span[]): Generator<Piece, void, undefined> {
  for (let i = 0; i < longRuns.length; i++) {
    const { start, end: firstEnd } = longRuns[i] as Span;
    let end = firstEnd;
    if (!isBase64(text.slice(start, end))) continue;
    for (let next = longRuns[i + 1]; next !== undefined; next = longRuns[i + 1]) {
      const isNextLine = end - start >= SHORTEST_LINE && /^\r?\n$/.test(text.slice(end, next.start));
      if (!isNextLine) break;
      end = next.end;
      i++;
    }
    const decoded = base64(text.slice(start, end));
    if (decoded === undefined) continue;
    while (text[end] === "=") end++;
    yield wholePiece("base64", decoded, { start, end });
  }
}

const SHORTEST_LINE = 60;

/** Words joined by dashes or slashes are no base64; the real thing mixes cases. */
function isBase64(run: string): boolean {
  return /[A-Z]/.test(run) && /[a-z]/.test(run);
}

function* runs(
  text: string,
  technique: Technique,
  pattern: RegExp,
  decode: (run: string) => string | undefined,
): Generator<Piece, void, undefined> {
  for (const { index, 0: run } of text.matchAll(pattern)) {
    const decoded = decode(run);
    if (decoded !== undefined) yield wholePiece(technique, decoded, { start: index, end: index + run.length });
  }
}

function base64(run: string): string | undefined {
  const body = run
    .replace(/[\r\n]+/g, "")
    .replaceAll("-", "+")
    .replaceAll("_", "/");
  const raw = atob(body.slice(0, body.length - (body.length % 4 === 1 ? 1 : 0)));
  const array = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i++) array[i] = raw.charCodeAt(i);
  return toText(array);
}

function numbers(digits: readonly string[] | null, radix: number): string | undefined {
  const values = (digits ?? []).map((number) => Number.parseInt(number, radix));
  return values.some((value) => value > 255) ? undefined : toText(Uint8Array.from(values));
}

/** Bytes as text, when they are: what decodes to noise was no message. */
function toText(array: Uint8Array): string | undefined {
  const { length } = array;
  if (length < 5) return undefined;
  let noise = 0;
  // Each byte of noise is a letter of noise, whatever the others make together.
  for (let i = 0; i < length; i++) if (isNoise(array[i] as number)) noise++;
  if (noise * 20 > length) return undefined;
  const text = new TextDecoder().decode(array);
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 0xfffd) noise++;
  return noise * 20 > text.length ? undefined : text;
}

function isNoise(unit: number): boolean {
  return (unit < 32 && unit !== 9 && unit !== 10 && unit !== 13) || unit === 127;
}

/** Tags are letters as they stand; variation selectors are bytes, the first sixteen and the others in two places. */
function* unseen(text: string): Generator<Piece, void, undefined> {
  const letters = new PieceBuilder();
  const selectors: number[] = [];
  let start = 0;
  let end = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.codePointAt(i) ?? 0;
    const size = unit > 0xffff ? 2 : 1;
    if (unit >= 0xe0020 && unit <= 0xe007e) letters.add(String.fromCharCode(unit - 0xe0000), i, i + 2);
    else if ((unit >= 0xfe00 && unit <= 0xfe0f) || (unit >= 0xe0100 && unit <= 0xe01ef)) {
      if (selectors.length === 0) start = i;
      end = i + size;
      selectors.push(size === 1 ? unit - 0xfe00 : unit - 0xe0100 + 16);
    }
    i += size - 1;
  }
  if (letters.text !== "") yield letters.piece("tags");
  const hidden = toText(Uint8Array.from(selectors));
  if (hidden !== undefined) yield wholePiece("variation-selectors", hidden, { start, end });
}
