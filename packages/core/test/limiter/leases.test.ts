import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  concurrent,
  cost,
  createLimiter,
  createMemoryLimiterStore,
  type LimitAllowed,
  type LimitAmounts,
  type Limiter,
  type Policy,
  type Reservation,
  tokens,
} from "../../src/index.js";
import { manualClock } from "./manual-clock.js";

const who = { key: "k" };

function setUp(...policies: Policy[]) {
  const clock = manualClock();
  const limiter = createLimiter({ policies, clock });
  return {
    clock,
    limiter,
    take: (charge: LimitAmounts["charge"]): Reservation => {
      const decision = limiter.admit(who, { charge });
      expect(decision).toMatchObject({ allowed: true });
      return (decision as LimitAllowed).reservation;
    },
    left: () => leftOf(limiter),
  };
}

function leftOf(limiter: Limiter): number[] {
  return (limiter.peek(who) as LimitAllowed).quotas.map((quota) => quota.remaining);
}

describe("a slot", () => {
  const slots = concurrent(2).by("key").lease(10_000);

  it("is free again when its lease has expired, and not a millisecond before", () => {
    const { clock, take, left } = setUp(slots);
    take({ concurrent: 1 });
    clock.elapsedMs = 9999;
    expect(left()).toEqual([1]);
    clock.elapsedMs = 10_000;
    expect(left()).toEqual([2]);
  });

  it("is kept while its lease is renewed, and a release after its expiry takes nobody else's", () => {
    const { clock, take, left } = setUp(slots);
    const [kept, lost] = [take({ concurrent: 1 }), take({ concurrent: 1 })];
    for (clock.elapsedMs = 0; clock.elapsedMs < 60_000; clock.elapsedMs += 4000) kept.renew();
    expect(left()).toEqual([1]);
    take({ concurrent: 1 });
    lost.release();
    expect(left()).toEqual([0]);
    kept.release();
    kept.renew();
    expect(left()).toEqual([1]);
  });

  it("is taken up again by a renewal that came too late, even above the limit, for it is running", () => {
    const { clock, take, left } = setUp(slots);
    const late = take({ concurrent: 1 });
    clock.elapsedMs = 20_000;
    take({ concurrent: 2 });
    late.renew();
    expect(left()).toEqual([0]);
    clock.elapsedMs = 29_999;
    expect(left()).toEqual([0]);
    clock.elapsedMs = 30_000;
    expect(left()).toEqual([2]);
  });

  it("never leaks and is never counted twice, whatever becomes of those who hold it", () => {
    const step = fc.record({
      wait: fc.constantFrom(0, 1, 3000, 9999, 10_000),
      act: fc.constantFrom("take", "take", "release", "renew", "crash"),
      which: fc.nat(10),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { clock, limiter } = setUp(slots);
        const held: { until: number; reservation: Reservation }[] = [];
        for (const { wait, act, which } of steps) {
          clock.elapsedMs += wait;
          const one = held[which % Math.max(1, held.length)];
          if (act === "take") {
            const decision = limiter.admit(who, { charge: { concurrent: 1 } }) as LimitAllowed;
            const taken = held.filter(({ until }) => until > clock.elapsedMs).length;
            expect(decision.allowed).toBe(taken < 2);
            if (decision.allowed) held.push({ until: clock.elapsedMs + 10_000, reservation: decision.reservation });
          } else if (act === "release" && one !== undefined) {
            one.reservation.release();
            held.splice(held.indexOf(one), 1);
          } else if (act === "renew" && one !== undefined) {
            one.reservation.renew();
            one.until = clock.elapsedMs + 10_000;
          }
        }
        clock.elapsedMs += 10_000;
        expect(leftOf(limiter)).toEqual([2]);
      }),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 300 },
    );
  });

  it("knows how soon it must be renewed", () => {
    const { take } = setUp(slots, tokens(9).per("day").by("key").lease(5000, "refund"), cost(9).per("day").by("key"));
    expect(take({ concurrent: 1 }).leaseMs).toBe(10_000);
    expect(take({ concurrent: 1, tokens: 1 }).leaseMs).toBe(5000);
    expect(take({ cost: 1 }).leaseMs).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("a reservation whose holder is gone", () => {
  it("stays charged by default, and a late settlement still corrects it", () => {
    const { clock, take, left } = setUp(tokens(100).per({ windowMs: 34_560_000_000 }).by("key").lease(1000));
    const reservation = take({ tokens: 60 });
    clock.elapsedMs = 50_000;
    expect(left()).toEqual([40]);
    reservation.settle({ tokens: 10 });
    expect(left()).toEqual([90]);
  });

  it("comes back with `refund`, and a late settlement charges all that was used", () => {
    const { clock, take, left } = setUp(tokens(100).per({ windowMs: 34_560_000_000 }).by("key").lease(1000, "refund"));
    const reservation = take({ tokens: 60 });
    clock.elapsedMs = 999;
    expect(left()).toEqual([40]);
    clock.elapsedMs = 1000;
    expect(left()).toEqual([100]);
    reservation.settle({ tokens: 30 });
    expect(left()).toEqual([70]);
    reservation.settle({ tokens: 90 });
    clock.elapsedMs = 5000;
    expect(left()).toEqual([70]);
  });

  it("does not come back once it is settled, even to just what it was", () => {
    for (const used of [0, 59, 60, 61]) {
      const { clock, take, left } = setUp(
        tokens(100).per({ windowMs: 34_560_000_000 }).by("key").lease(1000, "refund"),
      );
      take({ tokens: 60 }).settle({ tokens: used });
      clock.elapsedMs = 5000;
      expect(left()).toEqual([100 - used]);
    }
  });

  it("is kept by renewals", () => {
    const { clock, take, left } = setUp(tokens(100).per({ windowMs: 34_560_000_000 }).by("key").lease(1000, "refund"));
    const reservation = take({ tokens: 60 });
    for (clock.elapsedMs = 0; clock.elapsedMs < 9000; clock.elapsedMs += 900) reservation.renew();
    expect(left()).toEqual([40]);
    clock.elapsedMs += 1000;
    reservation.renew();
    expect(left()).toEqual([100]);
  });

  it("frees the slots of clients that share a bucket, too", () => {
    const clock = manualClock();
    const store = createMemoryLimiterStore({ maxClients: 1, clock });
    const limiter = createLimiter({ policies: [concurrent(1).by("client").lease(1000)], store, clock });
    const ask = (client: string) => limiter.admit({ client }, { charge: { concurrent: 1 } }) as LimitAllowed;
    expect([ask("known").allowed, ask("new").allowed, ask("newer").allowed]).toEqual([true, true, false]);
    clock.elapsedMs = 1000;
    expect([ask("known").allowed, ask("newest").allowed]).toEqual([true, true]);
  });
});
