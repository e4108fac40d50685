import { utf8 } from "../ground/bytes.js";
import type { WireFormat } from "../ground/wire-format.js";

const MESSAGE = "The answer ended early.";
const CODE = "answer_failed";

/**
 * The event that ends a stream with an error in its protocol's own form.
 *
 * A stream that merely ends is taken for a complete one by the official clients.
 *
 * @param format - The protocol of the stream.
 */
export function renderStreamError(format: WireFormat): Uint8Array {
  const error = { message: MESSAGE, type: "api_error", code: CODE };
  if (format === "anthropic") return frame({ type: "error", error: { type: "api_error", message: MESSAGE } }, "error");
  if (format === "openai-responses")
    return frame({ type: "error", code: CODE, message: MESSAGE, param: null, sequence_number: 0 }, "error");
  if (format === "gemini") return frame({ error: { code: 500, message: MESSAGE, status: "INTERNAL" } });
  if (format === "ai-sdk-ui") return frame({ type: "error", errorText: MESSAGE });
  return frame({ error });
}

/** One server-sent event. */
export function frame(json: object, name?: string): Uint8Array {
  return utf8(`${name === undefined ? "" : `event: ${name}\n`}data: ${JSON.stringify(json)}\n\n`);
}
