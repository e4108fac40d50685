import {
  type CalendarRule,
  calendarDay,
  calendarMonth,
  createMemoryLimiterStore,
  type LimitOperation,
  type LimitOutcome,
  type Policy,
  requests,
  systemClock,
  tokens,
} from "@aiguard/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRedisLimiterStore, type RedisClient } from "../src/index.js";
import { hasRedis } from "./server/redis-server.js";
import { useServer } from "./use-server.js";

const RUNS = process.env.AIGUARD_FULL === "1" ? 2000 : 100;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MOST = Number.MAX_SAFE_INTEGER;

/** Puts a time of ours in the place of the server's own, so that it can stand still, jump and step back. */
function atTime(client: RedisClient, nowMs: () => number): RedisClient {
  return {
    evalsha: () => Promise.reject(new Error("NOSCRIPT")),
    eval(script, keys, args) {
      const time = `{ ${Math.floor(nowMs() / 1000)}, ${(nowMs() % 1000) * 1000} }`;
      expect(script).toContain("call('TIME')");
      return client.eval(script.replace("call('TIME')", time), keys, args);
    },
  };
}

// Of the future: Redis drops keys by its own clock, and must not drop what is still counted by ours.
const start = fc.integer({ min: Date.now() + 500 * DAY_MS, max: Date.now() + 4000 * DAY_MS });
const forward = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0, 0, 1, 2, 499, HOUR_MS, DAY_MS, 31 * DAY_MS, 400 * DAY_MS) },
  { weight: 2, arbitrary: fc.constantFrom(-1, -500, -30_000, -HOUR_MS) },
  // Shares of the window.
  { weight: 2, arbitrary: fc.constantFrom("0.01", "0.1", "0.5", "1", "1.01") },
  // Just before, at and after the end of a day or a month.
  { weight: 3, arbitrary: fc.constantFrom("day - 1", "day + 0", "day + 1", "month - 1", "month + 0", "month + 1") },
);
const rates = fc.record({
  limit: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.constantFrom(60, 999_983, MOST)),
  windowMs: fc.oneof(
    fc.constantFrom(1, 2, 500, 1000, 60_000, HOUR_MS, DAY_MS, 30 * DAY_MS, 400 * DAY_MS),
    fc.integer({ min: 1, max: 400 * DAY_MS }),
  ),
});
const zones = fc.constantFrom("UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata");
const costs = fc.constantFrom("0", "1", "1", "2", "half", "limit", "limit + 1", "2^53 - 1");
const asked = fc.option(costs, { nil: undefined });
const steps = fc.array(
  fc.record({
    forward,
    costs: fc.tuple(asked, asked, asked),
    isLook: fc.nat(4).map((n) => n === 0),
    /** How far the sender's clock is from the server's. */
    skewMs: fc.constantFrom(0, 0, 0, -20 * HOUR_MS, -HOUR_MS, HOUR_MS, 20 * HOUR_MS),
    /** What a charge turns out to have been, and how many steps later. */
    settle: fc.option(fc.record({ cost: costs, after: fc.nat(3) }), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 20 },
);

function unitsOf(cost: string, limit: number): number {
  const half = Math.ceil(limit / 2);
  return { "0": 0, "1": 1, "2": 2, half, limit, "limit + 1": Math.min(MOST, limit + 1) }[cost] ?? MOST;
}

describe.skipIf(!hasRedis)("createRedisLimiterStore, by a clock that stands still, jumps ahead and steps back", () => {
  const inUse = useServer("ioredis");

  it("comes to what the memory store comes to, over windows of 1 ms to 400 days, months and changes of clocks", async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(rates, zones, start, steps, async ({ limit, windowMs }, zone, startMs, list) => {
        let nowMs = startMs;
        const tenant = `run${run++}`;
        const redis = createRedisLimiterStore({ client: atTime(inUse.connected.client, () => nowMs) });
        const memory = createMemoryLimiterStore({ clock: { now: () => nowMs, monotonicMs: () => nowMs } });
        const policies = [
          requests(limit).per({ windowMs }).by("key"),
          tokens(10).per(calendarDay(zone)).by("tenant"),
          tokens(1000).per(calendarMonth(zone)).by("tenant"),
        ];
        const days = policies[1] as Policy;
        const months = policies[2] as Policy;

        function later(forward: number | string): number {
          if (typeof forward === "number") return nowMs + forward;
          const [word, shift] = forward.split(/ (?=[+-])/) as [string, string?];
          if (shift === undefined) return nowMs + Math.floor(Number(word) * windowMs);
          const rule = (word === "day" ? days : months).ruleAt({ now: () => nowMs }) as CalendarRule;
          return rule.edges[2] + Number(shift.replace(" ", ""));
        }

        async function both(mine: LimitOperation[], theirs = mine) {
          const got = await redis.apply(mine);
          const expected = memory.apply(theirs);
          expect(got.map(numbers)).toEqual(expected.map(numbers));
          return [got, expected] as const;
        }

        const open: { at: number; mine: LimitOperation[]; theirs: LimitOperation[] }[] = [];
        for (const [i, step] of list.entries()) {
          nowMs = later(step.forward);
          for (const { mine, theirs } of open.filter(({ at }) => at === i)) await both(mine, theirs);
          const operations = policies.flatMap((policy, j): LimitOperation[] => {
            const cost = step.costs[j];
            if (cost === undefined) return [];
            const rule = policy.ruleAt({ now: () => nowMs + step.skewMs });
            const kind = step.isLook ? "look" : "charge";
            return [{ kind, id: policy.id, rule, tenant, bucket: "b", units: unitsOf(cost, policy.limit) }];
          });
          const [mine, theirs] = await both(operations);
          const { settle } = step;
          if (step.isLook || settle === undefined || !mine.every(({ granted }) => granted)) continue;
          const settled = (outcomes: readonly LimitOutcome[]): LimitOperation[] =>
            operations.map((operation, j) => ({
              ...operation,
              kind: "settle",
              units: unitsOf(settle.cost, policies.find(({ id }) => id === operation.id)?.limit ?? 0),
              charged: { units: operation.units, outcome: outcomes[j] as LimitOutcome },
            }));
          open.push({ at: i + 1 + settle.after, mine: settled(mine), theirs: settled(theirs) });
        }
      }),
      { numRuns: RUNS },
    );
  }, 300_000);

  it("trap: application clocks differ, and a day is counted by each of them", async () => {
    const noonMs = Date.UTC(new Date().getUTCFullYear() + 2, 5, 15, 12);
    const store = createRedisLimiterStore({ client: atTime(inUse.connected.client, () => noonMs), prefix: "noon" });
    const policy = tokens(10).per(calendarDay("UTC")).by("tenant");
    const remaining: number[] = [];
    for (const skewMs of [0, -20 * HOUR_MS, 20 * HOUR_MS, -HOUR_MS]) {
      const rule = policy.ruleAt({ now: () => noonMs + skewMs });
      const step = { kind: "charge", id: policy.id, rule, tenant: "acme", bucket: "acme", units: 2 } as const;
      remaining.push((await store.apply([step]))[0]?.remaining ?? Number.NaN);
    }
    expect(remaining).toEqual([8, 6, 4, 2]);
  });

  it("has the same come back of a lease that has ended, whoever looks first, in Redis and in memory", async () => {
    const startMs = Date.now() + 500 * DAY_MS;
    const rule = requests(7).per({ windowMs: 50 }).by("key").ruleAt(systemClock, 7);
    let nowMs = startMs;
    const clock = { now: () => nowMs, monotonicMs: () => nowMs };
    const resets: number[] = [];
    for (const looked of ["nobody", "b", "a"]) {
      for (const store of [
        createRedisLimiterStore({ client: atTime(inUse.connected.client, () => nowMs), prefix: `ended-${looked}` }),
        createMemoryLimiterStore({ clock }),
      ]) {
        const ask = async (bucket: string, { units, lease }: Pick<LimitOperation, "units" | "lease">) =>
          (
            await store.apply([
              { kind: units > 0 ? "charge" : "look", id: "x", rule, tenant: "t", bucket, units, lease },
            ])
          )[0];
        nowMs = startMs;
        await ask("a", { units: 1, lease: { id: "l", ttlMs: 1 } });
        await ask("a", { units: 1, lease: undefined });
        nowMs = startMs + 1;
        if (looked !== "nobody") await ask(looked, { units: 0, lease: { id: "m", ttlMs: 1 } });
        nowMs = startMs + 2;
        resets.push((await ask("a", { units: 0, lease: { id: "n", ttlMs: 1 } }))?.resetMs ?? Number.NaN);
      }
    }
    // Two units fill 14.3 ms; 6.1 of the first were left when its lease ended, 1 ms after; 2 ms have passed.
    expect(resets).toEqual([7, 7, 7, 7, 7, 7]);
  });
});

function numbers({ granted, remaining, retryAfterMs, resetMs }: LimitOutcome): readonly unknown[] {
  return [granted, remaining, retryAfterMs, resetMs];
}
