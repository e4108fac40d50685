import { type GcraInstant, gcraCost, type LimitOperation, type LimitOutcome } from "@aiguard/core";

/** What an operation came to; as an instant, the state of the bucket after it, which a settlement needs again. */
export interface RedisOutcome extends LimitOutcome, GcraInstant {
  /** In which parts of a millisecond a rate's state is. */
  readonly den: number;
}

const KINDS = { look: 0, charge: 1, settle: 2, renew: 3 } as const;
const NO_PART = 0;

/** An operation as the script reads it: see there. */
export function encode(operation: LimitOperation): readonly (string | number)[] {
  const { kind, units, lease, rule, charged } = operation;
  const head = [rule.kind.charAt(0), KINDS[kind], units, lease?.id ?? "", lease?.ttlMs ?? 0];
  if (rule.kind === "slots") return [...head, rule.limit];
  const more = kind === "settle" ? units - (charged?.units ?? 0) : units;
  const receipt = charged?.outcome as RedisOutcome | undefined;
  if (rule.kind === "calendar") {
    return kind === "settle"
      ? [...head, rule.limit, ...rule.edges, more, receipt?.ms ?? -1]
      : [...head, rule.limit, ...rule.edges];
  }
  const { den, capacity } = rule;
  const cost = gcraCost(rule, Math.abs(more));
  if (kind !== "settle") return [...head, den, cost.ms, cost.part, capacity.ms, capacity.part];
  const all = gcraCost(rule, units);
  // A receipt in other parts loses its own: a part of a millisecond less is given back.
  const untilPart = receipt?.den === den ? receipt.part : NO_PART;
  return [...head, den, cost.ms, cost.part, more > 0 ? 1 : 0, receipt?.ms ?? 0, untilPart, all.ms, all.part];
}

/** What the script's answer for one operation means; `isSpent` when the whole step was granted. */
export function decode(
  operation: LimitOperation,
  { ms, part }: GcraInstant,
  { nowMs, isSpent }: { readonly nowMs: number; readonly isSpent: boolean },
): RedisOutcome {
  const { kind, rule } = operation;
  const isAsked = kind === "look" || kind === "charge";
  // A correction's state is the one after it, and nothing is asked of that.
  const asked: LimitOperation = isAsked
    ? { ...operation, kind: isSpent ? kind : "look" }
    : { ...operation, kind: "look", units: 0 };
  const counted = rule.count({ ms, part }, asked, { nowMs, wallMs: () => nowMs });
  return { ...counted, den: rule.kind === "rate" ? rule.den : 1 };
}
