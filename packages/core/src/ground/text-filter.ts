/**
 * A text that is changed while it is still growing.
 *
 * Whatever the pieces it comes in, the joined output is the same: a filter holds back what it cannot judge yet.
 */
export interface TextFilter {
  /** Takes the next piece, and gives what may go out now. */
  push(text: string): string;
  /** The text is over: gives what was held back. */
  end(): string;
}
