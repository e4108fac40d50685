import { type Steps, wait } from "../ground/steps.js";
import type { LimitDecision } from "../limiter/decision.js";
import { limitHeaders } from "../limiter/headers.js";
import type { Limiter } from "../limiter/limiter.js";
import type { LimitSubject, PolicyUnit } from "../limiter/policy.js";
import type { Reservation } from "../limiter/reservation.js";
import { estimateTokens } from "../text/tokens.js";
import type { AdmittedBody } from "./admission.js";
import type { Denial } from "./decision.js";
import { type Run, refuse } from "./run.js";

/** What has been charged for one request, and what its reply says of it. */
export interface Charged {
  readonly reservations: readonly Reservation[];
  readonly headers: Readonly<Record<string, string>>;
}

const CODES = {
  requests: "rate_limited",
  tokens: "budget_exhausted",
  cost: "budget_exhausted",
  concurrent: "concurrency_exceeded",
} as const;

/** Step 4: charges the request limits, with a look at budgets and slots, so that an exhausted budget buys no detection. */
export function* chargeRequests(run: Run): Steps<Charged | Denial> {
  const amounts = { charge: { requests: 1 }, peek: ["tokens", "concurrent"] as const };
  return yield* apply(run, [[run.machine.limiter, amounts]]);
}

/** Step 8: reserves the estimated tokens and a slot; refused here, the request gives back what it was charged. */
export function* reserve(run: Run, body: AdmittedBody | null, charged: Charged): Steps<Charged | Denial> {
  const { limiter, modelLimiter } = run.machine;
  const tokens = body === null ? 0 : estimate(run, body);
  const steps: [Limiter, Amounts][] = [[limiter, { charge: { tokens, concurrent: 1 } }]];
  if (modelLimiter !== null) steps.push([modelLimiter, { charge: { requests: 1, tokens, concurrent: 1 } }]);
  const reserved = yield* apply(run, steps);
  if ("code" in reserved) {
    for (const reservation of charged.reservations) void reservation.refund();
    return reserved;
  }
  return {
    reservations: [...charged.reservations, ...reserved.reservations],
    headers: joinHeaders(charged.headers, reserved.headers),
  };
}

interface Amounts {
  readonly charge: Partial<Record<PolicyUnit, number>>;
  readonly peek?: readonly PolicyUnit[];
}

function* apply(run: Run, steps: readonly (readonly [Limiter, Amounts])[]): Steps<Charged | Denial> {
  const subject = subjectOf(run);
  const reservations: Reservation[] = [];
  let headers: Readonly<Record<string, string>> = {};
  for (const [limiter, amounts] of steps) {
    if (limiter.policies.length === 0) continue;
    const decision: LimitDecision = yield* wait(limiter.admit(subject, amounts));
    if (decision.degraded) run.trace.degraded.add("limits");
    if (decision.allowed) {
      reservations.push(decision.reservation);
      headers = joinHeaders(headers, limitHeaders(decision));
      continue;
    }
    const denial = refuse(run, run.machine.options.modes.limits, denialOf(decision));
    if (denial === null) continue;
    for (const reservation of reservations) void reservation.refund();
    return denial;
  }
  return { reservations, headers };
}

function denialOf(decision: Extract<LimitDecision, { allowed: false }>): Denial {
  if (decision.storeFailed) return { code: "store_unavailable", detail: decision.refusedBy.name };
  return {
    code: CODES[decision.refusedBy.unit],
    detail: decision.refusedBy.name,
    retryAfterSeconds: decision.retryAfterSeconds,
    headers: limitHeaders(decision),
  };
}

function subjectOf({ trace, route }: Run): LimitSubject {
  const { caller, prompt } = trace;
  return {
    client: trace.clientAddress,
    // A session's subject stands in for a key, apart from every key id, which has no colon.
    key: caller?.key?.id ?? (caller?.subject == null ? undefined : `subject:${caller.subject}`),
    tenant: caller?.tenant,
    route: route.route ?? "unnamed",
    model: prompt?.model ?? "unnamed",
  };
}

/** The input, and as much output as the client allows; never so much that an untouched budget would refuse it. */
function estimate({ machine }: Run, { parts, prompt }: AdmittedBody): number {
  let tokens = prompt.maxOutputTokens ?? machine.options.expectedOutputTokens;
  for (const part of parts) tokens += estimateTokens(part.text);
  for (const policy of machine.options.limits) if (policy.unit === "tokens") tokens = Math.min(tokens, policy.capacity);
  return tokens;
}

/** Both fields are lists (RFC 9651, section 3.1), so that two of them join with a comma. */
function joinHeaders(
  first: Readonly<Record<string, string>>,
  second: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const joined: Record<string, string> = { ...first };
  for (const [name, value] of Object.entries(second))
    joined[name] = name in joined ? `${joined[name]}, ${value}` : value;
  return joined;
}
