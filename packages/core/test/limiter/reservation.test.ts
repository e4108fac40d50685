import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LimitAllowed } from "../../src/limiter/decision.js";
import { createLimiter, type LimitAmounts, type Limiter } from "../../src/limiter/limiter.js";
import { createMemoryLimiterStore } from "../../src/limiter/memory-store.js";
import type { Reservation } from "../../src/limiter/reservation.js";
import type { LimiterStore } from "../../src/limiter/store.js";
import { concurrent, requests, tokens } from "../../src/limiter/units.js";
import { BucketModel } from "./bucket-model.js";
import { manualClock } from "./manual-clock.js";

const who = { key: "k" };

function take(limiter: Limiter, charge: LimitAmounts["charge"]): Reservation {
  const decision = limiter.admit(who, { charge });
  expect(decision).toMatchObject({ allowed: true });
  return (decision as LimitAllowed).reservation;
}

function left(limiter: Limiter): number[] {
  return (limiter.peek(who) as LimitAllowed).quotas.map((quota) => quota.remaining);
}

function all(clock = manualClock()) {
  const policies = [requests(10).per("day").by("key"), tokens(100).per("day").by("key"), concurrent(4).by("key")];
  return createLimiter({ policies, clock });
}

describe("a reservation", () => {
  it("is settled with the true tokens: less comes back, more becomes a debt, twice changes nothing", () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(300), fc.nat(300), (reserved, used, again) => {
        const limiter = all();
        const reservation = take(limiter, { tokens: reserved });
        reservation.settle({ tokens: used });
        expect(left(limiter)).toEqual([10, Math.max(0, 100 - used), 4]);
        reservation.settle({ tokens: again });
        reservation.refund();
        expect(left(limiter)).toEqual([10, Math.max(0, 100 - used), 4]);
      }),
    );
  });

  it("pays a debt off in time", () => {
    const clock = manualClock();
    const limiter = all(clock);
    take(limiter, { tokens: 0 }).settle({ tokens: 250 });
    const day = 86_400_000;
    clock.elapsedMs = 1.5 * day;
    expect(left(limiter)[1]).toBe(0);
    clock.elapsedMs = 1.51 * day;
    expect(left(limiter)[1]).toBe(1);
    clock.elapsedMs = 2.5 * day;
    expect(left(limiter)[1]).toBe(100);
  });

  it("stands while the usage is unknown, and is settled later", () => {
    const limiter = all();
    const reservation = take(limiter, { tokens: 60 });
    reservation.settle({});
    reservation.settle({ tokens: undefined });
    expect(left(limiter)[1]).toBe(40);
    reservation.settle({ tokens: 10 });
    expect(left(limiter)[1]).toBe(90);
  });

  it("takes only whole usage, and stays open when it is given something else", () => {
    const limiter = all();
    const reservation = take(limiter, { tokens: 60 });
    for (const bad of [Number.NaN, -1, 1.5, Number.POSITIVE_INFINITY]) {
      expect(() => reservation.settle({ tokens: bad })).toThrow(expect.objectContaining({ code: "cost_invalid" }));
    }
    reservation.settle({ tokens: 1 });
    expect(left(limiter)[1]).toBe(99);
  });

  it("does not trouble the store when there is nothing to correct", () => {
    const store = createMemoryLimiterStore();
    let calls = 0;
    const counting: LimiterStore = {
      apply(operations) {
        calls++;
        return store.apply(operations);
      },
    };
    const limiter = createLimiter({ policies: [tokens(100).per("day").by("key")], store: counting });
    const reservation = take(limiter, { tokens: 60 });
    reservation.settle({ tokens: 60 });
    reservation.release();
    reservation.refund();
    expect(calls).toBe(1);
  });

  it("does not settle what was only looked at", () => {
    const limiter = all();
    const decision = limiter.admit(who, { charge: { requests: 1 }, peek: ["tokens"] }) as LimitAllowed;
    decision.reservation.settle({ tokens: 50 });
    decision.reservation.refund();
    expect(left(limiter)).toEqual([10, 100, 4]);
  });

  it("gives its slots back once, in whatever order it ends", () => {
    const ends = fc.array(fc.constantFrom("release", "refund", "settle"), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(ends, { minLength: 1, maxLength: 4 }), (lives) => {
        const limiter = all();
        const held = lives.map(() => take(limiter, { requests: 1, tokens: 10, concurrent: 1 }));
        expect(left(limiter)).toEqual([10 - lives.length, 100 - 10 * lives.length, 4 - lives.length]);
        lives.forEach((life, i) => {
          for (const end of life) end === "settle" ? held[i]?.settle({ tokens: 3 }) : held[i]?.[end as "refund"]();
        });
        const first = (life: string[], ...ends: string[]) => life.find((end) => ends.includes(end));
        const kept = lives.filter((life) => !life.includes("refund")).length;
        const used = lives.map(
          (life) => ({ settle: 3, refund: 0, none: 10 })[first(life, "settle", "refund") ?? "none"] ?? 0,
        );
        const open = lives.filter((life) => first(life, "release", "refund") === undefined).length;
        expect(left(limiter)).toEqual([10 - kept, 100 - used.reduce((a, b) => a + b, 0), 4 - open]);
      }),
    );
  });

  it("is the only one of its kind: slots taken by another stay taken", () => {
    const limiter = all();
    const one = take(limiter, { concurrent: 1 });
    take(limiter, { concurrent: 3 });
    expect(limiter.admit(who, { charge: { concurrent: 1 } })).toMatchObject({ allowed: false });
    one.release();
    one.release();
    one.refund();
    take(limiter, { concurrent: 1 });
    expect(limiter.admit(who, { charge: { concurrent: 1 } })).toMatchObject({ allowed: false });
  });

  it("leaves what the true costs would have left, while the clock stands still", () => {
    const step = fc.record({ reserve: fc.nat(40), use: fc.nat(60), wait: fc.constantFrom(0, 0, 7, 1000) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const clock = manualClock();
        const limiter = createLimiter({ policies: [tokens(200).per({ windowMs: 7000 }).by("key")], clock });
        const model = new BucketModel({ limit: 200, windowMs: 7000, burst: 200 });
        for (const { reserve, use, wait } of steps) {
          clock.elapsedMs += wait;
          const decision = limiter.admit(who, { charge: { tokens: reserve } });
          const isGranted = model.ask(clock.elapsedMs, reserve).granted;
          expect(decision).toMatchObject({ allowed: isGranted });
          if (!isGranted) continue;
          (decision as LimitAllowed).reservation.settle({ tokens: use });
          model.spend(clock.elapsedMs, use);
          expect(left(limiter)).toEqual([model.state(clock.elapsedMs).remaining]);
        }
      }),
    );
  });

  it("gives back only what has not come back by itself: nothing can be saved up", () => {
    const clock = manualClock();
    const limiter = createLimiter({ policies: [tokens(100).per("minute").by("key")], clock });
    const held: Reservation[] = [];
    for (let minute = 0; minute < 10; minute++) {
      held.push(take(limiter, { tokens: 100 }));
      clock.elapsedMs += 60_000;
    }
    take(limiter, { tokens: 100 });
    for (const reservation of held) reservation.settle({ tokens: 0 });
    expect(left(limiter)).toEqual([0]);
  });
});
