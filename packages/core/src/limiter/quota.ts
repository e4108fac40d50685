import type { Policy, PolicyUnit } from "./policy.js";
import type { LimitOperation, LimitOutcome } from "./store.js";

/** What is asked of one policy. */
export interface Asked {
  readonly policy: Policy;
  /** The limit that holds for this subject: the policy's own, or the override. */
  readonly limit: number;
  readonly operation: LimitOperation;
}

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

export function quotaState({ policy, limit }: Asked, outcome: LimitOutcome): QuotaState {
  return {
    name: policy.name,
    unit: policy.unit,
    limit,
    remaining: outcome.remaining,
    resetSeconds: outcome.resetMs / 1000,
    windowSeconds: policy.windowMs / 1000,
  };
}
