import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  calendarDay,
  calendarMonth,
  createLimiter,
  createMemoryLimiterStore,
  type LimitAllowed,
  type LimitDecision,
  type LimitRefused,
  type MemoryLimiterStore,
  type Policy,
  tokens,
} from "../../src/index.js";
import { manualClock } from "./manual-clock.js";

const HOUR_MS = 3_600_000;
const who = { tenant: "t" };
const at = (iso: string): number => Date.parse(iso);

function ask(store: MemoryLimiterStore, policy: Policy, clock = manualClock(), units = 1): LimitDecision {
  return createLimiter({ policies: [policy], store, clock }).admit(who, { charge: { tokens: units } }) as LimitDecision;
}

/** The date that a wall clock somewhere shows, by another way than the one under test. */
function dateIn(zone: string, wallMs: number): string {
  return new Date(wallMs).toLocaleDateString("sv-SE", { timeZone: zone });
}

const ZONES = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Asia/Tokyo",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "America/Havana",
  "Africa/Cairo",
  "Asia/Beirut",
  "Pacific/Apia",
  "Pacific/Chatham",
  "America/St_Johns",
  "Etc/GMT+12",
  "Pacific/Kiritimati",
];

const instants = fc.integer({ min: at("2005-01-01T00:00:00Z"), max: at("2038-01-01T00:00:00Z") });

describe("a window of the calendar", () => {
  it("begins and ends where the date changes, in any zone at any time", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instants, fc.boolean(), (zone, wallMs, isMonth) => {
        const window = isMonth ? calendarMonth(zone) : calendarDay(zone);
        const { edges } = window.ruleAt(1, wallMs);
        const period = (ms: number): string => dateIn(zone, ms).slice(0, isMonth ? 7 : 10);
        expect(edges[1]).toBeLessThanOrEqual(wallMs);
        expect(edges[2]).toBeGreaterThan(wallMs);
        for (const edge of edges) expect(period(edge) > period(edge - 1)).toBe(true);
        // Whatever it is asked in a period, it answers the same.
        for (const inside of [edges[1], edges[2] - 1]) expect(window.ruleAt(1, inside).edges).toEqual(edges);
      }),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 300 },
    );
  });

  it.each([
    ["Europe/Berlin", "2026-03-29T12:00:00Z", 23],
    ["Europe/Berlin", "2026-10-25T12:00:00Z", 25],
    ["America/New_York", "2026-03-08T12:00:00Z", 23],
    ["Australia/Lord_Howe", "2026-04-05T02:00:00Z", 24.5],
    ["Africa/Cairo", "2026-04-24T12:00:00Z", 23],
  ])("is as long as the day of a change of clocks in %s at %s", (zone, iso, hours) => {
    const { edges } = calendarDay(zone).ruleAt(1, at(iso));
    expect((edges[2] - edges[1]) / HOUR_MS).toBe(hours);
  });

  it("leaves out the day that Samoa left out", () => {
    const { edges } = calendarDay("Pacific/Apia").ruleAt(1, at("2011-12-30T09:00:00Z"));
    expect(edges.slice(1, 4).map((edge) => dateIn("Pacific/Apia", edge))).toEqual([
      "2011-12-29",
      "2011-12-31",
      "2011-12-31",
    ]);
  });

  it.each([
    ["2026-01-31T23:30:00Z", 31],
    ["2026-02-14T00:00:00Z", 28],
    ["2028-02-29T23:59:59Z", 29],
    ["2026-04-30T12:00:00Z", 30],
  ])("has the days of the month at %s", (iso, days) => {
    const { edges } = calendarMonth("UTC").ruleAt(1, at(iso));
    expect((edges[2] - edges[1]) / (24 * HOUR_MS)).toBe(days);
  });

  it("names an unknown zone", () => {
    for (const zone of ["Mars/Olympus", "", 7, undefined]) {
      const make = () => calendarDay(zone as string);
      expect(make).toThrow(expect.objectContaining({ code: "option_invalid" }));
    }
  });
});

describe("a budget of the calendar", () => {
  const perDay = tokens(10).per(calendarDay("Europe/Berlin")).by("tenant");

  it("agrees with a slow model while the clock stands still, goes on, jumps ahead and steps back, by day and month", () => {
    const DAY_MS = 24 * HOUR_MS;
    const step = fc.record({
      forward: fc.oneof(
        fc.constantFrom(0, 0, 1, HOUR_MS, 13 * HOUR_MS, DAY_MS, 28 * DAY_MS, 31 * DAY_MS, 400 * DAY_MS),
        fc.constantFrom(-1, -30_000, -HOUR_MS),
      ),
      units: fc.constantFrom(0, 1, 3, 10, 11, Number.MAX_SAFE_INTEGER),
      settle: fc.option(fc.constantFrom(0, 2, 12), { nil: undefined }),
    });
    // Zones in which no change of clocks goes back over midnight, and so no date comes twice.
    const zones = fc.constantFrom("UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe");
    fc.assert(
      fc.property(zones, fc.boolean(), instants, fc.array(step, { maxLength: 30 }), (zone, isMonth, start, steps) => {
        const policy = tokens(10)
          .per(isMonth ? calendarMonth(zone) : calendarDay(zone))
          .by("tenant");
        const clock = manualClock();
        clock.wallMs = start;
        const store = createMemoryLimiterStore({ clock });
        const used = new Map<string, number>();
        // The latest period in which anything was counted: the clock never steps back by as much as one.
        let counted = "";
        for (const { forward, units, settle } of steps) {
          clock.wallMs += forward;
          const shown = dateIn(zone, clock.wallMs).slice(0, isMonth ? 7 : 10);
          const now = shown > counted ? shown : counted;
          const spent = used.get(now) ?? 0;
          const isGranted = units === 0 || spent + units <= 10;
          const decision = ask(store, policy, clock, units);
          expect(decision.allowed).toBe(isGranted);
          const after = isGranted ? spent + units : spent;
          used.set(now, after);
          if (isGranted && units > 0) counted = now;
          expect(decision.quotas[0]?.remaining).toBe(Math.max(0, 10 - after));
          if (!decision.allowed || settle === undefined) continue;
          decision.reservation.settle({ tokens: settle });
          used.set(now, after + settle - units);
          if (settle !== units) counted = now;
        }
      }),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 500 },
    );
  });

  it("says when the next period begins, and grants then and not before", () => {
    const clock = manualClock();
    clock.wallMs = at("2026-10-24T23:00:00Z");
    const store = createMemoryLimiterStore({ clock });
    ask(store, perDay, clock, 10);
    const refused = ask(store, perDay, clock) as LimitRefused;
    expect(refused.retryAfterSeconds).toBe(24 * 3600);
    clock.wallMs += refused.retryAfterSeconds * 1000 - 1;
    expect(ask(store, perDay, clock).allowed).toBe(false);
    clock.wallMs += 1;
    expect(ask(store, perDay, clock).allowed).toBe(true);
    expect((ask(store, perDay, clock, 11) as LimitRefused).retryAfterSeconds).toBe(Number.POSITIVE_INFINITY);
  });

  it("gives back in the period of the charge only, and charges what is more to the one that is now", () => {
    const clock = manualClock();
    clock.wallMs = at("2026-06-01T12:00:00Z");
    const store = createMemoryLimiterStore({ clock });
    const [less, more] = [ask(store, perDay, clock, 5), ask(store, perDay, clock, 5)] as LimitAllowed[];
    clock.wallMs += 24 * HOUR_MS;
    ask(store, perDay, clock, 1);
    less?.reservation.settle({ tokens: 0 });
    expect(ask(store, perDay, clock, 0).quotas[0]?.remaining).toBe(9);
    more?.reservation.settle({ tokens: 8 });
    expect(ask(store, perDay, clock, 0).quotas[0]?.remaining).toBe(6);
  });

  it("heals from a clock that was far ahead", () => {
    const clock = manualClock();
    clock.wallMs = at("2099-01-01T00:00:00Z");
    const store = createMemoryLimiterStore({ clock });
    ask(store, perDay, clock, 10);
    clock.wallMs = at("2026-06-01T12:00:00Z");
    expect(ask(store, perDay, clock, 10).allowed).toBe(true);
    expect(ask(store, perDay, clock).allowed).toBe(false);
    clock.wallMs += 24 * HOUR_MS;
    expect(ask(store, perDay, clock).allowed).toBe(true);
  });
});
