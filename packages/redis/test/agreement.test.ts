import { setTimeout as sleep } from "node:timers/promises";
import {
  calendarDay,
  concurrent,
  createMemoryLimiterStore,
  type LimitOperation,
  type LimitOutcome,
  type LimitRule,
  requests,
  systemClock,
} from "@aiguard/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRedisLimiterStore, type RedisClient } from "../src/index.js";
import { hasRedis } from "./server/redis-server.js";
import { useServer } from "./use-server.js";

const RUNS = process.env.AIGUARD_FULL === "1" ? 2000 : 100;
const DAY_MS = 86_400_000;
const MOST = Number.MAX_SAFE_INTEGER;

/** A limit under one of several rules, as a change of configuration or an override would have it. */
interface Limit {
  readonly id: string;
  readonly rules: readonly LimitRule[];
  /** Whether its charges come back when their leases end. */
  readonly isLeased: boolean;
}

const rate = (limit: number, windowMs: number, burst = limit): LimitRule =>
  requests(limit).per({ windowMs }).by("key").burst(burst).ruleAt(systemClock, limit);
/** A day as a clock sees it that is days ahead or behind. */
const day = (shift: number): LimitRule => calendarDay("UTC").ruleAt(10, Date.now() + shift * DAY_MS);

/** The rules of a rate have one denominator: what a change of that rounds up is for each store to say. */
const limits: readonly Limit[] = [
  { id: "short", rules: [rate(3, 1), rate(3, 1, 9)], isLeased: false },
  { id: "seven", rules: [rate(7, 50), rate(7, 50, 20)], isLeased: true },
  { id: "hour", rules: [rate(10, 3_600_000), rate(20, 3_600_000)], isLeased: true },
  { id: "prime", rules: [rate(999_983, 3_600_000), rate(999_983, 3_600_000, 10)], isLeased: false },
  { id: "huge", rules: [rate(MOST, 34_560_000_000), rate(MOST, 34_560_000_000, 10)], isLeased: true },
  { id: "today", rules: [day(0)], isLeased: true },
  // The server's time then lies in any of their periods, and outside of all.
  { id: "day", rules: [-3, -2, -1, 0, 1, 2, 3].map(day), isLeased: false },
  {
    id: "slots",
    rules: [1, 5, MOST].map((limit) => concurrent(limit).by("key").ruleAt(systemClock, limit)),
    isLeased: true,
  },
];

interface Step {
  readonly parts: readonly {
    readonly limit: Limit;
    readonly rule: number;
    readonly bucket: string;
    readonly units: number;
    readonly isLook: boolean;
  }[];
  readonly leaseMs: number;
  readonly waitMs: number;
  /** What becomes of a charge: how many steps later, and as what. */
  readonly ending: {
    readonly kind: "settle" | "renew";
    readonly after: number;
    readonly units: number;
    readonly twice: boolean;
  };
}

const units = fc.oneof(fc.constantFrom(0, 1, 2, 10, 11, MOST), fc.nat(20));
const partOf = (limit: Limit) =>
  fc.record({
    limit: fc.constant(limit),
    rule: fc.nat(limit.rules.length - 1),
    // Memory sweeps by the rule that it is called with, which differs here; one bucket is never swept.
    bucket: limit.id === "day" ? fc.constant("a") : fc.constantFrom("a", "b"),
    units,
    isLook: fc.boolean(),
  });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    parts: fc
      .tuple(...limits.map((limit) => fc.option(partOf(limit), { nil: undefined })))
      .map((parts) => parts.filter((part) => part !== undefined)),
    leaseMs: fc.constantFrom(1, 5, 10_000),
    waitMs: fc.constantFrom(0, 0, 0, 1, 2, 6),
    ending: fc.record({ kind: fc.constantFrom("settle", "renew"), after: fc.nat(4), units, twice: fc.boolean() }),
  }),
  { minLength: 1, maxLength: 25 },
);

describe.skipIf(!hasRedis)("createRedisLimiterStore", () => {
  const inUse = useServer("ioredis");

  it("comes to what the memory store comes to at the same times, for any steps", async () => {
    let nowMs = 0;
    /** Tells which time the script read. */
    const told: RedisClient = {
      async evalsha(...call) {
        const answer = (await inUse.connected.client.evalsha(...call)) as number[];
        nowMs = answer[0] as number;
        return answer;
      },
      eval: async (...call) => {
        const answer = (await inUse.connected.client.eval(...call)) as number[];
        nowMs = answer[0] as number;
        return answer;
      },
    };
    let run = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const tenant = `run${run++}`;
        const redis = createRedisLimiterStore({ client: told });
        const memory = createMemoryLimiterStore({ clock: { now: () => nowMs, monotonicMs: () => nowMs } });
        const later: { readonly at: number; readonly charges: Charged[]; readonly ending: Step["ending"] }[] = [];
        let lease = 0;

        interface Charged {
          readonly operation: LimitOperation;
          readonly mine: LimitOutcome;
          readonly theirs: LimitOutcome;
        }

        async function apply(
          mine: LimitOperation[],
          theirs = mine,
        ): Promise<[readonly LimitOutcome[], readonly LimitOutcome[]]> {
          const got = await redis.apply(mine);
          const expected = memory.apply(theirs);
          const numbers = ({ granted, remaining, retryAfterMs, resetMs }: LimitOutcome) => ({
            granted,
            remaining,
            retryAfterMs,
            resetMs,
          });
          expect(got.map(numbers)).toEqual(expected.map(numbers));
          return [got, expected];
        }

        for (const [i, step] of list.entries()) {
          for (const { charges, ending } of later.filter(({ at }) => at === i)) {
            for (let times = ending.twice ? 2 : 1; times > 0; times--) {
              const form = (charge: Charged, outcome: LimitOutcome): LimitOperation =>
                ending.kind === "renew"
                  ? { ...charge.operation, kind: "renew" }
                  : {
                      ...charge.operation,
                      kind: "settle",
                      units: charge.operation.rule.kind === "slots" ? 0 : ending.units,
                      charged: { units: charge.operation.units, outcome },
                    };
              const held = charges.filter(({ operation }) => ending.kind === "settle" || operation.lease !== undefined);
              await apply(
                held.map((charge) => form(charge, charge.mine)),
                held.map((charge) => form(charge, charge.theirs)),
              );
            }
          }
          if (step.waitMs > 0) await sleep(step.waitMs);
          const id = `lease${lease++}`;
          const operations = step.parts.map(
            ({ limit, rule, bucket, units, isLook }): LimitOperation => ({
              kind: isLook ? "look" : "charge",
              id: limit.id,
              rule: limit.rules[rule] as LimitRule,
              tenant,
              bucket,
              units,
              lease: limit.isLeased ? { id, ttlMs: step.leaseMs } : undefined,
            }),
          );
          const [mine, theirs] = await apply(operations);
          if (!mine.every(({ granted }) => granted)) continue;
          const charges = operations.map(
            (operation, j): Charged => ({
              operation,
              mine: mine[j] as LimitOutcome,
              theirs: theirs[j] as LimitOutcome,
            }),
          );
          later.push({
            at: i + 1 + step.ending.after,
            charges: charges.filter(({ operation }) => operation.kind === "charge"),
            ending: step.ending,
          });
        }
      }),
      { numRuns: RUNS },
    );
  }, 300_000);

  it("comes to the same for steps of the same moment as for one after the other", async () => {
    let nowMs = 0;
    let calls = 0;
    const told: RedisClient = {
      async evalsha(...call) {
        const answer = (await inUse.connected.client.evalsha(...call)) as number[];
        nowMs = answer[0] as number;
        calls++;
        return answer;
      },
      eval: (...call) => inUse.connected.client.eval(...call),
    };
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 4 }), async (rounds) => {
        const tenant = `moment${run++}`;
        const redis = createRedisLimiterStore({ client: told });
        const memory = createMemoryLimiterStore({ clock: { now: () => nowMs, monotonicMs: () => nowMs } });
        for (const [i, list] of rounds.entries()) {
          const asked = list
            .filter(({ parts }) => parts.length > 0)
            .map(({ parts, leaseMs }, j) =>
              parts.map(
                ({ limit, rule, bucket, units, isLook }): LimitOperation => ({
                  kind: isLook ? "look" : "charge",
                  id: limit.id,
                  rule: limit.rules[rule] as LimitRule,
                  tenant,
                  bucket,
                  units,
                  lease: limit.isLeased ? { id: `${i}.${j}`, ttlMs: leaseMs } : undefined,
                }),
              ),
            );
          const before = calls;
          const got = await Promise.all(asked.map((operations) => redis.apply(operations)));
          expect(calls - before).toBe(asked.length === 0 ? 0 : 1);
          const expected = asked.map((operations) => memory.apply(operations));
          const numbers = ({ granted, remaining, retryAfterMs, resetMs }: LimitOutcome) => [
            granted,
            remaining,
            retryAfterMs,
            resetMs,
          ];
          expect(got.map((outcomes) => outcomes.map(numbers))).toEqual(
            expected.map((outcomes) => outcomes.map(numbers)),
          );
        }
      }),
      { numRuns: RUNS },
    );
  }, 300_000);
});
