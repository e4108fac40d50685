import {
  type Admission,
  AiguardError,
  checkMount,
  type Decision,
  type Guard,
  type Identity,
  type RouteOptions,
} from "@aiguard/core";
import type { Request, RequestHandler } from "express";
import { admissions, guardAnswer, sendReply } from "./reply.js";
import { replaceRequest, toGuardRequest } from "./request.js";

/** What one mounted route asks for. */
export interface AiguardOptions extends RouteOptions {
  /** Finds out who is calling from the app's own session, in place of an API key; null when nobody is. */
  readonly identify?: (req: Request) => Identity | null | Promise<Identity | null>;
}

/**
 * Makes the middleware that guards a route or a router of an Express app, version 4 or 5.
 *
 * A refused request is answered and goes no further. An allowed one reaches the handler with the cleaned body in
 * `req.body`, without the headers that a key was read from, and with its admission, which {@link getAdmission} gives.
 * The answer passes the guard's stages however it is written (`send`, `json`, `write`, `pipe`), and its end gives the
 * concurrency slot back. `express.json()` may stand before or after it, and is not needed. Mount `compression()`
 * before it: compressed bytes cannot be guarded, and are refused when there are stages.
 *
 * @param guard - The guard, made once by `createGuard`.
 * @param options - Route name, scopes, prompt format and `identify`; default none.
 * @throws AiguardError `option_invalid` when an option is wrong
 *
 * @example
 * ```ts
 * import { createGuard, createKeyring } from "@aiguard/core";
 * import { aiguard, aiguardErrors, getAdmission } from "@aiguard/express";
 * import express from "express";
 *
 * const guard = createGuard({ keyring: createKeyring({ prefix: "acme_live" }) });
 * const app = express();
 * app.post("/chat", aiguard(guard, { scopes: ["chat"] }), (req, res) => {
 *   const { tenant, messages } = getAdmission(req);
 *   res.json({ tenant, heard: messages.length });
 * });
 * app.use(aiguardErrors(guard));
 * ```
 */
export function aiguard(guard: Guard, options: AiguardOptions = {}): RequestHandler {
  checkMount(guard, options);
  const { identify, ...route } = options;
  return (req, res, next) => {
    const previous = admissions.get(req);
    const request = toGuardRequest(req);
    const identifying = identify && { identify: () => identify(req) };
    const isPlain = identify === undefined && previous === undefined;
    const decision = guard.check(request, isPlain ? route : { ...route, ...identifying, previous });
    const carryOut = (decided: Decision): void => {
      if (decided.outcome === "deny") {
        if (!res.destroyed) sendReply(res, decided.reply);
        request.drop();
        return;
      }
      if (decided.outcome === "allow" && decided.admission !== previous) {
        const { admission } = decided;
        if (res.destroyed) return admission.release("cancelled");
        replaceRequest(req, admission);
        guardAnswer(res, admission, guard);
        admissions.set(req, admission);
      }
      next();
    };
    if (decision instanceof Promise) decision.then(carryOut).catch(next);
    else carryOut(decision);
  };
}

/**
 * The admission of a guarded request.
 *
 * @param req - The request as its handler got it.
 * @throws AiguardError `admission_missing` when no guard stands before this handler
 *
 * @example
 * ```ts
 * import { createGuard } from "@aiguard/core";
 * import { aiguard, getAdmission } from "@aiguard/express";
 * import express from "express";
 *
 * const guard = createGuard({ anonymous: { tenant: "demo" } });
 * express().post("/chat", aiguard(guard), (req, res) => {
 *   res.json({ tenant: getAdmission(req).tenant });
 * });
 * ```
 */
export function getAdmission(req: Request): Admission {
  const admission = admissions.get(req);
  if (admission !== undefined) return admission;
  throw new AiguardError({
    code: "admission_missing",
    message: "The request has no admission.",
    help: "Mount `aiguard(guard)` before the handler that asks for one; a CORS preflight passes without.",
  });
}
