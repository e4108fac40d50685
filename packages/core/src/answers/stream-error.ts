import { utf8 } from "../ground/bytes.js";
import type { WireFormat } from "../ground/wire-format.js";
import type { StopCode } from "./event.js";

const MESSAGES: Readonly<Record<StopCode, string>> = {
  answer_failed: "The answer ended early.",
  answer_blocked: "The answer was withheld.",
  answer_too_long: "The answer was cut off.",
};

/** The error of an answer that stops, as OpenAI has it. Clients ask again after an `api_error`, which only helps when it broke off. */
export function stopError(code: StopCode): {
  readonly message: string;
  readonly type: string;
  readonly code: StopCode;
} {
  return { message: MESSAGES[code], type: code === "answer_failed" ? "api_error" : "invalid_request_error", code };
}

/**
 * The event that ends a stream with an error in its protocol's own form.
 *
 * A stream that merely ends is taken for a complete one by the official clients.
 *
 * @param format - The protocol of the stream.
 * @param code - Why it ends.
 */
export function renderStreamError(format: WireFormat, code: StopCode = "answer_failed"): Uint8Array {
  const error = stopError(code);
  const { message, type } = error;
  if (format === "anthropic")
    return frame({ type: "error", error: { type, message, details: { error_code: code } } }, "error");
  // The documented event; the official client throws only for what has an `error` in it.
  if (format === "openai-responses")
    return frame({ type: "error", code, message, param: null, sequence_number: 0, error }, "error");
  if (format === "gemini") return frame({ error: { code: 500, message, status: "INTERNAL" } });
  if (format === "ai-sdk-ui") return frame({ type: "error", errorText: message });
  return frame({ error });
}

/** One server-sent event. */
export function frame(json: object, name?: string): Uint8Array {
  return utf8(`${name === undefined ? "" : `event: ${name}\n`}data: ${JSON.stringify(json)}\n\n`);
}
