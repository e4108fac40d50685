/**
 * The generic cell rate algorithm (ITU-T I.371), exact in integers.
 *
 * A bucket's whole state is one instant, its theoretical arrival time (TAT): the moment at which it will be full
 * again. A unit takes `windowMs / limit` milliseconds to come back, which is seldom whole, so an instant is kept as
 * whole milliseconds and a number of parts of one more. Nothing is ever rounded, hence nothing drifts.
 */

/** An exact instant or duration: `ms` milliseconds and `part / den` of one more, by the rule's `den`. */
export interface GcraInstant {
  readonly ms: number;
  readonly part: number;
}

/** A rate as a fraction. */
export interface GcraRatio {
  readonly num: number;
  readonly den: number;
}

/** One limit in the form that {@link gcra} computes with, from {@link gcraRule}: a unit takes `num / den` ms to come back. */
export interface GcraRule extends GcraRatio {
  /** Most units that can be had at once. */
  readonly burst: number;
  /** Time that the whole burst takes to come back. */
  readonly capacity: GcraInstant;
  /** Units that come back in one millisecond. */
  readonly unitsPerMs: GcraRatio;
}

/** What is asked of a bucket. */
export interface GcraRequest {
  /** The time, in whole milliseconds of a clock that never goes back. */
  readonly nowMs: number;
  /** Units that must be there; 0 asks for nothing and always passes. */
  readonly need: number;
  /** Units taken when they are there: 0 only looks; more than `need` leaves a debt. */
  readonly spend: number;
}

/** What a bucket answers; as an instant, it is the bucket's new TAT, which is the old one when nothing was spent. */
export interface GcraResult extends GcraInstant {
  readonly granted: boolean;
  /** Whole units that can be had now, after spending. */
  readonly remaining: number;
  /** Milliseconds after which the same request is granted: 0 when it is, Infinity when `need` is above the burst. */
  readonly retryAfterMs: number;
  /** Milliseconds until the bucket is full again. */
  readonly resetMs: number;
}

/** The wait for what will never be granted. */
export const NEVER: number = Number.POSITIVE_INFINITY;

/** The longest time that a bucket may take to fill; a debt beyond it is cut, so that every sum stays exact. */
export const MAX_FILL_MS: number = 2 ** 50;

/**
 * Prepares a limit of `limit` units per `windowMs` for {@link gcra}.
 *
 * @param limit - Units that come back in one window; 1 to 2^53 - 1.
 * @param windowMs - The window in whole milliseconds; at least 1.
 * @param burst - Most units that can be had at once; `limit` by default.
 *
 * @example
 * ```ts
 * import { gcraRule } from "@aiguard/core";
 *
 * console.log(gcraRule(60, 60_000).capacity.ms); // 60000
 * ```
 */
export function gcraRule(limit: number, windowMs: number, burst: number = limit): GcraRule {
  const divisor = greatestCommonDivisor(limit, windowMs);
  const num = windowMs / divisor;
  const den = limit / divisor;
  return { num, den, burst, capacity: scale(burst, { num, den }), unitsPerMs: { num: den, den: num } };
}

/**
 * The time that so many units take to come back, exactly.
 *
 * @param rule - The limit, from {@link gcraRule}.
 * @param units - 0 to 2^53 - 1.
 *
 * @example
 * ```ts
 * import { gcraCost, gcraRule } from "@aiguard/core";
 *
 * console.log(gcraCost(gcraRule(60, 60_000), 3).ms); // 3000
 * ```
 */
export function gcraCost(rule: GcraRatio, units: number): GcraInstant {
  return scale(units, rule);
}

/**
 * Decides one request against one bucket, without side effects.
 *
 * @param rule - The limit, from {@link gcraRule}.
 * @param tat - The bucket's state; `{ ms: 0, part: 0 }`, or any instant in the past, is a full bucket.
 * @param request - What is asked, and when.
 *
 * @example
 * ```ts
 * import { gcra, gcraRule } from "@aiguard/core";
 *
 * const rule = gcraRule(2, 1000);
 * const first = gcra(rule, { ms: 0, part: 0 }, { nowMs: 5000, need: 2, spend: 2 });
 * const second = gcra(rule, first, { nowMs: 5000, need: 1, spend: 1 });
 * console.log(first.granted, second.granted, second.retryAfterMs); // true false 500
 * ```
 */
export function gcra(rule: GcraRule, tat: GcraInstant, request: GcraRequest): GcraResult {
  const { nowMs, need, spend } = request;
  const { capacity } = rule;
  // Durations as plain numbers rather than objects: this is the hot path of a limiter.
  const isBacklogged = tat.ms >= nowMs;
  let ms = isBacklogged ? tat.ms - nowMs : 0;
  let part = isBacklogged ? tat.part : 0;
  let retryAfterMs = 0;
  if (need > rule.burst) retryAfterMs = NEVER;
  else if (need > 0) {
    const filledMs = addUnits(rule, { ms, part }, need);
    const filledPart = rest;
    retryAfterMs = Math.max(0, filledMs - capacity.ms + (filledPart > capacity.part ? 1 : 0));
    if (retryAfterMs === 0 && spend === need) {
      ms = filledMs;
      part = filledPart;
    }
  }
  const granted = retryAfterMs === 0;
  if (granted && spend !== need && spend !== 0) {
    ms = addUnits(rule, { ms, part }, spend);
    part = rest;
  }
  const borrow = capacity.part < part;
  const freeMs = capacity.ms - ms - (borrow ? 1 : 0);
  return {
    ms: nowMs + ms,
    part,
    granted,
    remaining: freeMs < 0 ? 0 : multiply(freeMs, rule.unitsPerMs, capacity.part - part + (borrow ? rule.den : 0)),
    retryAfterMs,
    resetMs: ms + (part > 0 ? 1 : 0),
  };
}

/**
 * Gives back units that an earlier request spent, and returns the bucket's new TAT.
 *
 * Units come back by themselves as time passes, oldest first. What has come back already is not given back twice:
 * `until` is the TAT just after the spending, and past it nothing is left to give.
 *
 * @param rule - The limit, from {@link gcraRule}.
 * @param tat - The bucket's state now.
 * @param spent - How many units were spent, the TAT just after, and the time now in whole milliseconds.
 *
 * @example
 * ```ts
 * import { gcra, gcraGiveBack, gcraRule } from "@aiguard/core";
 *
 * const rule = gcraRule(10, 1000);
 * const spent = gcra(rule, { ms: 0, part: 0 }, { nowMs: 5000, need: 10, spend: 10 });
 * console.log(gcraGiveBack(rule, spent, { nowMs: 5300, units: 10, until: spent }).ms); // 5300
 * ```
 */
export function gcraGiveBack(
  rule: GcraRule,
  tat: GcraInstant,
  spent: { readonly nowMs: number; readonly units: number; readonly until: GcraInstant },
): GcraInstant {
  const backlog = backlogAt(tat, spent.nowMs);
  const given = shorter(scale(spent.units, rule), backlogAt(spent.until, spent.nowMs));
  const borrow = backlog.part < given.part;
  return {
    ms: spent.nowMs + backlog.ms - given.ms - (borrow ? 1 : 0),
    part: backlog.part - given.part + (borrow ? rule.den : 0),
  };
}

/** The state of a bucket that nobody has touched; as a duration, none. */
export const UNTOUCHED: GcraInstant = /* @__PURE__ */ Object.freeze({ ms: 0, part: 0 });

function backlogAt({ ms, part }: GcraInstant, nowMs: number): GcraInstant {
  return ms < nowMs ? UNTOUCHED : { ms: ms - nowMs, part };
}

function shorter(a: GcraInstant, b: GcraInstant): GcraInstant {
  return a.ms < b.ms || (a.ms === b.ms && a.part < b.part) ? a : b;
}

/** The part that the last {@link multiply} or {@link addUnits} left beside its whole. */
let rest = 0;

/** A backlog with the time of so many units more: whole milliseconds, and the `rest`. */
function addUnits(rule: GcraRule, backlog: GcraInstant, units: number): number {
  const timeMs = multiply(units, rule, 0);
  // Room is compared before adding: the sum of two parts could leave the safe integers.
  const room = rule.den - backlog.part;
  const carry = rest >= room;
  const ms = backlog.ms + timeMs + (carry ? 1 : 0);
  if (ms >= MAX_FILL_MS) {
    rest = 0;
    return MAX_FILL_MS;
  }
  rest = carry ? rest - room : rest + backlog.part;
  return ms;
}

/** `(count * num + extra) / den` as a whole number, and the `rest`; exact for safe integers. */
function multiply(count: number, { num, den }: GcraRatio, extra: number): number {
  if (den === 1) {
    rest = 0;
    return count * num + extra;
  }
  const turns = count < den ? 0 : Math.floor(count / den);
  const left = count - turns * den;
  const product = left * num + extra;
  if (product > Number.MAX_SAFE_INTEGER) {
    const exact = BigInt(left) * BigInt(num) + BigInt(extra);
    rest = Number(exact % BigInt(den));
    return turns * num + Number(exact / BigInt(den));
  }
  const whole = Math.floor(product / den);
  rest = product - whole * den;
  return turns * num + whole;
}

function scale(count: number, ratio: GcraRatio): GcraInstant {
  const ms = multiply(count, ratio, 0);
  return { ms, part: rest };
}

/** An instant whose part is of `from`, with a part of `to`: rounded up where it must be. */
export function gcraInParts({ ms, part }: GcraInstant, from: number, to: number): GcraInstant {
  const { ms: whole, part: rest } = scale(part, { num: to, den: from });
  const parts = whole + (rest > 0 ? 1 : 0);
  return parts < to ? { ms, part: parts } : { ms: ms + 1, part: 0 };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
