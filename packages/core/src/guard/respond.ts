import { type AnswerStream, openAnswer } from "../answers/answer.js";
import { guardStream, type StreamOutcome } from "../answers/guard-stream.js";
import { checkMethods } from "../ground/options.js";
import type { Admission } from "./admission.js";

/**
 * Sends a Fetch API response through the stages of its admission, and ends the admission with it.
 *
 * The admission ends when the body has been read to its end, has failed or was cancelled, never when
 * the handler returns. For adapters of frameworks that answer with a `Response`, and for custom servers that do.
 * JSON is waited for, so that a 422 can take the place of one that is withheld.
 *
 * @param admission - The admission of the request that is answered.
 * @param response - What the handler gave.
 * @param onError - Told what broke the body off, once it had begun: for an event, because the client is past being told.
 * @returns The response to send: its body guarded, the admission's headers added.
 * @throws AiguardError `option_invalid` for what is no admission, or no response
 * @throws AiguardError `answer_encoded` when there are stages, and the body is compressed already
 * @throws whatever broke off a JSON body that was waited for: nothing has been sent then, and `guard.replyToError` answers
 *
 * @example
 * ```ts
 * import { createGuard, guardResponse } from "@aiguard/core";
 *
 * const guard = createGuard({ anonymous: { tenant: "demo" } });
 * const decision = await guard.check({
 *   method: "POST",
 *   path: "/chat",
 *   header: (name) => (name === "content-type" ? "application/json" : undefined),
 *   clientAddress: "192.0.2.7",
 *   secure: true,
 *   body: () => ({ parsed: { prompt: "Hello" } }),
 * });
 * if (decision.outcome === "allow") {
 *   const response = await guardResponse(decision.admission, new Response("Good day."));
 *   console.log(await response.text()); // the end of the body ends the admission
 * }
 * ```
 */
export async function guardResponse(
  admission: Admission,
  response: Response,
  onError: (error: unknown) => void = () => {},
): Promise<Response> {
  checkMethods("admission", admission, "openAnswer");
  checkMethods("response", response, "clone");
  let { status, statusText } = response;
  if (status < 200) {
    // A protocol switch or an error response cannot be built anew: it has no body to guard.
    admission.release();
    return response;
  }
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(admission.headers)) headers.set(name, value);
  if (response.body === null || admission.method === "HEAD") {
    // Nobody reads the body of a HEAD answer, so that its end would never come.
    response.body?.cancel().catch(() => {});
    admission.release(status >= 500 ? "failed" : "completed");
    return new Response(null, { status, statusText, headers });
  }
  const answer = admission.openAnswer(
    headers.get("content-type") ?? undefined,
    headers.get("content-encoding") ?? undefined,
  );
  if (!answer.passthrough) headers.delete("content-length");
  const onEnd = (outcome: StreamOutcome, error?: unknown): void => {
    if (outcome === "failed") onError(error);
    admission.release(outcome === "completed" && status >= 500 ? "failed" : outcome);
  };
  if (!answer.held) return new Response(guardStream(response.body, answer, onEnd), { status, statusText, headers });
  const whole = await readWhole(admission.signal, response.body, answer).catch((error: unknown) => {
    admission.release("failed");
    throw error;
  });
  const reply = admission.stopReply(status);
  if (reply !== null) {
    ({ status } = reply);
    statusText = "";
    for (const name of BODY_HEADERS) headers.delete(name);
    for (const [name, value] of Object.entries(reply.headers)) headers.set(name, value);
  }
  const source = new Response(reply?.body ?? whole).body as ReadableStream<Uint8Array>;
  const body = guardStream(source, openAnswer({ contentType: undefined, stages: [] }), onEnd);
  return new Response(body, { status, statusText, headers });
}

// What a handler may have said of a body that is not sent after all; one with an encoding has not come so far.
const BODY_HEADERS = ["content-language", "content-range", "etag", "last-modified"];

/** Reads a body to its end, or until nobody waits for it any more. */
async function readWhole(
  signal: AbortSignal,
  source: ReadableStream<Uint8Array>,
  answer: AnswerStream,
): Promise<BodyInit> {
  const reader = source.getReader();
  const leave = (): unknown => reader.cancel().catch(() => {});
  signal.addEventListener("abort", leave);
  if (signal.aborted) leave();
  for (;;) {
    const { done, value } = await reader.read();
    // Held, so that nothing comes out before its end.
    if (done) return answer.end() as Uint8Array<ArrayBuffer>;
    answer.push(value);
  }
}
