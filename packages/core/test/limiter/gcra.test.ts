import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GcraInstant, gcra, gcraGiveBack, gcraRule } from "../../src/limiter/gcra.js";
import { BucketModel } from "./bucket-model.js";

const MOST = Number.MAX_SAFE_INTEGER;
const DAY_MS = 86_400_000;

// Not fc.double, whose values are nearly all too close to 0.
const shares = fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 1_000_000);
const limits = fc.oneof(
  fc.integer({ min: 1, max: 100 }),
  fc.integer({ min: 1, max: 10_000_019 }),
  fc.maxSafeNat().map((n) => Math.max(1, n)),
  fc.constantFrom(1, 2, 3, 60, 1000, MOST - 1, MOST),
);
const windows = fc.oneof(
  fc.constantFrom(1, 2, 7, 500, 1000, 60_000, DAY_MS, 30 * DAY_MS, 400 * DAY_MS),
  fc.integer({ min: 1, max: 400 * DAY_MS }),
);
const rules = fc.record({ limit: limits, windowMs: windows, burstShare: fc.constantFrom(1, 1, 1, 2, 0.5) });

describe("gcra", () => {
  it("agrees with a model in exact fractions, for any limit, window, cost and clock", () => {
    const steps = fc.array(
      fc.record({
        // The clock stands still, ticks, or jumps by a share of the window.
        forward: fc.oneof(
          fc.constant(0),
          fc.constantFrom(1, 2, 17),
          shares.map((share) => 3 * share + 1e-9),
        ),
        cost: fc.oneof(fc.constantFrom("0", "1", "all", "all+1"), shares),
        how: fc.constantFrom("spend", "spend", "spend", "look", "debt"),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(
        rules,
        steps,
        fc.integer({ min: 0, max: 2 ** 44 }),
        ({ limit, windowMs, burstShare }, list, start) => {
          const burst = Math.min(MOST, Math.max(1, Math.floor(limit * burstShare)));
          const rule = gcraRule(limit, windowMs, burst);
          const model = new BucketModel({ limit, windowMs, burst });
          let tat: GcraInstant = { ms: 0, part: 0 };
          let nowMs = start;
          for (const { forward, cost, how } of list) {
            nowMs += Number.isInteger(forward) ? forward : Math.floor(forward * windowMs);
            const units = { "0": 0, "1": 1, all: burst, "all+1": Math.min(MOST, burst + 1) }[cost as string];
            const amount = units ?? Math.floor((cost as number) * burst);
            const need = how === "debt" ? 0 : amount;
            const spend = how === "look" ? 0 : amount;
            const { ms, part, ...said } = gcra(rule, tat, { nowMs, need, spend });
            const expected = model.ask(nowMs, need);
            if (expected.granted) model.spend(nowMs, spend);
            expect(part).toBeLessThan(rule.den);
            expect(said).toEqual({ ...expected, ...model.state(nowMs) });
            tat = { ms, part };
          }
        },
      ),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 400 },
    );
  });

  it("is granted exactly when it said, and not a millisecond earlier", () => {
    fc.assert(
      fc.property(rules, fc.array(shares, { minLength: 2, maxLength: 12 }), (r, list) => {
        const burst = Math.min(MOST, Math.max(1, Math.floor(r.limit * r.burstShare)));
        const rule = gcraRule(r.limit, r.windowMs, burst);
        let tat: GcraInstant = { ms: 0, part: 0 };
        for (const share of list) {
          const units = Math.max(1, Math.floor(share * burst));
          const said = gcra(rule, tat, { nowMs: 1000, need: units, spend: units });
          tat = said;
          if (said.granted) continue;
          const at = 1000 + said.retryAfterMs;
          expect(gcra(rule, tat, { nowMs: at, need: units, spend: units }).granted).toBe(true);
          expect(gcra(rule, tat, { nowMs: at - 1, need: units, spend: units }).granted).toBe(false);
        }
      }),
    );
  });

  it("never grants more than burst + limit in any one window", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 2000 }),
        fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 200 }),
        (limit, windowMs, pauses) => {
          const rule = gcraRule(limit, windowMs);
          const grantedAt: number[] = [];
          let tat: GcraInstant = { ms: 0, part: 0 };
          let nowMs = 0;
          for (const pause of pauses) {
            nowMs += pause;
            const said = gcra(rule, tat, { nowMs, need: 1, spend: 1 });
            tat = said;
            if (said.granted) grantedAt.push(nowMs);
          }
          for (const from of grantedAt) {
            const inWindow = grantedAt.filter((at) => at >= from && at < from + windowMs).length;
            expect(inWindow).toBeLessThanOrEqual(2 * limit);
            expect(grantedAt.filter((at) => at === from).length).toBeLessThanOrEqual(limit);
          }
        },
      ),
    );
  });

  it("cuts a debt that no number could hold, and still says when it ends", () => {
    const rule = gcraRule(1, 400 * DAY_MS);
    const owed = gcra(rule, { ms: 0, part: 0 }, { nowMs: 5, need: 0, spend: MOST });
    expect(owed).toMatchObject({ granted: true, remaining: 0, ms: 5 + 2 ** 50, part: 0 });
    const more = gcra(rule, owed, { nowMs: 5, need: 0, spend: MOST });
    expect(more.ms).toBe(owed.ms);
    expect(gcra(rule, more, { nowMs: 5, need: 1, spend: 1 })).toMatchObject({ granted: false });
  });
});

describe("gcraGiveBack", () => {
  it("undoes a spending exactly while the clock stands still", () => {
    fc.assert(
      fc.property(rules, shares, shares, (r, a, b) => {
        const rule = gcraRule(r.limit, r.windowMs);
        const before = gcra(rule, { ms: 0, part: 0 }, spending(Math.floor(a * r.limit)));
        const units = Math.floor(b * before.remaining);
        const after = gcra(rule, before, spending(units));
        const back = gcraGiveBack(rule, after, { nowMs: 7, units, until: after });
        expect(back).toEqual({ ms: before.ms, part: before.part });
      }),
    );
  });

  it("gives nothing back once the units have come back by themselves", () => {
    const rule = gcraRule(10, 1000);
    const spent = gcra(rule, { ms: 0, part: 0 }, { nowMs: 0, need: 10, spend: 10 });
    const later = gcra(rule, spent, { nowMs: 1000, need: 4, spend: 4 });
    const back = gcraGiveBack(rule, later, { nowMs: 1000, units: 10, until: spent });
    expect(back).toEqual({ ms: later.ms, part: later.part });
  });

  it("leaves at most what would be there if the units had never been spent", () => {
    fc.assert(
      fc.property(
        fc.record({ limit: fc.integer({ min: 1, max: 1000 }), windowMs: fc.integer({ min: 1, max: 100_000 }) }),
        fc.array(fc.record({ pause: shares, share: shares }), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.nat(),
        ({ limit, windowMs }, steps, pick) => {
          const rule = gcraRule(limit, windowMs);
          const undone = pick % steps.length;
          let real: GcraInstant = { ms: 0, part: 0 };
          let without: GcraInstant = real;
          let until: GcraInstant = real;
          let units = 0;
          let nowMs = 0;
          steps.forEach(({ pause, share }, i) => {
            nowMs += Math.floor(pause * windowMs);
            const spend = Math.floor(share * gcra(rule, real, { nowMs, need: 0, spend: 0 }).remaining);
            real = gcra(rule, real, { nowMs, need: 0, spend });
            if (i !== undone) without = gcra(rule, without, { nowMs, need: 0, spend });
            else [until, units] = [real, spend];
          });
          const back = gcraGiveBack(rule, real, { nowMs, units, until });
          const left = gcra(rule, back, { nowMs, need: 0, spend: 0 }).remaining;
          expect(left).toBeLessThanOrEqual(gcra(rule, without, { nowMs, need: 0, spend: 0 }).remaining);
        },
      ),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 500 },
    );
  });
});

function spending(units: number): { nowMs: number; need: number; spend: number } {
  return { nowMs: 7, need: units, spend: units };
}
