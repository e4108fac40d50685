import { describe, expect, it } from "vitest";
import {
  createLimiter,
  createMemoryLimiterStore,
  type LimitDecision,
  type LimiterStore,
  type LimitOperation,
  requests,
  tokens,
} from "../../src/index.js";
import { manualClock } from "./manual-clock.js";

const who = { key: "k", tenant: "t" };
const budget = tokens(100).per("day").by("tenant");
const rate = requests(8).per("day").by("key");

/** A store on memory that can be broken and mended, and tells what it was asked. */
function breakable(how: "rejects" | "hangs" = "rejects") {
  const clock = manualClock();
  const memory = createMemoryLimiterStore({ clock });
  const state = { isBroken: true, asked: [] as (readonly LimitOperation[])[] };
  const store: LimiterStore = {
    apply(operations) {
      state.asked.push(operations);
      if (!state.isBroken) return Promise.resolve(memory.apply(operations));
      return how === "hangs" ? new Promise(() => {}) : Promise.reject(new Error("gone"));
    },
  };
  return { clock, store, state };
}

/** Lets everything settle that waits for nothing but promises. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("the breaker", () => {
  it("leaves a failed store alone, answers at once, and asks it behind the requests' backs, ever less often", async () => {
    const { clock, store, state } = breakable();
    const errors: unknown[] = [];
    const limiter = createLimiter({ policies: [budget], store, clock, onStoreError: (error) => errors.push(error) });
    const ask = () => limiter.admit(who, { charge: { tokens: 1 } });
    expect(await ask()).toMatchObject({ allowed: false, storeFailed: true, degraded: true });
    expect(state.asked).toHaveLength(1);
    const probesAt: number[] = [];
    for (; clock.elapsedMs < 20_000; clock.elapsedMs += 50) {
      const before = state.asked.length;
      // A plain decision, not a promise: nobody waits.
      expect((ask() as LimitDecision).allowed).toBe(false);
      if (state.asked.length > before) probesAt.push(clock.elapsedMs);
      await settled();
    }
    expect(probesAt).toEqual([100, 300, 700, 1500, 3100, 6300, 11_300, 16_300]);
    expect(errors).toHaveLength(9);
    for (const [operation] of state.asked.slice(1)) expect(operation).toMatchObject({ kind: "look", units: 0 });
  });

  it("closes with the first answer, and the store counts again", async () => {
    const { clock, store, state } = breakable();
    const limiter = createLimiter({ policies: [budget], store, clock });
    await limiter.admit(who, { charge: { tokens: 1 } });
    state.isBroken = false;
    clock.elapsedMs = 100;
    expect(limiter.admit(who, { charge: { tokens: 1 } })).toMatchObject({ allowed: false });
    await settled();
    expect(await limiter.admit(who, { charge: { tokens: 1 } })).toMatchObject({
      allowed: true,
      degraded: false,
      quotas: [{ remaining: 99 }],
    });
  });

  it("opens for a store that hangs when the shortest deadline of the policies concerned has passed", async () => {
    const { clock, store } = breakable("hangs");
    const policies = [budget.onFailure("allow", { deadlineMs: 5 }), rate];
    const limiter = createLimiter({ policies, store, clock, storeDeadlineMs: 60_000 });
    const first = await limiter.admit(who, { charge: { tokens: 1, requests: 1 } });
    expect(first).toMatchObject({ allowed: true, degraded: true });
    expect(limiter.admit(who, { charge: { requests: 1 } })).toMatchObject({ allowed: true, degraded: true });
  });

  it("holds what is counted locally to this process's share of the limit, until the store is back", async () => {
    const { clock, store } = breakable();
    const limiter = createLimiter({ policies: [rate], store, clock, replicas: 4 });
    const admits = async () => (await limiter.admit(who, { charge: { requests: 1 } })).allowed;
    expect([await admits(), await admits(), await admits()]).toEqual([true, true, false]);
    const tiny = createLimiter({ policies: [requests(2).per("day").by("key")], store, clock, replicas: 100 });
    const one = async () => (await tiny.admit(who, { charge: { requests: 1 } })).allowed;
    expect([await one(), await one()]).toEqual([true, false]);
  });

  it("corrects what was counted locally locally, and what the store counted not at all while it is gone", async () => {
    const { clock, store, state } = breakable();
    state.isBroken = false;
    const policies = [tokens(100).per("day").by("key").onFailure("local")];
    const limiter = createLimiter({ policies, store, clock });
    const counted = await limiter.admit(who, { charge: { tokens: 60 } });
    state.isBroken = true;
    const local = await limiter.admit(who, { charge: { tokens: 90 } });
    if (!counted.allowed || !local.allowed) throw new Error("expected both to be allowed");
    await local.reservation.settle({ tokens: 10 });
    await counted.reservation.settle({ tokens: 0 });
    expect(await limiter.peek(who)).toMatchObject({ quotas: [{ remaining: 90 }] });
  });

  it("takes a store that throws, and one that answers too little, for failed", async () => {
    const broken: LimiterStore[] = [
      {
        apply() {
          throw new Error("gone");
        },
      },
      { apply: () => [] },
    ];
    for (const store of broken) {
      const limiter = createLimiter({ policies: [budget], store, clock: manualClock() });
      for (let i = 0; i < 3; i++) expect(await limiter.peek(who)).toMatchObject({ allowed: false, storeFailed: true });
    }
  });
});
