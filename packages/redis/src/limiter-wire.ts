import { type GcraInstant, gcraCost, type LimitOperation, type LimitOutcome } from "@aiguard/core";
import { escaped, type KeyName } from "./key-name.js";

/** What an operation came to; as an instant, the state of the bucket after it, which a settlement needs again. */
export interface RedisOutcome extends LimitOutcome, GcraInstant {
  /** In which parts of a millisecond a rate's state is. */
  readonly den: number;
}

/** Operations that are granted together or not at all. */
export type Step = readonly LimitOperation[];

const KINDS = { look: 0, charge: 1, settle: 2, renew: 3 } as const;

/** One hash, with the numbers of its fields' names and of its buckets in turn. */
type Fields = number[];

/** The keys and the argument of several steps, as the script reads them: see there. */
export function encode(steps: readonly Step[], nameOf: KeyName): { keys: readonly string[]; args: readonly string[] } {
  const hashes = new Map<string, Fields>();
  const names: string[] = [];
  const states = new Map<string, number>();
  const books = new Map<string, number>();
  let buckets = 0;
  let last: LimitOperation | undefined;
  let fields: Fields = [];

  /** The hash of an operation's subject, which is mostly that of the operation before it. */
  function hashOf(operation: LimitOperation): Fields {
    if (last?.bucket === operation.bucket && last.tenant === operation.tenant) return fields;
    last = operation;
    const key = nameOf(operation.tenant, "limit", operation.bucket);
    fields = hashes.get(key) ?? [];
    if (fields.length === 0) hashes.set(key, fields);
    return fields;
  }

  /** The number of a bucket; two operations on one have the same. */
  function bucketOf(hash: Fields, name: number): number {
    for (let i = 0; i < hash.length; i += 2) if (hash[i] === name) return hash[i + 1] as number;
    hash.push(name, ++buckets);
    return buckets;
  }

  function numberOf(known: Map<string, number>, id: string, end: "" | ":"): number {
    let number = known.get(id);
    if (number === undefined) {
      number = names.push(escaped(id) + end);
      known.set(id, number);
    }
    return number;
  }

  let text = "";
  for (const step of steps) {
    text += `,${step.length}`;
    for (const operation of step) {
      const { id, rule, lease } = operation;
      const hash = hashOf(operation);
      const isSlots = rule.kind === "slots";
      const bucket = bucketOf(hash, isSlots ? numberOf(books, id, ":") : numberOf(states, id, ""));
      const book = isSlots || lease === undefined ? 0 : bucketOf(hash, numberOf(books, id, ":"));
      text += `,${record(operation, bucket, book)}`;
    }
  }
  let head = JSON.stringify(names);
  for (const hash of hashes.values()) head += `,${hash.length / 2},${hash.join()}`;
  return { keys: [...hashes.keys()], args: [`[${head}${text}]`] };
}

function record(operation: LimitOperation, bucket: number, book: number): string {
  const { kind, units, lease, rule, charged } = operation;
  const start = `${bucket},${KINDS[kind]}`;
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
  // The largest come as texts; and a client may be set to give all so.
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
