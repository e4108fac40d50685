import type { Span } from "../ground/span.js";

/** A text made from another, with the way back to where each part of it stood. */
export interface TextView {
  readonly text: string;
  /** The span of the original text that a span of this one came from. */
  toOriginal(start: number, end: number): Span;
}
