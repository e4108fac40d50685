import type { LimitSubject, Policy } from "./policy.js";

/**
 * The bucket in which a policy counts a subject, or undefined where the policy does not apply.
 *
 * A field that is missing switches its policy off, but for `client`: who hides an address shares one bucket named
 * `unknown` with all who do.
 */
export function bucketOf(policy: Policy, subject: LimitSubject): string | undefined {
  const { by } = policy;
  if (typeof by === "function") return by(subject);
  return subject[by] ?? (by === "client" ? "unknown" : undefined);
}

/**
 * The tenant inside which a policy counts, or "" when it counts across tenants.
 *
 * A key's id means something inside its tenant only: two tenants may both have a key `default`.
 */
export function tenantOf(policy: Policy, subject: LimitSubject): string {
  return policy.by === "key" || policy.by === "tenant" ? (subject.tenant ?? "") : "";
}

/** The limit that holds for a subject: its own where there is a valid one, else the policy's. */
export function limitOf({ name, limit }: Policy, { limits }: LimitSubject): number {
  const own = limits != null && Object.hasOwn(limits, name) ? limits[name] : undefined;
  return own !== undefined && Number.isSafeInteger(own) && own > 0 ? own : limit;
}
