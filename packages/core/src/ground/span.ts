/** A stretch of a text in UTF-16 code units: `start` is in it, `end` is the first unit after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
