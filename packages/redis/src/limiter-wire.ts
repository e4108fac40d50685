import { type GcraInstant, gcraCost, type LimitOperation, type LimitOutcome } from "@aiguard/core";
import type { KeyName } from "./key-name.js";

/** What an operation came to; as an instant, the state of the bucket after it, which a settlement needs again. */
export interface RedisOutcome extends LimitOutcome, GcraInstant {
  /** In which parts of a millisecond a rate's state is. */
  readonly den: number;
}

/** Operations that are granted together or not at all. */
export type Step = readonly LimitOperation[];

const KINDS = { look: 0, charge: 1, settle: 2, renew: 3 } as const;

/** The keys and the argument of several steps, as the script reads them: see there. */
export function encode(steps: readonly Step[], nameOf: KeyName): { keys: readonly string[]; args: readonly string[] } {
  const places = new Map<string, number>();
  let hasLeases = 0;

  /** The number of a key; two operations on one bucket have the same. */
  function placeOf(kind: "limit" | "lease", { tenant, id, bucket }: LimitOperation): number {
    const name = nameOf(tenant, kind, id, bucket);
    let place = places.get(name);
    if (place === undefined) {
      place = places.size + 1;
      places.set(name, place);
    }
    return place;
  }

  let text = "";
  for (const step of steps) {
    text += `,${step.length}`;
    for (const operation of step) {
      const { kind, rule, lease } = operation;
      if (rule.kind === "slots" || lease !== undefined || kind === "settle" || kind === "renew") hasLeases = 1;
      const key = placeOf("limit", operation);
      const book = rule.kind === "slots" || lease === undefined ? 0 : placeOf("lease", operation);
      text += `,${record(operation, key, book)}`;
    }
  }
  return { keys: [...places.keys()], args: [`[${hasLeases}${text}]`] };
}

function record(operation: LimitOperation, key: number, book: number): string {
  const { kind, units, lease, rule, charged } = operation;
  const start = `${key},${KINDS[kind]}`;
  const end = lease === undefined ? '"",0' : `${JSON.stringify(lease.id)},${lease.ttlMs}`;
  const isSettled = kind === "settle";
  if (rule.kind === "slots") return `3,${start},${isSettled ? (charged?.units ?? 0) : units},${rule.limit},${end}`;

  const more = isSettled ? units - (charged?.units ?? 0) : units;
  const receipt = charged?.outcome as RedisOutcome | undefined;
  if (rule.kind === "calendar") {
    const text = `${start},${more},${rule.limit},${rule.edges.join()},${receipt?.ms ?? 0}`;
    return book === 0 ? `2,${text}` : `5,${text},${book},${end},${units}`;
  }

  const { den, capacity } = rule;
  const cost = gcraCost(rule, Math.abs(more));
  if (den === 1 && book === 0 && !isSettled) return `0,${start},${cost.ms},${capacity.ms}`;
  let until: GcraInstant = capacity;
  // A receipt in other parts loses its own: a part of a millisecond less is given back.
  if (isSettled) until = { ms: receipt?.ms ?? 0, part: receipt?.den === den ? receipt.part : 0 };
  const text = `${start},${den},${cost.ms},${cost.part},${until.ms},${until.part},${more > 0 ? 1 : -1}`;
  if (book === 0) return `1,${text}`;
  const all = isSettled ? gcraCost(rule, units) : cost;
  return `4,${text},${book},${end},${units},${all.ms},${all.part}`;
}

/** What the script's answer means, step by step. */
export function decode(steps: readonly Step[], answer: unknown): readonly (readonly RedisOutcome[])[] {
  // A client may be set to give integers as strings.
  const numbers = answer as readonly (number | string)[];
  const nowMs = Number(numbers[0]);
  let at = 1;
  return steps.map((step) => {
    const isSpent = Number(numbers[at++]) === 1;
    return step.map((operation) => {
      const state = { ms: Number(numbers[at++]), part: Number(numbers[at++]) };
      return outcomeOf(operation, state, { nowMs, isSpent });
    });
  });
}

function outcomeOf(
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
