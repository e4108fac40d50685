import type { Policy, PolicyUnit } from "./policy.js";
import type { LimitOutcome } from "./store.js";

/** Where a request stands with one policy. */
export interface QuotaState {
  /** The policy's name. */
  readonly name: string;
  readonly unit: PolicyUnit;
  readonly limit: number;
  /** Whole units, or slots, left now. */
  readonly remaining: number;
  /** Seconds until all of it is there again; 0 for slots. */
  readonly resetSeconds: number;
  /** The policy's window in seconds; 0 for slots, which have none. */
  readonly windowSeconds: number;
}

export function quotaState(policy: Policy, outcome: LimitOutcome): QuotaState {
  return {
    name: policy.name,
    unit: policy.unit,
    limit: policy.limit,
    remaining: outcome.remaining,
    resetSeconds: outcome.resetMs / 1000,
    windowSeconds: policy.windowMs / 1000,
  };
}
