import {
  type Admission,
  AiguardError,
  checkMount,
  type Guard,
  guardResponse,
  hiddenField,
  type Identity,
  type RouteOptions,
} from "@aiguard/core";
import { NextRequest } from "next/server.js";
import { toResponse } from "./reply.js";
import { replaceRequest, toGuardRequest } from "./request.js";

/** What one route asks for. */
export interface AiguardOptions extends RouteOptions {
  /** Finds out who is calling from the app's own session, in place of an API key; null when nobody is. */
  readonly identify?: (request: NextRequest) => Identity | null | Promise<Identity | null>;
}

/** The parameters of a dynamic route, as Next gives them. */
export interface RouteContext<Params = Record<string, string | string[] | undefined>> {
  readonly params: Promise<Params>;
}

/** A route handler behind the guard: like any other of Next's, with the admission beside the parameters. */
export type NextHandler<Params = Record<string, string | string[] | undefined>> = (
  request: NextRequest,
  context: RouteContext<Params> & { readonly admission: Admission },
) => Response | Promise<Response>;

// The admission of a request that a guarded handler has passed on to another guarded handler.
const admissions = /* @__PURE__ */ hiddenField<Request, Admission>("aiguard");

/**
 * Guards a route handler of Next.js.
 *
 * Every step of the guard runs here, whatever `proxy.ts` has done before. A refused request is answered and goes no
 * further. The handler gets a new request with the cleaned body and without the headers that a key was read from, and
 * its admission. The answer passes the guard's stages, and its end gives the concurrency slot back. What the handler
 * throws is answered without saying what it was, except for Next's own `redirect()`, `notFound()` and the like.
 *
 * Next hides the peer's address: without `transport.trustedProxies` limits by client are shared by all clients, and
 * where HTTPS is required every request is refused, because nothing proves it.
 *
 * @param guard - The guard, made once by `createGuard` in a module of its own.
 * @param handler - Gets the cleaned request, and `{ params, admission }`.
 * @param options - Route name, scopes, prompt format and `identify`; default none.
 * @returns The handler to export as `POST`, `GET` and so on.
 * @throws AiguardError `option_invalid` when an option is wrong
 *
 * @example
 * ```ts
 * import { createGuard, createKeyring } from "@aiguard/core";
 * import { withAiguard } from "@aiguard/next";
 *
 * const guard = createGuard({ keyring: createKeyring({ prefix: "acme_live" }) });
 *
 * // app/api/chat/route.ts
 * export const POST = withAiguard(guard, async (request, { admission }) => {
 *   const { tenant, messages } = admission;
 *   return Response.json({ tenant, heard: messages.length });
 * });
 * ```
 */
export function withAiguard<Params = Record<string, string | string[] | undefined>>(
  guard: Guard,
  handler: NextHandler<Params>,
  options: AiguardOptions = {},
): (request: Request, context: RouteContext<Params>) => Promise<Response> {
  checkMount(guard, options);
  if (typeof handler !== "function") throw handlerMissing();
  const { identify, ...route } = options;
  return async (given, { params }) => {
    const previous = admissions.get(given);
    const request = isNextRequest(given) ? given : new NextRequest(given);
    const identifying = identify && { identify: () => identify(request) };
    const decision = await guard.check(toGuardRequest(request), { ...route, ...identifying, previous });
    if (decision.outcome === "deny") return toResponse(decision.reply);
    if (decision.outcome === "pass")
      return handler(request, {
        params,
        get admission() {
          return missing();
        },
      });
    const { admission } = decision;
    if (admission === previous) return handler(request, { params, admission });

    const leave = (): void => admission.release("cancelled");
    request.signal.addEventListener("abort", leave, { once: true });
    if (request.signal.aborted) {
      leave();
      // Nobody is there to read it.
      return new Response(null, { status: 499 });
    }
    try {
      const cleaned = replaceRequest(request, admission);
      admissions.set(cleaned, admission);
      const response = await handler(cleaned, { params, admission });
      return await guardResponse(admission, response, (error) => guard.replyToError(error, admission));
    } catch (error) {
      if (isOfNext(error)) {
        admission.release();
        throw error;
      }
      const reply = guard.replyToError(error, admission);
      admission.release("failed");
      return toResponse(reply, admission.headers);
    }
  };
}

/** Next's own requests are of another copy of the class than the one that is bundled with the route, and stand behind a proxy. */
function isNextRequest(request: Request): request is NextRequest {
  return "nextUrl" in request;
}

/** Next steers by throwing: `redirect()`, `notFound()` and the signals of its renderer all carry a digest of its own. */
function isOfNext(error: unknown): boolean {
  try {
    const digest = (error as { digest?: unknown } | null | undefined)?.digest;
    return typeof digest === "string" && NEXT_DIGEST.test(digest);
  } catch {
    // Asking a hostile proxy throws.
    return false;
  }
}

const NEXT_DIGEST = /^(?:NEXT_|DYNAMIC_SERVER_USAGE|HANGING_PROMISE_REJECTION|BAILOUT_TO_CLIENT_SIDE_RENDERING)/;

function handlerMissing(): AiguardError {
  return new AiguardError({
    code: "option_invalid",
    message: "The second argument of `withAiguard` must be the route handler.",
    help: "Write `withAiguard(guard, handler, options)`.",
  });
}

function missing(): never {
  throw new AiguardError({
    code: "admission_missing",
    message: "The request has no admission.",
    help: "A CORS preflight passes without one: answer it before asking for the admission.",
  });
}
