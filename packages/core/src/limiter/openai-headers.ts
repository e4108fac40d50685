import type { QuotaState } from "./quota.js";

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/**
 * The `x-ratelimit-*` headers that OpenAI's API sends, for requests and tokens, each from the policy that has the
 * smallest share of its limit left.
 *
 * @param quotas - Of a decision.
 * @returns Header names in lower case; empty when no request or token policy was asked.
 *
 * @example
 * ```ts
 * import { createLimiter, openaiLimitHeaders, requests } from "@aiguard/core";
 *
 * const limiter = createLimiter({ policies: [requests(60).per("minute").by("key")] });
 * const { quotas } = await limiter.admit({ key: "k1" }, { charge: { requests: 1 } });
 * console.log(openaiLimitHeaders(quotas)["x-ratelimit-remaining-requests"]); // 59
 * ```
 */
export function openaiLimitHeaders(quotas: readonly QuotaState[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const unit of ["requests", "tokens"]) {
    const [tightest] = quotas
      .filter((quota) => quota.unit === unit)
      .sort((a, b) => a.remaining / a.limit - b.remaining / b.limit);
    if (tightest === undefined) continue;
    headers[`x-ratelimit-limit-${unit}`] = `${tightest.limit}`;
    headers[`x-ratelimit-remaining-${unit}`] = `${tightest.remaining}`;
    headers[`x-ratelimit-reset-${unit}`] = duration(tightest.resetSeconds * 1000);
  }
  return headers;
}

/** Such as `1h0m3s`, `6m0s`, `1.5s` and `20ms`. */
function duration(ms: number): string {
  if (ms < 1000) return `${Math.ceil(ms)}ms`;
  const hours = Math.floor(ms / HOUR_MS);
  const minutes = Math.floor((ms % HOUR_MS) / MINUTE_MS);
  const seconds = `${Math.ceil(ms % MINUTE_MS) / 1000}s`;
  return `${hours > 0 ? `${hours}h` : ""}${ms >= MINUTE_MS ? `${minutes}m` : ""}${seconds}`;
}
