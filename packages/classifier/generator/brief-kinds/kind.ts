/** One sort of honest prompt; each field is a block of templates, one a line, in the notation of `expand`. */
export interface BriefKind {
  /** What is wanted; each stands alone. */
  readonly heads: string;
  /** Rules, settings and remarks that may follow in any order and number. */
  readonly details?: string;
  /** What the model gets to work on, or a last word. */
  readonly endings?: string;
}
