import { optionInvalid } from "../ground/errors.js";

/** Refuses what is no string, before it fails somewhere inside. */
export function mustBeText(text: unknown): void {
  if (typeof text !== "string") throw optionInvalid("text", "must be a string");
}
