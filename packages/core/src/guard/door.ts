import { isPromise } from "../ground/maybe-promise.js";
import type { Steps } from "../ground/steps.js";
import type { LimitDecision } from "../limiter/decision.js";
import { limitHeaders } from "../limiter/headers.js";
import type { LimitAmounts } from "../limiter/limiter.js";
import { resolveTransport } from "../transport/transport.js";
import type { Denial } from "./decision.js";
import { type Caller, identifyCaller } from "./identity.js";
import { identityUnconfigured } from "./options.js";
import type { Run } from "./run.js";

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

  const shield = counting === "counted" ? shieldOf(run) : undefined;
  const refused = shield && shieldRefusal(shield.look());
  if (refused) return refused;
  const pending = identifyCaller(request, {
    keyring,
    anonymous,
    identify: run.identify,
    deadlineMs: identityDeadlineMs,
  });
  // Whoever has to be waited for counts as unproven meanwhile; who is known at once is never charged.
  const charged = isPromise(pending) ? shield?.charge() : undefined;
  const caller = isPromise(pending) ? ((yield pending) as Caller | Denial) : pending;
  // A store that cannot answer says nothing about the client, who is not made to pay for it.
  const isUnproven = "code" in caller && caller.code !== "store_unavailable";
  if (isUnproven && !isPromise(pending)) shield?.charge();
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

/** What a client address has left before it has proven who it is: in local memory, so that nothing has to wait. */
interface Shield {
  look(): LimitDecision;
  charge(): LimitDecision;
}

/**
 * Without an address every client would share one bucket, which a flood of junk keys could empty for all:
 * then there is no shield.
 */
function shieldOf({ machine, trace }: Run): Shield | undefined {
  const client = trace.clientAddress;
  if (client === undefined) {
    trace.degraded.add("client-address");
    return undefined;
  }
  const ask = (amounts: LimitAmounts): LimitDecision => machine.shield.admit({ client }, amounts) as LimitDecision;
  return { look: () => ask(LOOK), charge: () => ask(CHARGE) };
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
