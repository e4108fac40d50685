import type { Family } from "./family.ts";
import type { Voice } from "./voice.ts";

/** What a row is to be. */
export interface Order {
  readonly voice: Voice;
  /** Families that the voice speaks, for attacks of two parts. */
  readonly families: readonly Family[];
  readonly family: Family;
  readonly label: 0 | 1;
  readonly source: "user" | "document" | "tool";
}
