import { AiguardError } from "../ground/errors.js";

/** Refuses what is no string, before it fails somewhere inside. */
export function mustBeText(text: unknown): void {
  if (typeof text !== "string")
    throw new AiguardError({
      code: "text_invalid",
      message: "The text must be a string.",
      help: "Hand in the text itself; join the parts of a message first.",
    });
}
