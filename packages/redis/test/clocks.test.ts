import {
  calendarDay,
  calendarMonth,
  createMemoryLimiterStore,
  type LimitOperation,
  type LimitOutcome,
  type LimitRule,
  requests,
  tokens,
} from "@aiguard/core";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRedisLimiterStore, type RedisClient } from "../src/index.js";
import { type Connected, connectTo } from "./clients.js";
import { hasRedis, type RedisServer, startRedis } from "./server/redis-server.js";

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
  fc.constantFrom(0, 0, 0, 1, 2, 499, 500, 1000, HOUR_MS, DAY_MS, 31 * DAY_MS, 400 * DAY_MS),
  fc.constantFrom(-1, -500, -30_000, -HOUR_MS),
  fc.integer({ min: 0, max: 40 * DAY_MS }),
);
const rates = fc.record({
  limit: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.constantFrom(60, 999_983, MOST)),
  windowMs: fc.oneof(
    fc.constantFrom(1, 2, 500, 1000, 60_000, DAY_MS, 30 * DAY_MS, 400 * DAY_MS),
    fc.integer({ min: 1, max: 400 * DAY_MS }),
  ),
});
const zones = fc.constantFrom("UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata");
const costs = fc.constantFrom("0", "1", "limit", "limit + 1", "2^53 - 1");
const steps = fc.array(
  fc.record({
    forward,
    costs: fc.tuple(costs, costs, costs),
    isLook: fc.boolean(),
    /** How far the sender's clock is from the server's. */
    skewMs: fc.constantFrom(0, 0, 0, -20 * HOUR_MS, -HOUR_MS, HOUR_MS, 20 * HOUR_MS),
    settle: fc.option(costs, { nil: undefined }),
  }),
  { minLength: 1, maxLength: 20 },
);

describe.skipIf(!hasRedis)("createRedisLimiterStore, by a clock that stands still, jumps ahead and steps back", () => {
  let server: RedisServer;
  let connected: Connected;
  beforeAll(async () => {
    server = await startRedis();
    connected = await connectTo("ioredis", server.port);
  });
  afterAll(async () => {
    await connected?.close();
    await server?.remove();
  });

  it("comes to what the memory store comes to, over windows of 1 ms to 400 days, months and changes of clocks", async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(rates, zones, start, steps, async ({ limit, windowMs }, zone, startMs, list) => {
        let nowMs = startMs;
        const tenant = `run${run++}`;
        const redis = createRedisLimiterStore({ client: atTime(connected.client, () => nowMs) });
        const memory = createMemoryLimiterStore({ clock: { now: () => nowMs, monotonicMs: () => nowMs } });
        const policies = [
          requests(limit).per({ windowMs }).by("key"),
          tokens(10).per(calendarDay(zone)).by("tenant"),
          tokens(1000).per(calendarMonth(zone)).by("tenant"),
        ];
        const unitsOf = (cost: string, most: number): number =>
          ({ "0": 0, "1": 1, limit: most, "limit + 1": Math.min(MOST, most + 1) })[cost] ?? MOST;
        const ruleOf = (i: number, skewMs: number): LimitRule =>
          (policies[i] as (typeof policies)[number]).ruleAt({ now: () => nowMs + skewMs });

        async function both(mine: LimitOperation[], theirs: LimitOperation[]) {
          const got = await redis.apply(mine);
          const expected = memory.apply(theirs);
          expect(got.map(numbers)).toEqual(expected.map(numbers));
          return [got, expected] as const;
        }

        for (const step of list) {
          nowMs += step.forward;
          const operations = policies.map(
            (policy, i): LimitOperation => ({
              kind: step.isLook ? "look" : "charge",
              id: policy.id,
              rule: ruleOf(i, step.skewMs),
              tenant,
              bucket: "b",
              units: unitsOf(step.costs[i] as string, policy.limit),
            }),
          );
          const [mine, theirs] = await both(operations, operations);
          if (step.isLook || step.settle === undefined || !mine.every(({ granted }) => granted)) continue;
          const settled = (outcomes: readonly LimitOutcome[]): LimitOperation[] =>
            operations.map((operation, i) => ({
              ...operation,
              kind: "settle",
              units: unitsOf(step.settle as string, (policies[i] as (typeof policies)[number]).limit),
              charged: { units: operation.units, outcome: outcomes[i] as LimitOutcome },
            }));
          await both(settled(mine), settled(theirs));
        }
      }),
      { numRuns: RUNS },
    );
  }, 300_000);

  it("trap: application clocks differ, and a day is counted by each of them", async () => {
    const noonMs = Date.UTC(new Date().getUTCFullYear() + 2, 5, 15, 12);
    const store = createRedisLimiterStore({ client: atTime(connected.client, () => noonMs), prefix: "noon" });
    const policy = tokens(10).per(calendarDay("UTC")).by("tenant");
    const remaining: number[] = [];
    for (const skewMs of [0, -20 * HOUR_MS, 20 * HOUR_MS, -HOUR_MS]) {
      const rule = policy.ruleAt({ now: () => noonMs + skewMs });
      const step = { kind: "charge", id: policy.id, rule, tenant: "acme", bucket: "acme", units: 2 } as const;
      remaining.push((await store.apply([step]))[0]?.remaining ?? Number.NaN);
    }
    expect(remaining).toEqual([8, 6, 4, 2]);
  });
});

function numbers({ granted, remaining, retryAfterMs, resetMs }: LimitOutcome): readonly unknown[] {
  return [granted, remaining, retryAfterMs, resetMs];
}
