import { type GcraInstant, gcraCost, type LimitOperation, type LimitOutcome } from "@aiguard/core";

/** What an operation came to; as an instant, the state of the bucket after it, which a settlement needs again. */
export interface RedisOutcome extends LimitOutcome, GcraInstant {
  /** In which parts of a millisecond a rate's state is. */
  readonly den: number;
}

const KINDS = { look: 0, charge: 1, settle: 2, renew: 3 } as const;

/** The operations as the script reads them: see there. */
export function encode(operations: readonly LimitOperation[]): string {
  let isSimple = 1;
  let records = "";
  for (const operation of operations) {
    const { kind, rule, lease } = operation;
    if (kind === "settle" || kind === "renew" || rule.kind === "slots" || lease !== undefined) isSimple = 0;
    records += `,${record(operation)}`;
  }
  return `[${operations.length},${1 - isSimple}${records}]`;
}

function record(operation: LimitOperation): string {
  const { kind, units, lease, rule, charged } = operation;
  const leaseOf = lease === undefined ? '"",0' : `${JSON.stringify(lease.id)},${lease.ttlMs}`;
  if (rule.kind === "slots") return `3,${KINDS[kind]},${units},${rule.limit},${leaseOf}`;

  const isSettled = kind === "settle";
  const more = isSettled ? units - (charged?.units ?? 0) : units;
  const receipt = charged?.outcome as RedisOutcome | undefined;
  if (rule.kind === "calendar") {
    const text = `${KINDS[kind]},${more},${rule.limit},${rule.edges.join()},${receipt?.ms ?? 0}`;
    return lease === undefined ? `2,${text}` : `5,${text},${leaseOf},${units}`;
  }

  const { den, capacity } = rule;
  const cost = gcraCost(rule, Math.abs(more));
  let until: GcraInstant = capacity;
  // A receipt in other parts loses its own: a part of a millisecond less is given back.
  if (isSettled) until = { ms: receipt?.ms ?? 0, part: receipt?.den === den ? receipt.part : 0 };
  const text = `${KINDS[kind]},${den},${cost.ms},${cost.part},${until.ms},${until.part},${more > 0 ? 1 : -1}`;
  if (lease === undefined) return `1,${text}`;
  const all = isSettled ? gcraCost(rule, units) : cost;
  return `4,${text},${leaseOf},${units},${all.ms},${all.part}`;
}

/** What the script's answer means for one operation; `isSpent` when the whole step was granted. */
export function decode(
  operation: LimitOperation,
  state: GcraInstant,
  { nowMs, isSpent }: { readonly nowMs: number; readonly isSpent: boolean },
): RedisOutcome {
  const { kind, rule } = operation;
  let asked = operation;
  // The state is the one after a correction, of which nothing more is asked.
  if (kind === "settle" || kind === "renew") asked = { ...operation, kind: "look", units: 0 };
  else if (kind === "charge" && !isSpent) asked = { ...operation, kind: "look" };
  const { granted, remaining, retryAfterMs, resetMs, ms, part } = rule.count(state, asked, {
    nowMs,
    wallMs: () => nowMs,
  });
  return { granted, remaining, retryAfterMs, resetMs, ms, part, den: rule.kind === "rate" ? rule.den : 1 };
}
