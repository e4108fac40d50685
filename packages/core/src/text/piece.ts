import type { Span } from "../ground/span.js";
import type { Technique } from "./technique.js";

/** A decoded stretch, before it is folded. */
export interface Piece {
  readonly technique: Technique;
  readonly text: string;
  /** Where a span of `text` stood in the text that was decoded. */
  spanOf(start: number, end: number): Span;
}

/** Puts a piece together letter by letter, each with where it stood. */
export class PieceBuilder {
  text = "";
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  add(letters: string, start: number, end: number): void {
    this.text += letters;
    for (let i = 0; i < letters.length; i++) {
      this.#starts.push(start);
      this.#ends.push(end);
    }
  }

  /** Takes a stretch over as it is. */
  copy(text: string, start: number, end: number): void {
    for (let i = start; i < end; i++) this.add(text[i] ?? "", i, i + 1);
  }

  piece(technique: Technique): Piece {
    const [starts, ends] = [this.#starts, this.#ends];
    return {
      technique,
      text: this.text,
      spanOf: (start, end) => ({ start: starts[start] ?? ends.at(-1) ?? 0, end: ends[end - 1] ?? starts[start] ?? 0 }),
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
