import type { LimitAllowed, LimitRefused } from "./decision.js";
import { NEVER } from "./gcra.js";
import type { QuotaState } from "./quota.js";

/** A decision, as far as headers tell of it. */
type Standing = Pick<LimitAllowed, "allowed" | "quotas"> | LimitRefused;

/** The largest integer of a structured field (RFC 9651, section 3.3.1). */
const MAX_INTEGER = 999_999_999_999_999;

/**
 * The headers that tell a client where it stands: `ratelimit-policy` and `ratelimit` of
 * draft-ietf-httpapi-ratelimit-headers-10, as structured fields of RFC 9651, and on a refusal `retry-after`.
 *
 * `t` is the time until all of the quota is there again; of the policy that refused, the time after which the request
 * finds room, and then no other policy has a `t`, so that `retry-after` is never earlier than one. A request that
 * will never find room gets no `retry-after`.
 *
 * @returns Header names in lower case; empty when no policy was concerned.
 *
 * @example
 * ```ts
 * import { createLimiter, limitHeaders, requests } from "@aiguard/core";
 *
 * const limiter = createLimiter({ policies: [requests(1).per("minute").by("key").named("rpm")] });
 * await limiter.admit({ key: "k1" }, { charge: { requests: 1 } });
 * const refused = await limiter.admit({ key: "k1" }, { charge: { requests: 1 } });
 * console.log(limitHeaders(refused));
 * // { "ratelimit-policy": '"rpm";q=1;w=60', ratelimit: '"rpm";r=0;t=60', "retry-after": "60" }
 * ```
 */
export function limitHeaders(decision: Standing): Record<string, string> {
  const { quotas } = decision;
  const headers: Record<string, string> = {};
  if (quotas.length > 0) {
    headers["ratelimit-policy"] = quotas.map(policyItem).join(", ");
    headers.ratelimit = quotas.map((quota) => stateItem(quota, decision)).join(", ");
  }
  const retryAfter = decision.allowed ? 0 : decision.retryAfterSeconds;
  if (retryAfter > 0 && retryAfter < NEVER) headers["retry-after"] = `${integer(retryAfter)}`;
  return headers;
}

const QUOTA_UNITS = {
  requests: "",
  tokens: ';qu="tokens"',
  cost: ';qu="cost"',
  concurrent: ';qu="concurrent-requests"',
} as const;

function policyItem({ name, unit, limit, windowSeconds }: QuotaState): string {
  return `"${name}";q=${integer(limit)}${QUOTA_UNITS[unit]}${windowSeconds > 0 ? `;w=${integer(windowSeconds)}` : ""}`;
}

function stateItem({ name, remaining, resetSeconds, windowSeconds }: QuotaState, decision: Standing): string {
  let t = windowSeconds > 0 ? resetSeconds : NEVER;
  if (!decision.allowed) t = decision.refusedBy.name === name ? decision.retryAfterSeconds : NEVER;
  return `"${name}";r=${integer(remaining)}${t < NEVER ? `;t=${integer(t)}` : ""}`;
}

function integer(value: number): number {
  return Math.min(Math.ceil(value), MAX_INTEGER);
}
