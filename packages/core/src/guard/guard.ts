import { AiguardError } from "../ground/errors.js";
import { isPromise, type MaybePromise } from "../ground/maybe-promise.js";
import { createRequestId } from "../ground/random.js";
import type { Reply } from "../ground/reply.js";
import { runSteps, type Steps } from "../ground/steps.js";
import { createLimiter } from "../limiter/limiter.js";
import { requests } from "../limiter/units.js";
import { classifyError } from "../problem/classify.js";
import { renderProblem } from "../problem/problem.js";
import { createHistoryPolicy } from "../tenant/history.js";
import { createTransportPolicy } from "../transport/transport.js";
import { type Admission, LiveAdmission } from "./admission.js";
import { declaresBody } from "./body.js";
import { checkRequest } from "./check.js";
import type { Decision, Denial } from "./decision.js";
import { checkScopes, passDoor } from "./door.js";
import { emitDecision, emitError } from "./emit.js";
import type { Identify } from "./identity.js";
import { checkRoute, type GuardOptions, type RouteOptions, resolveOptions } from "./options.js";
import { isBudget } from "./quota.js";
import type { GuardRequest } from "./request.js";
import { type Machine, type Run, startRun } from "./run.js";
import { VerdictMemory } from "./verdict-memory.js";

/** What {@link Guard.check} is told about the place where the request arrived. */
export interface CheckOptions extends RouteOptions {
  /** Finds out who is calling from the app's own session, in place of the keyring. */
  readonly identify?: Identify;
  /** The admission of an earlier check of the same request: then only this route's scopes are checked, and nothing is counted again. */
  readonly previous?: Admission | undefined;
}

/** The configured whole: decides about requests, and renders what is thrown behind it. */
export interface Guard {
  /**
   * Decides about one request. Never throws for what a request holds.
   *
   * @throws AiguardError `identity_unconfigured` when neither the guard nor the route can tell who is calling
   */
  check(request: GuardRequest, options?: CheckOptions): MaybePromise<Decision>;
  /** Transport and identity alone, counting nothing and conferring nothing: for a proxy that stands before the real check. */
  precheck(request: GuardRequest, options?: CheckOptions): MaybePromise<Decision>;
  /** The reply for anything thrown behind the guard, with an event for the operator. */
  replyToError(error: unknown, admission?: Admission): Reply;
  /** Checks a route's options when it is mounted. Throws AiguardError `option_invalid`. */
  checkRoute(route: RouteOptions): void;
}

const REMEMBERED_VERDICTS = 10_000;

/**
 * Makes the guard that stands in front of an AI endpoint.
 *
 * @throws AiguardError `option_invalid` when an option is wrong; the message names it
 *
 * @example
 * ```ts
 * import { concurrent, createGuard, createKeyring, requests } from "@aiguard/core";
 *
 * const keyring = createKeyring({ prefix: "acme_live" });
 * const guard = createGuard({
 *   keyring,
 *   limits: [requests(60).per("minute").by("key"), concurrent(5).by("key")],
 * });
 *
 * const decision = await guard.check({
 *   method: "POST",
 *   path: "/chat",
 *   header: (name) => (name === "content-type" ? "application/json" : undefined),
 *   clientAddress: "192.0.2.7",
 *   secure: true,
 *   body: () => ({ parsed: { prompt: "Hello" } }),
 * });
 * console.log(decision.outcome); // "deny": there is no key
 * ```
 */
export function createGuard(options: GuardOptions): Guard {
  const machine = createMachine(options);

  return {
    check(request, route = {}) {
      const { identify, previous } = route;
      const requestId = previous?.requestId;
      return decided(startRun({ machine, request, route, identify }, requestId), (run) => decide(run, previous));
    },
    precheck(request, route = {}) {
      return decided(startRun({ machine, request, route, identify: route.identify }), decideAtDoor);
    },
    replyToError(error, admission) {
      const requestId = admission?.requestId ?? createRequestId(machine.options.random);
      const { code, status, retryAfterSeconds } = classifyError(error);
      emitError(machine, {
        requestId,
        code,
        status,
        error,
        run: admission instanceof LiveAdmission ? admission.run : null,
      });
      return renderProblem({
        code,
        status,
        requestId,
        ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
        format: admission?.format,
      });
    },
    checkRoute,
  };
}

function createMachine(given: GuardOptions): Machine {
  const options = resolveOptions(given);
  const {
    clock,
    limits: policies,
    limiterStore,
    limiterDeadlineMs: storeDeadlineMs,
    limiterReplicas: replicas,
  } = options;
  const store = limiterStore === undefined ? {} : { store: limiterStore };
  const shielding = requests(options.unprovenPerMinute).per("minute").by("client").named("unproven");
  return {
    options,
    transport: createTransportPolicy(options.transport),
    history: createHistoryPolicy(options.history),
    shield: createLimiter({ policies: [shielding], clock }),
    limiter: createLimiter({ policies, clock, storeDeadlineMs, replicas, ...store }),
    hasBudgets: policies.some(isBudget),
    hasReservations: policies.some(({ unit }) => unit !== "requests"),
    memory: new VerdictMemory(REMEMBERED_VERDICTS),
  };
}

/** Runs steps to a decision. What goes wrong in our own code is a refusal with an event; misuse is the caller's to mend. */
function decided(run: Run, steps: (run: Run) => Steps<Decision>): MaybePromise<Decision> {
  const failed = (error: unknown): Decision => {
    if (AiguardError.isInstance(error) && error.code === "identity_unconfigured") throw error;
    return deny(run, { code: "internal_error", error });
  };
  try {
    const decision = runSteps(steps(run));
    return isPromise(decision) ? decision.catch(failed) : decision;
  } catch (error) {
    return failed(error);
  }
}

function* decide(run: Run, previous: Admission | undefined): Steps<Decision> {
  if (isPreflight(run.request)) return { outcome: "pass" };
  if (previous instanceof LiveAdmission && previous.run.machine === run.machine) {
    run.trace.caller = previous.caller;
    const denial = checkScopes(run, previous.scopes);
    return denial === null ? { outcome: "allow", admission: previous } : deny(run, denial);
  }
  const result = yield* checkRequest(run);
  if (!(result instanceof LiveAdmission)) return deny(run, result);
  emitDecision(run, null);
  return { outcome: "allow", admission: result };
}

function* decideAtDoor(run: Run): Steps<Decision> {
  if (isPreflight(run.request)) return { outcome: "pass" };
  const denial = yield* passDoor(run, "uncounted");
  return denial === null ? { outcome: "pass" } : deny(run, denial);
}

function deny(run: Run, denial: Denial): Decision {
  emitDecision(run, denial);
  const { requestId } = run.trace;
  const { code, retryAfterSeconds, headers } = denial;
  const { route, trace, request } = run;
  const read = typeof route.format === "string" ? route.format : trace.prompt?.format;
  // Before the body is read, only Anthropic's client tells by a header of its own what it speaks.
  const format = read ?? (request.header("anthropic-version") === undefined ? undefined : "anthropic");
  const reply = renderProblem({
    code,
    requestId,
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    ...(headers === undefined ? {} : { headers }),
    format,
  });
  return { outcome: "deny", code, requestId, reply };
}

/** A CORS preflight as browsers send it (Fetch standard, section 3.2.2); any other OPTIONS is an ordinary request. */
function isPreflight(request: GuardRequest): boolean {
  return (
    request.method === "OPTIONS" &&
    request.header("origin") !== undefined &&
    request.header("access-control-request-method") !== undefined &&
    !declaresBody(request)
  );
}
