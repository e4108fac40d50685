import { type Steps, wait } from "../ground/steps.js";
import { limitHeaders } from "../limiter/headers.js";
import type { Reservation } from "../limiter/reservation.js";
import { resolveTransport } from "../transport/transport.js";
import type { Denial } from "./decision.js";
import { identifyCaller } from "./identity.js";
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

  const shield = counting === "counted" ? yield* chargeShield(run) : null;
  if (shield !== null && "code" in shield) return shield;

  const { keyring, anonymous, identityDeadlineMs } = machine.options;
  if (keyring === undefined && anonymous === undefined && run.identify === undefined) throw identityUnconfigured();
  const caller = yield* identifyCaller(request, {
    keyring,
    anonymous,
    identify: run.identify,
    deadlineMs: identityDeadlineMs,
  });
  // A store that cannot answer says nothing about the client, who is not made to pay for it.
  if (!("code" in caller) || caller.code === "store_unavailable") void shield?.refund();
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
function* chargeShield({ machine, trace }: Run): Steps<Reservation | Denial | null> {
  if (trace.clientAddress === undefined) {
    trace.degraded.add("client-address");
    return null;
  }
  const decision = yield* wait(machine.shield.admit({ client: trace.clientAddress }, { charge: { requests: 1 } }));
  if (decision.allowed) return decision.reservation;
  return {
    code: "rate_limited",
    detail: decision.refusedBy.name,
    retryAfterSeconds: decision.retryAfterSeconds,
    headers: limitHeaders(decision),
  };
}
