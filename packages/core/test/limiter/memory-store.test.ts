import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { systemClock } from "../../src/ground/clock.js";
import type { LimitAllowed } from "../../src/limiter/decision.js";
import { createLimiter } from "../../src/limiter/limiter.js";
import { createMemoryLimiterStore } from "../../src/limiter/memory-store.js";
import type { Policy } from "../../src/limiter/policy.js";
import type { LimitOperation } from "../../src/limiter/store.js";
import { concurrent, requests, tokens } from "../../src/limiter/units.js";
import { BucketModel } from "./bucket-model.js";
import { manualClock } from "./manual-clock.js";

function bounded(maxClients: number, ...policies: Policy[]) {
  const clock = manualClock();
  const store = createMemoryLimiterStore({ maxClients, clock });
  const limiter = createLimiter({ policies, store, clock });
  const ask = (client: string, amount = 1) => {
    const charge = Object.fromEntries(policies.map((policy) => [policy.unit, amount]));
    return limiter.admit({ client }, { charge }) as LimitAllowed;
  };
  return { clock, ask, admits: (client: string, amount = 1): boolean => ask(client, amount).allowed };
}

describe("createMemoryLimiterStore", () => {
  it("is not reset for a known client by a flood of new ones", () => {
    const { admits, clock } = bounded(100, requests(1).per("hour").by("client"));
    expect(admits("victim")).toBe(true);
    for (let i = 0; i < 10_000; i++) {
      clock.elapsedMs += 100;
      admits(`flood ${i}`);
      if (i % 100 === 0) expect(admits("victim")).toBe(false);
    }
    clock.elapsedMs = 3_600_000;
    expect(admits("victim")).toBe(true);
  });

  it("lets new clients share one bucket while nobody's can be dropped", () => {
    const { admits } = bounded(3, requests(2).per("hour").by("client"));
    for (const known of ["a", "b", "c"]) expect(admits(known)).toBe(true);
    expect([admits("new 1"), admits("new 2"), admits("new 3"), admits("new 1")]).toEqual([true, true, false, false]);
    for (const known of ["a", "b", "c"]) expect([admits(known), admits(known)]).toEqual([true, false]);
  });

  it("makes room again as soon as buckets are full again", () => {
    const { admits, clock } = bounded(50, requests(1).per("second").by("client"));
    for (let round = 0; round < 20; round++) {
      for (let i = 0; i < 50; i++) expect(admits(`${round} ${i}`)).toBe(true);
      expect(admits(`${round} shared`)).toBe(true);
      expect(admits(`${round} shared too`)).toBe(false);
      clock.elapsedMs += 1001;
    }
  });

  it("counts each client that has a bucket as if there were no bound", () => {
    const knownAsk = fc.record({ who: fc.nat(4), amount: fc.integer({ min: 0, max: 6 }) });
    fc.assert(
      fc.property(
        fc.array(fc.record({ known: knownAsk, flood: fc.nat(30), wait: fc.nat(40) }), { maxLength: 60 }),
        (steps) => {
          const policy = tokens(6).per({ windowMs: 6000 }).by("client");
          const { admits, clock } = bounded(5, policy);
          const models = Array.from({ length: 5 }, () => new BucketModel({ ...policy, burst: 6 }));
          models.forEach((model, who) => {
            model.spend(0, 6);
            expect(admits(`known ${who}`, 6)).toBe(true);
          });
          for (const { known, flood, wait } of steps) {
            clock.elapsedMs += wait;
            admits(`flood ${flood}`, 3);
            const model = models[known.who] as BucketModel;
            const { granted } = model.ask(clock.elapsedMs, known.amount);
            if (granted) model.spend(clock.elapsedMs, known.amount);
            expect(admits(`known ${known.who}`, known.amount)).toBe(granted);
          }
        },
      ),
    );
  });

  it("gives a client that shared a bucket one of its own as soon as there is room", () => {
    const { admits, clock } = bounded(1, requests(1).per("second").by("client"));
    expect(admits("known")).toBe(true);
    clock.elapsedMs = 500;
    expect([admits("new"), admits("new")]).toEqual([true, false]);
    clock.elapsedMs = 1001;
    expect([admits("new"), admits("new")]).toEqual([true, false]);
  });

  it("corrects a charge in the shared bucket when it was made there, even when there is room again", () => {
    const budget = bounded(1, tokens(10).per({ windowMs: 1000 }).by("client"));
    budget.ask("known", 10);
    budget.ask("new", 8).reservation.settle({ tokens: 10 });
    expect(budget.admits("newer", 1)).toBe(false);

    const slots = bounded(1, concurrent(1).by("client"));
    const known = slots.ask("known");
    const shared = slots.ask("new");
    known.reservation.release();
    shared.reservation.release();
    slots.ask("another");
    expect(slots.admits("new")).toBe(true);
  });

  it("never lets more be used than the burst and what has come back, however many reservations are settled when", () => {
    const step = fc.record({
      wait: fc.constantFrom(0, 0, 100, 900, 3000),
      reserve: fc.integer({ min: 0, max: 10 }),
      settle: fc.option(fc.nat(20), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { ask, clock } = bounded(1, tokens(10).per({ windowMs: 10_000 }).by("client"));
        const open: LimitAllowed[] = [];
        let held = 0;
        for (const { wait, reserve, settle } of steps) {
          clock.elapsedMs += wait;
          const decision = ask("a", reserve);
          if (decision.allowed) {
            open.push(decision);
            held += reserve;
          }
          expect(held).toBeLessThanOrEqual(10 + clock.elapsedMs / 1000);
          const [settled] = settle === undefined ? [] : open.splice(settle % Math.max(1, open.length), 1);
          const before = ask("a", 0).quotas[0]?.remaining as number;
          settled?.reservation.settle({ tokens: 0 });
          const after = ask("a", 0).quotas[0]?.remaining as number;
          expect(after).toBeGreaterThanOrEqual(before);
          // What came back by itself may be counted as used still: that only ever refuses more.
          held -= after - before;
        }
      }),
    );
  });

  it("shares slots and gives them back where they were taken", () => {
    const { ask, admits } = bounded(1, concurrent(2).by("client"));
    const known = ask("known");
    const first = ask("new 1");
    const second = ask("new 2");
    expect(admits("new 3")).toBe(false);
    first.reservation.release();
    expect(admits("new 3")).toBe(true);
    expect(admits("known")).toBe(true);
    expect(admits("known")).toBe(false);
    known.reservation.release();
    second.reservation.release();
    expect(admits("known")).toBe(true);
  });

  it("charges a late debt to a client whose bucket has been dropped meanwhile", () => {
    const { ask, admits, clock } = bounded(1, tokens(10).per({ windowMs: 1000 }).by("client"));
    const { reservation } = ask("a", 1);
    clock.elapsedMs = 2000;
    expect(admits("b", 1)).toBe(true);
    clock.elapsedMs = 4000;
    reservation.settle({ tokens: 11 });
    expect(admits("a", 1)).toBe(false);
  });

  it("keeps a bucket when its limit is changed, and policies of other names or windows apart", () => {
    const clock = manualClock();
    const store = createMemoryLimiterStore({ clock });
    const left = (policy: Policy) =>
      (createLimiter({ policies: [policy], store }).admit({ key: "k" }, { charge: { requests: 1 } }) as LimitAllowed)
        .quotas[0]?.remaining;
    expect(left(requests(4).per("day").by("key").named("rpd"))).toBe(3);
    expect(left(requests(4).per("day").by("key").named("rpd"))).toBe(2);
    expect(left(requests(400).per("day").by("key").named("rpd"))).toBe(199);
    expect(left(requests(4).per("hour").by("key").named("rpd"))).toBe(3);
    expect(left(requests(4).per("day").by("key").named("other"))).toBe(3);
  });

  it("counts in whole parts of any limit, never in a client's favour", () => {
    const limits = fc.array(fc.record({ limit: fc.integer({ min: 1, max: 50 }), wait: fc.nat(3000) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(limits, (steps) => {
        const clock = manualClock();
        const store = createMemoryLimiterStore({ clock });
        let share = 0;
        for (const { limit, wait } of steps) {
          clock.elapsedMs += wait;
          const limiter = createLimiter({
            policies: [requests(limit).per({ windowMs: 7001 }).by("key").named("n")],
            store,
          });
          if ((limiter.admit({ key: "k" }, { charge: { requests: 1 } }) as LimitAllowed).allowed) share += 1 / limit;
          expect(share).toBeLessThanOrEqual(1 + clock.elapsedMs / 7001 + 1e-9);
        }
      }),
    );
  });

  it("never refuses what needs nothing, and never counts slots below none", () => {
    const store = createMemoryLimiterStore();
    const { id, ruleAt } = concurrent(2).by("key");
    const step = (kind: LimitOperation["kind"], units: number) =>
      store.apply([{ kind, id, rule: ruleAt(systemClock), tenant: "", bucket: "k", units }])[0];
    expect(step("settle", 3)).toMatchObject({ granted: true, remaining: 0 });
    expect(step("look", 0)).toMatchObject({ granted: true, remaining: 0 });
    expect(step("charge", 0)).toMatchObject({ granted: true, remaining: 0 });
    expect(step("charge", 1)).toMatchObject({ granted: false, retryAfterMs: 1000 });
  });

  it("has no timer, for a client or otherwise", () => {
    const timers = [vi.spyOn(globalThis, "setTimeout"), vi.spyOn(globalThis, "setInterval")];
    const limiter = createLimiter({
      policies: [requests(5).per("second").by("client"), concurrent(1).by("client").lease(1000)],
      store: createMemoryLimiterStore({ maxClients: 10 }),
    });
    for (let i = 0; i < 100; i++) limiter.admit({ client: `${i}` }, { charge: { requests: 1, concurrent: 1 } });
    for (const timer of timers) {
      expect(timer).not.toHaveBeenCalled();
      timer.mockRestore();
    }
  });

  it("names a wrong bound, and an option that there is not", () => {
    expect(() => createMemoryLimiterStore({ maxKeys: 5 } as object)).toThrow(/`maxKeys`.*maxClients/);
    for (const maxClients of [0, -1, 1.5, Number.NaN]) {
      expect(() => createMemoryLimiterStore({ maxClients })).toThrow(
        expect.objectContaining({ code: "option_invalid" }),
      );
    }
  });
});
