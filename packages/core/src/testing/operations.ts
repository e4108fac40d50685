import { systemClock } from "../ground/clock.js";
import type { Policy } from "../limiter/policy.js";
import type { LimitLease, LimitOperation, LimitOutcome } from "../limiter/store.js";
import type { Subject } from "./suite.js";

/** Which bucket, and how. */
export interface Target {
  readonly tenant?: string;
  readonly bucket?: string;
  readonly lease?: LimitLease | undefined;
  /** In place of the policy's own, as an override has it. */
  readonly limit?: number;
}

/** An operation on a policy's bucket. */
export function operation(
  kind: LimitOperation["kind"],
  policy: Policy,
  { units, tenant = "acme", bucket = "k1", lease, limit = policy.limit }: Target & { readonly units: number },
): LimitOperation {
  return { kind, id: policy.id, rule: policy.ruleAt(systemClock, limit), tenant, bucket, units, lease };
}

/** One bucket of one policy, asked one thing at a time. */
export interface Bucket {
  look(units: number): Promise<LimitOutcome>;
  charge(units: number, lease?: LimitLease): Promise<Charged>;
}

/** A charge, and what can become of it. */
export interface Charged extends LimitOutcome {
  settle(units: number): Promise<LimitOutcome>;
  renew(ttlMs: number): Promise<LimitOutcome>;
}

export function bucketOf({ store }: Subject, policy: Policy, target: Target = {}): Bucket {
  const apply = async (asked: LimitOperation): Promise<LimitOutcome> => (await store.apply([asked]))[0] as LimitOutcome;

  return {
    look: (units) => apply(operation("look", policy, { ...target, units })),
    async charge(units, lease) {
      const charge = operation("charge", policy, { ...target, units, lease });
      const outcome = await apply(charge);
      return {
        ...outcome,
        settle: (used) => apply({ ...charge, kind: "settle", units: used, charged: { units, outcome } }),
        renew: (ttlMs) =>
          apply({ ...charge, kind: "renew", lease: lease === undefined ? undefined : { id: lease.id, ttlMs } }),
      };
    },
  };
}
