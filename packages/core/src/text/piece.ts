import type { Span } from "../ground/span.js";
import type { Technique } from "./technique.js";

/** A decoded stretch, before it is folded. */
export interface Piece {
  readonly technique: Technique;
  readonly text: string;
  /** Where a span of `text` stood in the text that was decoded. */
  spanOf(start: number, end: number): Span;
}

/** Numbers of a segment in a row: where it begins in the piece, where it stood, and whether letter by letter. */
const [AT, START, END, IS_COPY, FIELDS] = [0, 1, 2, 3, 4];

/** Puts a piece together out of segments, each with where it stood. */
export class PieceBuilder {
  text = "";
  readonly #segments: number[] = [];

  /** Takes letters that stand for a stretch as a whole. */
  add(letters: string, start: number, end: number): void {
    if (letters !== "") this.#push(letters, start, end, 0);
  }

  /** Takes a stretch over as it is. */
  copy(text: string, start: number, end: number): void {
    if (start < end) this.#push(text.slice(start, end), start, end, 1);
  }

  #push(letters: string, start: number, end: number, isCopy: number): void {
    this.#segments.push(this.text.length, start, end, isCopy);
    this.text += letters;
  }

  piece(technique: Technique): Piece {
    const segments = this.#segments;
    const { length } = this.text;
    /** The span of one letter, by the last segment that does not begin behind it. */
    const letterAt = (letter: number): Span => {
      let low = 0;
      let high = segments.length / FIELDS - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((segments[middle * FIELDS + AT] as number) <= letter) low = middle;
        else high = middle - 1;
      }
      const at = low * FIELDS;
      const start = segments[at + START] ?? 0;
      if (segments[at + IS_COPY] !== 1) return { start, end: segments[at + END] ?? 0 };
      const from = start + letter - (segments[at + AT] as number);
      return { start: from, end: from + 1 };
    };
    return {
      technique,
      text: this.text,
      spanOf(start, end) {
        const from = start < length ? letterAt(start).start : letterAt(length - 1).end;
        return { start: from, end: end > start ? letterAt(Math.min(end, length) - 1).end : from };
      },
    };
  }
}

/** A stretch that was decoded as a whole. */
export function wholePiece(technique: Technique, text: string, span: Span): Piece {
  return { technique, text, spanOf: () => span };
}

/** Stretches within `radius` of a match; those that touch are one. */
export function* windows(text: string, pattern: RegExp, radius: number): Generator<Span, void, undefined> {
  let start = -1;
  let end = 0;
  for (const { index, 0: match } of text.matchAll(pattern)) {
    if (start === -1 || index - radius > end) {
      if (start !== -1) yield { start, end };
      start = Math.max(end, index - radius);
    }
    end = Math.min(text.length, index + match.length + radius);
  }
  if (start !== -1) yield { start, end };
}
