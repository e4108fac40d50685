import { type Piece, PieceBuilder, windows } from "./piece.js";
import { HAS, type Survey } from "./survey.js";
import type { Technique } from "./technique.js";

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: " " };

/** Entities, percent signs, escapes, and literals joined by a plus sign. */
export function* escapes(text: string, { signs }: Survey): Generator<Piece, void, undefined> {
  if ((signs & HAS.entity) !== 0)
    yield* replaced(
      text,
      "html",
      /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(lt|gt|amp|quot|apos|nbsp))(?:;|(?=&))/g,
      ([, decimal, hexadecimal, name]) =>
        name !== undefined ? NAMED[name] : character(decimal ?? hexadecimal, decimal === undefined ? 16 : 10),
    );
  if ((signs & HAS.percent) !== 0) yield* replaced(text, "url", /(?:%[0-9a-fA-F]{2})+/g, percent);
  if ((signs & HAS.escape) !== 0)
    yield* replaced(text, "escape", /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))/g, (match) =>
      character(match[1] ?? match[2] ?? match[3], 16),
    );
  if ((signs & HAS.plus) !== 0) yield* replaced(text, "split", /["'`] ?\+ ?["'`]/g, () => "");
}

/** How far round an escape a text is read with it. */
const RADIUS = 80;

function* replaced(
  text: string,
  technique: Technique,
  pattern: RegExp,
  decode: (match: RegExpMatchArray) => string | undefined,
): Generator<Piece, void, undefined> {
  for (const window of windows(text, pattern, RADIUS)) {
    const builder = new PieceBuilder();
    const inside = text.slice(window.start, window.end);
    let end = 0;
    for (const match of inside.matchAll(pattern)) {
      builder.copy(text, window.start + end, window.start + match.index);
      const from = window.start + match.index;
      // Letters that are written one by one keep their places.
      const letters = decode(match) ?? "";
      const each = match[0].length / letters.length;
      if (Number.isInteger(each))
        for (let i = 0; i < letters.length; i++) builder.add(letters[i] ?? "", from + i * each, from + (i + 1) * each);
      else builder.add(letters, from, from + match[0].length);
      end = match.index + match[0].length;
    }
    builder.copy(text, window.start + end, window.end);
    yield builder.piece(technique);
  }
}

function percent([escaped]: RegExpMatchArray): string {
  const bytes = escaped.match(/[0-9a-fA-F]{2}/g) ?? [];
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)));
}

function character(digits: string | undefined, radix: number): string {
  const value = Number.parseInt(digits ?? "", radix);
  return value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : "";
}
