import { type Piece, PieceBuilder, wholePiece } from "./piece.js";
import type { Technique } from "./technique.js";

/** Base64, also in lines; hexadecimal, binary and decimal bytes; and bytes in characters that are not drawn. */
export function* bytes(text: string): Generator<Piece, void, undefined> {
  yield* runs(text, "base64", BASE64, base64);
  if (HAS_DIGITS.test(text)) {
    yield* runs(text, "hex", HEX, (run) => numbers(run.replace(/0x|\\x|[ ,:\n]/g, "").match(/../g), 16));
    yield* runs(text, "binary", BINARY, (run) => numbers(run.match(/[01]{8}|[01]{7}/g), 2));
    yield* runs(text, "decimal", DECIMAL, (run) => numbers(run.match(/\d+/g), 10));
  }
  if (/\udb40|[\ufe00-\ufe0f]{4}/.test(text)) yield* unseen(text);
}

const BASE64 = /(?:[A-Za-z0-9+/]{60,80}\r?\n){1,400}[A-Za-z0-9+/]{4,80}={0,2}|[A-Za-z0-9+/_-]{16,}={0,2}/g;
const HAS_DIGITS = /[0-9a-fA-F]{16}|\d[0-9a-fA-F]?[ ,:\n]{1,2}[0-9a-fA-F]{2}|\\x|0x/;
const HEX = /(?:0x|\\x)?[0-9a-fA-F]{2}(?:(?:[ ,:\n]|\\x|0x){0,2}[0-9a-fA-F]{2}){7,}/g;
const BINARY = /[01]{8}(?:[ ,\n]{0,2}[01]{8}){4,}|[01]{7}(?:[ ,\n]{1,2}[01]{7}){4,}/g;
const DECIMAL = /\d{2,3}(?:[ ,;\n]{1,2}\d{2,3}){7,}/g;

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
  // Words joined by dashes or slashes are no base64; the real thing mixes cases.
  if (!/[A-Z]/.test(run) || !/[a-z]/.test(run)) return undefined;
  const body = run
    .replace(/[=\r\n]+/g, "")
    .replaceAll("-", "+")
    .replaceAll("_", "/");
  return toText(
    Uint8Array.from(atob(body.slice(0, body.length - (body.length % 4 === 1 ? 1 : 0))), (byte) => byte.charCodeAt(0)),
  );
}

function numbers(digits: readonly string[] | null, radix: number): string | undefined {
  const values = (digits ?? []).map((number) => Number.parseInt(number, radix));
  return values.some((value) => value > 255) ? undefined : toText(Uint8Array.from(values));
}

/** Bytes as text, when they are: what decodes to noise was no message. */
function toText(array: Uint8Array): string | undefined {
  if (array.length < 5) return undefined;
  const text = new TextDecoder().decode(array);
  let noise = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd || (unit < 32 && unit !== 9 && unit !== 10 && unit !== 13) || unit === 127) noise++;
  }
  return noise * 20 > text.length ? undefined : text;
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
