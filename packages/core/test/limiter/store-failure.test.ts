import { describe, expect, it } from "vitest";
import type { LimitAllowed, LimitDecision } from "../../src/limiter/decision.js";
import { createLimiter, type LimiterOptions } from "../../src/limiter/limiter.js";
import { createMemoryLimiterStore } from "../../src/limiter/memory-store.js";
import type { Policy } from "../../src/limiter/policy.js";
import type { LimiterStore, LimitOperation, LimitOutcome } from "../../src/limiter/store.js";
import { concurrent, requests, tokens } from "../../src/limiter/units.js";

const subject = { key: "k", tenant: "t" };

const rpd = requests(2).per("day").by("key");
const tpd = tokens(10).per("day").by("tenant");
const slots = concurrent(1).by("key");

const broken: Record<string, LimiterStore> = {
  throws: {
    apply() {
      throw new Error("gone");
    },
  },
  rejects: { apply: () => Promise.reject(new Error("gone")) },
  hangs: { apply: () => new Promise(() => {}) },
  "answers nothing": { apply: () => undefined as unknown as LimitOutcome[] },
  "answers too little": { apply: () => Promise.resolve([]) },
};

function limiterOn(store: LimiterStore, policies: readonly Policy[], more: Partial<LimiterOptions> = {}) {
  return createLimiter({ policies, store, storeDeadlineMs: 20, ...more });
}

describe.each(Object.entries(broken))("a store that %s", (_, store) => {
  it("makes budgets and slots deny", async () => {
    for (const policy of [tpd, slots]) {
      const decision = await limiterOn(store, [rpd, policy]).admit(subject, {
        charge: { requests: 1, tokens: 1, concurrent: 1 },
      });
      expect(decision).toEqual({
        allowed: false,
        refusedBy: policy,
        retryAfterSeconds: 1,
        quotas: [],
        degraded: true,
        storeFailed: true,
      });
    }
  });

  it("makes request limits count locally", async () => {
    const limiter = limiterOn(store, [rpd]);
    const ask = () => limiter.admit(subject, { charge: { requests: 1 } });
    const first = (await ask()) as LimitAllowed;
    expect(first).toMatchObject({ allowed: true, degraded: true, quotas: [{ remaining: 1 }] });
    expect(await ask()).toMatchObject({ allowed: true, degraded: true, quotas: [{ remaining: 0 }] });
    expect(await ask()).toMatchObject({ allowed: false, degraded: true, storeFailed: false, refusedBy: rpd });
    await first.reservation.refund();
    expect(await ask()).toMatchObject({ allowed: true, quotas: [{ remaining: 0 }] });
  });

  it("makes a policy that allows let pass, and count nothing", async () => {
    const limiter = limiterOn(store, [tpd.onFailure("allow"), slots.onFailure("allow")]);
    for (let i = 0; i < 5; i++) {
      const decision = (await limiter.admit(subject, { charge: { tokens: 11, concurrent: 1 } })) as LimitAllowed;
      expect(decision).toMatchObject({ allowed: true, degraded: true, quotas: [] });
      await decision.reservation.settle({ tokens: 5 });
      await decision.reservation.release();
    }
  });

  it("tells the operator, whose own error changes nothing", async () => {
    const errors: unknown[] = [];
    const onStoreError = (error: unknown) => {
      errors.push(error);
      throw new Error("the observer fails too");
    };
    await limiterOn(store, [rpd], { onStoreError }).peek(subject);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toBeInstanceOf(Error);
  });
});

describe("a store that fails later", () => {
  it("never makes a reservation's end throw or hang", async () => {
    for (const later of Object.values(broken).slice(0, 3)) {
      const memory = createMemoryLimiterStore();
      let current: LimiterStore = memory;
      const errors: unknown[] = [];
      const limiter = limiterOn({ apply: (operations) => current.apply(operations) }, [tpd, slots], {
        onStoreError: (error) => errors.push(error),
      });
      const decision = (await limiter.admit(subject, { charge: { tokens: 5, concurrent: 1 } })) as LimitAllowed;
      current = later;
      await decision.reservation.settle({ tokens: 9 });
      await decision.reservation.release();
      // The second found the breaker open.
      expect(errors).toHaveLength(1);
    }
  });
});

describe("a slow store", () => {
  /** A store on memory whose answers wait until they are let go, with what it did. */
  function slowStore() {
    const memory = createMemoryLimiterStore();
    const waiting: (() => void)[] = [];
    const applied: (readonly LimitOperation[])[] = [];
    const store: LimiterStore = {
      apply: (operations) =>
        new Promise((resolve) => {
          waiting.push(() => {
            applied.push(operations);
            resolve(memory.apply(operations));
          });
        }),
    };
    function letGo() {
      for (const go of waiting.splice(0)) go();
    }
    return { memory, store, applied, letGo };
  }

  const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

  it("is waited for until its deadline", async () => {
    const { store, letGo } = slowStore();
    const pending = limiterOn(store, [tpd], { storeDeadlineMs: 60_000 }).admit(subject, { charge: { tokens: 4 } });
    letGo();
    const decision = (await pending) as LimitAllowed;
    expect(decision).toMatchObject({ allowed: true, degraded: false, quotas: [{ remaining: 6 }] });
    const ending = decision.reservation.settle({ tokens: 1 });
    letGo();
    await ending;
    const look = limiterOn(store, [tpd]).peek(subject);
    letGo();
    expect(await look).toMatchObject({ quotas: [{ remaining: 9 }] });
  });

  it("gets back what it spent after its deadline, for nobody will", async () => {
    const { memory, store, applied, letGo } = slowStore();
    const limiter = limiterOn(store, [rpd.onFailure("deny"), tpd, slots]);
    const charge = { requests: 1, tokens: 5, concurrent: 1 };
    expect(await limiter.admit(subject, { charge })).toMatchObject({ allowed: false, storeFailed: true });
    letGo();
    await settled();
    letGo();
    await settled();
    expect(applied).toHaveLength(2);
    const direct = createLimiter({ policies: limiter.policies, store: memory });
    const quotas = (direct.peek(subject) as LimitDecision).quotas;
    expect(quotas.map((quota) => quota.remaining)).toEqual([2, 10, 1]);
  });

  it("has nothing to get back when it refused late, or was only looked at", async () => {
    const { memory, store, applied, letGo } = slowStore();
    createLimiter({ policies: [tpd], store: memory }).admit(subject, { charge: { tokens: 10 } });
    await limiterOn(store, [tpd]).admit(subject, { charge: { tokens: 1 } });
    await limiterOn(store, [tpd]).peek(subject);
    letGo();
    await settled();
    letGo();
    await settled();
    expect(applied).toHaveLength(2);
  });
});
