import type { Family } from "./family.ts";

/** One generated text. */
export interface GeneratedRow {
  readonly id: string;
  readonly text: string;
  readonly label: 0 | 1;
  readonly lang: string;
  readonly source: "user" | "document" | "tool";
  readonly family: Family;
  /** Language, split, side, family and number of the template at the text's heart. */
  readonly template: string;
  readonly kind:
    | "attack"
    | "planted-attack"
    | "planted-request"
    | "contrast"
    | "ordinary"
    | "quotation"
    | "human-order";
  /** What was put into the carrier: the attack itself, or its innocent counterpart. */
  readonly payload: string;
}

/** No row is longer, in UTF-16 units. */
export const MAX_ROW_LENGTH = 6000;
