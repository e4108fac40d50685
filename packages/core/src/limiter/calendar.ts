import { optionInvalid } from "../ground/errors.js";
import { type GcraInstant, NEVER } from "./gcra.js";
import type { CalendarRule, Counted, LimitOperation } from "./store.js";

/** Starts of the last, this and the next period, and the end of that. */
type Edges = CalendarRule["edges"];

/** A window that begins and ends with a day or a month of the calendar, from {@link calendarDay} or {@link calendarMonth}. */
export interface CalendarWindow {
  /** Such as `calendar-day`. */
  readonly name: string;
  /** The time zone. */
  readonly zone: string;
  /** The longest that it lasts, in milliseconds. */
  readonly windowMs: number;
  /** The rule of a limit, at a time in milliseconds since 1970. */
  ruleAt(limit: number, wallMs: number): CalendarRule;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * A window from midnight to midnight, in a stated time zone: 23 to 25 hours where summer time begins or ends.
 *
 * @param zone - An IANA time zone such as `Europe/Berlin`.
 * @throws AiguardError `option_invalid` for a zone that the runtime does not know.
 *
 * @example
 * ```ts
 * import { calendarDay, tokens } from "@aiguard/core";
 *
 * const policy = tokens(100_000).per(calendarDay("Europe/Berlin")).by("tenant");
 * console.log(policy.name); // tokens-per-calendar-day-by-tenant
 * ```
 */
export function calendarDay(zone: string): CalendarWindow {
  return calendar("calendar-day", zone, { windowMs: DAY_MS, period: (day) => day });
}

/**
 * A window from the first of a month to the first of the next, in a stated time zone.
 *
 * @param zone - An IANA time zone such as `America/New_York`.
 * @throws AiguardError `option_invalid` for a zone that the runtime does not know.
 *
 * @example
 * ```ts
 * import { calendarMonth, cost } from "@aiguard/core";
 *
 * const policy = cost(50_000_000).per(calendarMonth("UTC")).by("tenant");
 * console.log(policy.name); // cost-per-calendar-month-by-tenant
 * ```
 */
export function calendarMonth(zone: string): CalendarWindow {
  return calendar("calendar-month", zone, { windowMs: 31 * DAY_MS, period: firstOfMonth });
}

interface Period {
  readonly windowMs: number;
  /** The day on which the period of a day begins; days are midnights of UTC that stand for a date. */
  readonly period: (day: number) => number;
}

function calendar(name: string, zone: string, { windowMs, period }: Period): CalendarWindow {
  const dateAt = dateReader(zone);
  let edges: Edges | undefined;

  const next = (first: number): number => period(first + windowMs);

  function edgesAt(wallMs: number): Edges {
    if (edges !== undefined && edges[1] <= wallMs && wallMs < edges[2]) return edges;
    let first = period(dateAt(wallMs));
    // Where a clock goes back over midnight its date does too: then the period that has begun goes on.
    if (startOf(next(first), dateAt) <= wallMs) first = next(first);
    if (startOf(first, dateAt) > wallMs) first = period(first - DAY_MS);
    const days = [period(first - DAY_MS), first, next(first), next(next(first))] as const;
    edges = days.map((day) => startOf(day, dateAt)) as unknown as Edges;
    return edges;
  }

  return Object.freeze({
    name,
    zone,
    windowMs,
    ruleAt: (limit: number, wallMs: number) => calendarRule(limit, edgesAt(wallMs)),
  });
}

function firstOfMonth(day: number): number {
  return new Date(day).setUTCDate(1);
}

/** Reads which day it is somewhere, as the midnight in UTC of that date. */
function dateReader(zone: string): (wallMs: number) => number {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en-US", {
      calendar: "gregory",
      numberingSystem: "latn",
      timeZone: zone,
      year: "numeric",
      month: "numeric",
      day: "numeric",
    });
    if (typeof zone !== "string") throw zone;
  } catch {
    throw optionInvalid("zone", "must be an IANA time zone");
  }
  return (wallMs) => {
    const field: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(wallMs)) field[type] = Number(value);
    return Date.UTC(field.year as number, (field.month as number) - 1, field.day);
  };
}

/** The first millisecond of a day somewhere; no zone is further than 16 hours from UTC. */
function startOf(day: number, dateAt: (wallMs: number) => number): number {
  let before = day - 16 * HOUR_MS;
  let after = day + 16 * HOUR_MS;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dateAt(middle) < day) before = middle;
    else after = middle;
  }
  return after;
}

function calendarRule(limit: number, edges: Edges): CalendarRule {
  const pick = (wallMs: number): number => edges[wallMs >= edges[2] ? 2 : wallMs >= edges[1] ? 1 : 0];
  return {
    kind: "calendar",
    limit,
    edges,
    isIdle: ({ ms, part }, { wallMs }) => part === 0 || ms < pick(wallMs()),
    count(state, operation, { wallMs }) {
      const nowMs = wallMs();
      const picked = pick(nowMs);
      // A period that begins later than the next was counted by a clock that was wrong.
      const isHeld = state.ms >= picked && state.ms <= edges[2];
      const start = isHeld ? state.ms : picked;
      const used = isHeld ? state.part : 0;
      const resetMs = Math.ceil((edges.find((edge) => edge > start) as number) - nowMs);
      return countPeriod(limit, { ms: start, part: used }, { operation, resetMs: Math.max(1, resetMs) });
    },
  };
}

function countPeriod(
  limit: number,
  { ms, part: used }: GcraInstant,
  { operation, resetMs }: { readonly operation: LimitOperation; readonly resetMs: number },
): Counted {
  const { kind, units, charged } = operation;
  const isAsked = kind !== "settle" && units > 0;
  const granted = !isAsked || units <= limit - used;
  let more = kind === "charge" && granted ? units : 0;
  if (kind === "settle") more = units - (charged?.units ?? 0);
  // Less than was charged comes back in the period of the charge only.
  if (more < 0 && (charged?.outcome as Counted | undefined)?.ms !== ms) more = 0;
  const part = Math.min(Number.MAX_SAFE_INTEGER, Math.max(0, used + more));
  return {
    ms,
    part,
    granted,
    remaining: Math.max(0, limit - part),
    retryAfterMs: granted ? 0 : units > limit ? NEVER : resetMs,
    resetMs: part === 0 ? 0 : resetMs,
  };
}
