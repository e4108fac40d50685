import { isPromise } from "../ground/maybe-promise.js";
import type { Steps } from "../ground/steps.js";
import type { LimitDecision } from "../limiter/decision.js";
import { limitHeaders } from "../limiter/headers.js";
import type { LimitAmounts } from "../limiter/limiter.js";
import { resolveTransport } from "../transport/transport.js";
import type { Denial } from "./decision.js";
import { type Caller, identifyCaller } from "./identity.js";
import { identityUnconfigured } from "./options.js";
import { noteOnce, type Run } from "./run.js";

/** Steps 1 to 3: transport, client shield and identity. Fills the caller and the client's address into the trace. */
export function* passDoor(run: Run, counting: "counted" | "uncounted"): Steps<Denial | null> {
  const { machine, request, trace } = run;
  const transport = resolveTransport(
    { peerAddress: request.clientAddress, secure: request.secure, header: (name) => request.header(name) },
    machine.transport,
  );
  trace.clientAddress = transport.clientAddress;
  if (!transport.allowed) return { code: "https_required" };

  const { keyring, anonymous, identityDeadlineMs } = machine.options;
  if (keyring === undefined && anonymous === undefined && run.identify === undefined) throw identityUnconfigured();

  const isShielded = counting === "counted" && knowsClient(run);
  const refused = isShielded ? shieldRefusal(askShield(run, LOOK)) : null;
  if (refused !== null) return refused;
  const pending = identifyCaller(request, {
    keyring,
    anonymous,
    identify: run.identify,
    deadlineMs: identityDeadlineMs,
  });
  // Whoever has to be waited for counts as unproven meanwhile; who is known at once is never charged.
  const charged = isShielded && isPromise(pending) ? askShield(run, CHARGE) : undefined;
  const caller = isPromise(pending) ? ((yield pending) as Caller | Denial) : pending;
  // A store that cannot answer says nothing about the client, who is not made to pay for it.
  const isUnproven = "code" in caller && caller.code !== "store_unavailable";
  if (isShielded && isUnproven && !isPromise(pending)) askShield(run, CHARGE);
  if (!isUnproven && charged?.allowed) void charged.reservation.refund();
  if ("code" in caller) return caller;
  trace.caller = caller;
  return checkScopes(run, caller.scopes);
}

/** Refuses a caller who lacks a scope of this route. */
export function checkScopes(run: Pick<Run, "route">, scopes: readonly string[]): Denial | null {
  const missing = run.route.scopes?.find((scope) => !scopes.includes(scope));
  return missing === undefined ? null : { code: "scope_missing", detail: missing };
}

/**
 * Without an address every client would share one bucket, which a flood of junk keys could empty for all:
 * then there is no shield.
 */
function knowsClient({ trace }: Run): boolean {
  if (trace.clientAddress === undefined) noteOnce(trace.degraded, "client-address");
  return trace.clientAddress !== undefined;
}

/** What a client address has left before it has proven who it is: in local memory, so that nothing has to wait. */
function askShield({ machine, trace }: Run, amounts: LimitAmounts): LimitDecision {
  return machine.shield.admit({ client: trace.clientAddress }, amounts) as LimitDecision;
}

const LOOK: LimitAmounts = { charge: {}, peek: ["requests"] };
const CHARGE: LimitAmounts = { charge: { requests: 1 } };

function shieldRefusal(decision: LimitDecision): Denial | null {
  if (decision.allowed) return null;
  return {
    code: "rate_limited",
    detail: decision.refusedBy.name,
    retryAfterSeconds: decision.retryAfterSeconds,
    headers: limitHeaders(decision),
  };
}
