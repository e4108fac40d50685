import { guardStream } from "../answers/guard-stream.js";
import type { Admission } from "./admission.js";

/**
 * Sends a Fetch API response through the stages of its admission, and ends the admission with it.
 *
 * The admission ends when the body has been read to its end, has failed or was cancelled, never when
 * the handler returns. For adapters of frameworks that answer with a `Response`, and for custom servers that do.
 *
 * @param admission - The admission of the request that is answered.
 * @param response - What the handler gave.
 * @param onError - Told what broke the body off, once it had begun: for an event, because the client is past being told.
 * @returns The response to send: its body guarded, the admission's headers added.
 * @throws AiguardError `answer_encoded` when there are stages, and the body is compressed already
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
 *   const response = guardResponse(decision.admission, new Response("Good day."));
 *   console.log(await response.text()); // the end of the body ends the admission
 * }
 * ```
 */
export function guardResponse(
  admission: Admission,
  response: Response,
  onError: (error: unknown) => void = () => {},
): Response {
  const { status, statusText } = response;
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
  const body = guardStream(response.body, answer, (outcome, error) => {
    if (outcome === "failed") onError(error);
    admission.release(outcome === "completed" && status >= 500 ? "failed" : outcome);
  });
  return new Response(body, { status, statusText, headers });
}
