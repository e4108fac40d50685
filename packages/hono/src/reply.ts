import { type Admission, checkMount, type Guard, guardResponse, type Reply } from "@aiguard/core";
import type { Context, ErrorHandler } from "hono";

// Replies that are ours already, and that no stage has to see.
const answered = /* @__PURE__ */ new WeakSet<Admission>();

/** A reply of the guard as a response. */
export function toResponse({ status, headers, body }: Reply): Response {
  return new Response(body, { status, headers });
}

/** Sends what the handler answered through the stages of its admission, which end with it. */
export async function guardAnswer(c: Context, guard: Guard, admission: Admission): Promise<void> {
  if (answered.has(admission)) return;
  if (!c.finalized) {
    // Nothing was answered, which Hono itself reports; reading `c.res` would make an empty 200 of it.
    admission.release("failed");
    return;
  }
  const { res } = c;
  // Hono copies the headers of an earlier response into a later one, and with them a length that is no longer true.
  c.res = undefined;
  c.res = await guardResponse(admission, res, (error) => guard.replyToError(error, admission));
}

/**
 * Makes the error handler that answers whatever is thrown behind the guard without saying what it was.
 *
 * Errors of a provider's client get the status that the caller should act on, and everything else a
 * fixed text; the guard's observer is told the rest. The reply carries the request's id.
 *
 * @param guard - The guard that the routes are mounted with.
 * @returns A handler for `app.onError`.
 *
 * @example
 * ```ts
 * import { createGuard } from "@aiguard/core";
 * import { aiguard, aiguardErrors } from "@aiguard/hono";
 * import { Hono } from "hono";
 *
 * const guard = createGuard({ anonymous: { tenant: "demo" } });
 * const app = new Hono();
 * app.onError(aiguardErrors(guard));
 * app.post("/chat", aiguard(guard), () => {
 *   throw new Error("the client never sees this");
 * });
 * ```
 */
export function aiguardErrors(guard: Guard): ErrorHandler {
  checkMount(guard);
  return (error, c) => answerError(guard, error, c);
}

/** The safe reply for anything thrown, which ends the admission. */
export function answerError(guard: Guard, error: unknown, c: Context): Response {
  const admission: Admission | undefined = c.get("aiguard");
  const response = toResponse(guard.replyToError(error, admission));
  if (admission !== undefined) {
    for (const [name, value] of Object.entries(admission.headers)) response.headers.set(name, value);
    answered.add(admission);
    admission.release("failed");
  }
  return response;
}
