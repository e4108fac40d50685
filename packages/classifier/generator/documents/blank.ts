import type { Random } from "../random.ts";

/** Marks in a document's frame where sentences will stand: one or two, several, and the same inside JSON strings. */
export const SHORT = "\uE001";
export const LONG = "\uE002";
export const JSON_SHORT = "\uE003";
export const JSON_LONG = "\uE004";
/** Where a document asks its readers, people, for something: a step, a duty, a request. */
export const STEP = "\uE005";
export const JSON_STEP = "\uE006";

/** What a frame is made with: local labels, neutral phrases and choices. */
export interface Setting {
  readonly random: Random;
  /** A label such as "Subject" in the document's language. */
  label(name: string): string;
  /** A phrase from a template with neutral slots. */
  phrase(template: string): string;
}

/** Draws a document with blanks where sentences will stand. */
export type Frame = (setting: Setting) => string;
