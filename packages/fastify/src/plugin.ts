import {
  type Admission,
  AiguardError,
  checkMount,
  type Decision,
  type Guard,
  type Identity,
  type RouteOptions,
} from "@aiguard/core";
import type { FastifyPluginAsync, FastifyRequest, RegisterOptions } from "fastify";
import { admitted, aiguardErrors, guardPayload, releaseWith, sendReply } from "./reply.js";
import { replaceRequest, toGuardRequest } from "./request.js";

/** What one route asks for, in its `config.aiguard`. */
export interface AiguardOptions extends RouteOptions {
  /** Finds out who is calling from the app's own session, in place of an API key; null when nobody is. */
  readonly identify?: (request: FastifyRequest) => Identity | null | Promise<Identity | null>;
}

/** Options of the plugin: the guard, and what every route of the scope asks for unless its own config says otherwise. */
export interface AiguardPluginOptions extends AiguardOptions {
  /** The guard, made once by `createGuard`. */
  readonly guard: Guard;
  /** Whether {@link aiguardErrors} answers what is thrown in this scope; default true. False when the app answers itself. */
  readonly errors?: boolean;
}

declare module "fastify" {
  interface FastifyContextConfig {
    /** What this route asks of the guard of its scope, in place of the scope's own options; false leaves the route unguarded. */
    aiguard?: false | AiguardOptions;
  }
}

const JSON_SUFFIX = /^application\/[\w.-]+\+json/i;

// Fastify warns when an error handler is set twice in one scope.
const answering = /* @__PURE__ */ new WeakSet<object>();

const plugin: FastifyPluginAsync<AiguardPluginOptions> = async (scope, { guard, errors = true, ...rest }) => {
  // Fastify hands its own options of `register` on to the plugin.
  const { prefix, logLevel, logSerializers, ...defaults } = rest as AiguardOptions & RegisterOptions;
  const mount = {};
  checkMount(guard, defaults);
  scope.addHook("onRoute", ({ config }) => {
    if (config?.aiguard) checkMount(guard, config.aiguard);
  });

  scope.addHook("preParsing", (request, reply, payload, next) => {
    const { aiguard: config } = request.routeOptions.config;
    if (config === false || request.is404) return next();
    // Again, because of a route that was added before the plugin had loaded `onRoute` is not told.
    if (config) checkMount(guard, config);
    const { identify, ...route } = { ...defaults, ...config };
    const previous = admitted.get(request)?.admission;
    const guarded = toGuardRequest(request, payload);
    const identifying = identify && { identify: () => identify(request) };
    const decision = guard.check(guarded, { ...route, ...identifying, previous });
    const carryOut = (decided: Decision): void => {
      if (decided.outcome === "deny") {
        if (!reply.raw.destroyed) sendReply(reply, decided.reply);
        guarded.drop();
        return;
      }
      if (decided.outcome === "pass" || decided.admission === previous) return next();
      const { admission } = decided;
      if (reply.raw.destroyed) return admission.release("cancelled");
      releaseWith(reply, admission);
      admitted.set(request, { admission, mount, isAnswered: false });
      next(null, replaceRequest(request, admission));
    };
    if (decision instanceof Promise) decision.then(carryOut).catch(next);
    else carryOut(decision);
  });

  scope.addHook("onSend", async (request, reply, payload) => {
    const entry = admitted.get(request);
    return entry?.mount === mount ? guardPayload(reply, payload, { ...entry, guard }) : payload;
  });

  // What the guard takes for JSON, Fastify must be able to parse; by itself it knows `application/json` only.
  if (!scope.hasContentTypeParser(JSON_SUFFIX)) {
    scope.addContentTypeParser(JSON_SUFFIX, { parseAs: "string" }, scope.getDefaultJsonParser("error", "error"));
  }
  if (errors && !answering.has(scope)) {
    answering.add(scope);
    scope.setErrorHandler(aiguardErrors(guard));
  }
};

/**
 * The Fastify plugin that guards the scope it is registered in.
 *
 * It guards the routes of that scope and of scopes opened in it later, so register it first; 404s pass, and a route
 * opts out with `config: { aiguard: false }`. A refused request is answered and goes no further. An allowed one
 * reaches its parser, and so its validation and its handler, with the cleaned body and without the headers that a key
 * was read from; {@link getAdmission} gives its admission. The answer passes the guard's stages as it is sent, and its
 * end gives the concurrency slot back. Compressed bytes cannot be guarded: `@fastify/compress` runs late enough, and a
 * handler that compresses by itself is refused when there are stages. What is written to `reply.raw` after
 * `reply.hijack()` passes no stage.
 *
 * Options: `guard`; `route`, `scopes`, `format` and `identify` for every route that has none of its own in
 * `config.aiguard`; `errors`, default true, to answer what is thrown in the scope with {@link aiguardErrors}.
 *
 * Throws AiguardError `option_invalid` at start when an option is wrong.
 *
 * @example
 * ```ts
 * import { createGuard, createKeyring } from "@aiguard/core";
 * import { aiguard, getAdmission } from "@aiguard/fastify";
 * import fastify from "fastify";
 *
 * const guard = createGuard({ keyring: createKeyring({ prefix: "acme_live" }) });
 * const app = fastify();
 * await app.register(aiguard, { guard });
 * app.get("/health", { config: { aiguard: false } }, () => "ok");
 * app.post("/chat", { config: { aiguard: { scopes: ["chat"] } } }, (request) => {
 *   const { tenant, messages } = getAdmission(request);
 *   return { tenant, heard: messages.length };
 * });
 * ```
 */
export const aiguard: FastifyPluginAsync<AiguardPluginOptions> = /* @__PURE__ */ Object.assign(plugin, {
  // What `fastify-plugin` sets, in a twentieth of its bytes: the hooks are for the scope that registers, not for one inside.
  [Symbol.for("skip-override")]: true,
  [Symbol.for("fastify.display-name")]: "@aiguard/fastify",
  [Symbol.for("plugin-meta")]: { fastify: "5.x", name: "@aiguard/fastify" },
});

/**
 * The admission of a guarded request.
 *
 * @param request - The request as its handler got it.
 * @throws AiguardError `admission_missing` when no guard stands before this handler
 *
 * @example
 * ```ts
 * import { createGuard } from "@aiguard/core";
 * import { aiguard, getAdmission } from "@aiguard/fastify";
 * import fastify from "fastify";
 *
 * const app = fastify();
 * await app.register(aiguard, { guard: createGuard({ anonymous: { tenant: "demo" } }) });
 * app.post("/chat", (request) => ({ tenant: getAdmission(request).tenant }));
 * ```
 */
export function getAdmission(request: FastifyRequest): Admission {
  const entry = admitted.get(request);
  if (entry !== undefined) return entry.admission;
  throw new AiguardError({
    code: "admission_missing",
    message: "The request has no admission.",
    help: "Register `aiguard` before the scope of this route is opened; a CORS preflight passes without.",
  });
}
