import { type Admission, checkMount, type Guard, type Identity, type RouteOptions } from "@aiguard/core";
import type { Context, MiddlewareHandler } from "hono";
import { answerError, guardAnswer, toResponse } from "./reply.js";
import { replaceRequest, toGuardRequest } from "./request.js";

/** What the middleware puts into the context: `c.var.aiguard` in handlers that stand on the same route. */
export interface AiguardVariables {
  readonly aiguard: Admission;
}

/** What one mounted route asks for. */
export interface AiguardOptions extends RouteOptions {
  /** Finds out who is calling from the app's own session, in place of an API key; null when nobody is. */
  readonly identify?: (c: Context) => Identity | null | Promise<Identity | null>;
}

/**
 * Makes the middleware that guards a route of a Hono app.
 *
 * A refused request is answered and goes no further. An allowed one reaches the handler with its cleaned body
 * (`c.req.json()` and `c.req.raw` alike), without the headers that a key was read from, and with its admission in
 * `c.var.aiguard`. The answer passes the guard's stages, and its end gives the concurrency slot back. Mount it before
 * a validator, which else hands on the body as it was sent, and inside `compress()`: compressed bytes cannot be guarded.
 *
 * The peer's address is known on `@hono/node-server`. Elsewhere it is read from `X-Forwarded-For` only when the
 * guard's `transport.trustedProxies` says so.
 *
 * @param guard - The guard, made once by `createGuard`.
 * @param options - Route name, scopes, prompt format and `identify`; default none.
 * @returns A middleware; given together with the handler, it types `c.var.aiguard`.
 * @throws AiguardError `option_invalid` when an option is wrong
 *
 * @example
 * ```ts
 * import { createGuard, createKeyring } from "@aiguard/core";
 * import { aiguard, aiguardErrors } from "@aiguard/hono";
 * import { Hono } from "hono";
 *
 * const guard = createGuard({ keyring: createKeyring({ prefix: "acme_live" }) });
 * const app = new Hono();
 * app.post("/chat", aiguard(guard, { scopes: ["chat"] }), (c) => {
 *   const { tenant, messages } = c.var.aiguard;
 *   return c.json({ tenant, heard: messages.length });
 * });
 * app.onError(aiguardErrors(guard));
 * ```
 */
export function aiguard(
  guard: Guard,
  options: AiguardOptions = {},
): MiddlewareHandler<{ Variables: AiguardVariables }> {
  checkMount(guard, options);
  const { identify, ...route } = options;
  return async (c, next) => {
    const previous: Admission | undefined = c.get("aiguard");
    const identifying = identify && { identify: () => identify(c) };
    const decision = await guard.check(toGuardRequest(c), { ...route, ...identifying, previous });
    if (decision.outcome === "deny") return toResponse(decision.reply);
    if (decision.outcome === "pass" || decision.admission === previous) return next();

    const { admission } = decision;
    // On Cloudflare Workers it is null unless a compatibility flag asks for it.
    const signal: AbortSignal | null = c.req.raw.signal;
    const leave = (): void => admission.release("cancelled");
    signal?.addEventListener("abort", leave, { once: true });
    if (signal?.aborted) {
      leave();
      // Nobody is there to read it.
      return new Response(null, { status: 499 });
    }
    try {
      replaceRequest(c, admission);
      c.set("aiguard", admission);
      await next();
      await guardAnswer(c, guard, admission);
    } catch (error) {
      // Hono hands only errors to `app.onError`, and lets whatever else was thrown through to the server.
      if (!isError(error)) return answerError(guard, error, c);
      admission.release("failed");
      throw error;
    }
  };
}

/** Asking a hostile proxy what it is throws. */
function isError(thrown: unknown): boolean {
  try {
    return thrown instanceof Error;
  } catch {
    return false;
  }
}
