// Not named proxy.ts: Next takes any file of that name above an app for the app's own.
import { checkMount, type Guard } from "@aiguard/core";
import { type NextRequest, NextResponse } from "next/server.js";
import { toResponse } from "./reply.js";
import { toGuardRequest } from "./request.js";
import type { AiguardOptions } from "./route-handler.js";

/**
 * Makes a `proxy.ts` that turns requests without a valid identity away early.
 *
 * It looks at transport and identity only, counts nothing and confers no trust: `proxy.ts` is a module instance of its
 * own, with a memory of its own, and a request can reach a route without it. Guard the routes with `withAiguard` all
 * the same.
 *
 * @param guard - The guard; its keyring must have a store that both module instances can reach.
 * @param options - Scopes that every matched route needs, and `identify`; default none.
 * @returns The function to export as `proxy`.
 * @throws AiguardError `option_invalid` when an option is wrong
 *
 * @example
 * ```ts
 * import { createGuard, createKeyring } from "@aiguard/core";
 * import { aiguardProxy } from "@aiguard/next";
 *
 * const guard = createGuard({ keyring: createKeyring({ prefix: "acme_live" }) });
 *
 * // proxy.ts
 * export const proxy = aiguardProxy(guard);
 * export const config = { matcher: "/api/chat" };
 * ```
 */
export function aiguardProxy(guard: Guard, options: AiguardOptions = {}): (request: NextRequest) => Promise<Response> {
  checkMount(guard, options);
  const { identify, ...route } = options;
  return async (request) => {
    const identifying = identify && { identify: () => identify(request) };
    const decision = await guard.precheck(toGuardRequest(request), { ...route, ...identifying });
    return decision.outcome === "deny" ? toResponse(decision.reply) : NextResponse.next();
  };
}
