/** What goes wrong in other limiters, each as a test of that name; what concerns Redis alone is tested with its store. */
import { describe, expect, it } from "vitest";
import {
  boundedCounter,
  createLimiter,
  createMemoryLimiterStore,
  estimateTokens,
  type LimitAllowed,
  type LimitAmounts,
  type Limiter,
  normalizeAddress,
  type Policy,
  requests,
  tokens,
} from "../../src/index.js";
import { manualClock } from "./manual-clock.js";

const DAY_MS = 86_400_000;

function setUp(policy: Policy, maxClients = 100_000) {
  const clock = manualClock();
  const store = createMemoryLimiterStore({ maxClients, clock });
  const limiter = createLimiter({ policies: [policy], store, clock });
  const admits = (key = "k", charge: LimitAmounts["charge"] = { requests: 1, tokens: 1 }) =>
    (limiter.admit({ key, tenant: "t" }, { charge }) as LimitAllowed).allowed;
  return { clock, limiter, admits };
}

function remaining(limiter: Limiter): number | undefined {
  return (limiter.peek({ key: "k", tenant: "t" }) as LimitAllowed).quotas[0]?.remaining;
}

describe("trap", () => {
  it("a 30-day window overflows setTimeout, and 10 of 10 are admitted at a limit of 2", () => {
    for (const days of [24.9, 30, 400]) {
      const { admits, clock } = setUp(
        requests(2)
          .per({ windowMs: days * DAY_MS })
          .by("key"),
      );
      expect(Array.from({ length: 10 }, () => admits()).filter(Boolean)).toHaveLength(2);
      clock.elapsedMs = (days * DAY_MS) / 2 - 1;
      expect(admits()).toBe(false);
      clock.elapsedMs += 1;
      expect([admits(), admits()]).toEqual([true, false]);
    }
  });

  it("a window of half a second makes a counter that lives for ever", () => {
    const { admits, clock } = setUp(requests(1).per({ windowMs: 500 }).by("key"), 1);
    expect(admits("a")).toBe(true);
    clock.elapsedMs = 501;
    // There is room for one bucket only: the old one has gone.
    expect([admits("b"), admits("c"), admits("c")]).toEqual([true, true, false]);
  });

  it("a cost of NaN disables a key, and one of -100 gives credit", () => {
    const { limiter, admits } = setUp(tokens(10).per("day").by("key"));
    for (const amount of [Number.NaN, -100, -0.5, 0.5, Number.NEGATIVE_INFINITY]) {
      expect(() => admits("k", { tokens: amount })).toThrow(expect.objectContaining({ code: "cost_invalid" }));
      expect(() => admits("k", () => amount)).toThrow(expect.objectContaining({ code: "cost_invalid" }));
      expect(remaining(limiter)).toBe(10);
    }
    const { reservation } = limiter.admit({ key: "k" }, { charge: { tokens: 4 } }) as LimitAllowed;
    for (const amount of [Number.NaN, -100]) {
      for (const end of [reservation.settle, reservation.release]) {
        expect(() => end.call(reservation, { tokens: amount })).toThrow(
          expect.objectContaining({ code: "cost_invalid" }),
        );
      }
    }
  });

  it("a refused request still spends", () => {
    const { limiter, admits } = setUp(tokens(10).per("day").by("key"));
    for (let i = 0; i < 100; i++) expect(admits("k", { tokens: 11 })).toBe(false);
    expect(remaining(limiter)).toBe(10);
  });

  it("a fixed window admits 199 of 100 across its edge", () => {
    const { admits, clock } = setUp(requests(100).per("minute").by("key"));
    clock.elapsedMs = 59_999;
    for (let i = 0; i < 99; i++) admits();
    clock.elapsedMs = 60_000;
    expect(Array.from({ length: 100 }, () => admits()).filter(Boolean)).toHaveLength(1);
  });

  it("an LRU of 5,000 lets 5,001 other keys reset a victim", () => {
    const { admits } = setUp(requests(1).per("hour").by("key"), 5000);
    expect(admits("victim")).toBe(true);
    for (let i = 0; i < 5001; i++) admits(`other ${i}`);
    expect(admits("victim")).toBe(false);
  });

  it("64:ff9b::/96 collapses into one client", () => {
    const [one, other] = [normalizeAddress("64:ff9b::192.0.2.1", 64), normalizeAddress("64:ff9b::198.51.100.9", 64)];
    expect(one).toBeDefined();
    expect(one).not.toBe(other);
  });

  it("a decrement after the expiry leaves -1 for ever", () => {
    const { limiter, clock } = setUp(requests(5).per("second").by("key"));
    const { reservation } = limiter.admit({ key: "k", tenant: "t" }, { charge: { requests: 1 } }) as LimitAllowed;
    clock.elapsedMs = 5000;
    reservation.refund();
    expect(remaining(limiter)).toBe(5);
    expect(
      Array.from(
        { length: 9 },
        () => (limiter.admit({ key: "k", tenant: "t" }, { charge: { requests: 1 } }) as LimitAllowed).allowed,
      ).filter(Boolean),
    ).toHaveLength(5);
  });

  it("numbers lose digits at 1e15", () => {
    const limit = Number.MAX_SAFE_INTEGER;
    const { limiter, admits } = setUp(tokens(limit).per("day").by("key"));
    expect(admits("k", { tokens: 1 })).toBe(true);
    expect(remaining(limiter)).toBe(limit - 1);
    expect(admits("k", { tokens: limit - 2 })).toBe(true);
    expect(remaining(limiter)).toBe(1);
    expect(admits("k", { tokens: 2 })).toBe(false);
  });

  it("counting tokens before checking size is a denial of service", () => {
    const asked: number[] = [];
    const count = boundedCounter((text) => {
      asked.push(text.length);
      return text.length;
    });
    for (const text of [
      " ".repeat(50_000),
      "a".repeat(300),
      "7".repeat(257),
      "\u6f22".repeat(257),
      "ab ".repeat(9000),
    ]) {
      expect(count(text)).toBe(estimateTokens(text));
    }
    expect(asked).toEqual([]);
    expect(count("ab ".repeat(100))).toBe(300);
    for (const wrong of [Number.NaN, -1, 0.5, "7" as unknown as number]) {
      expect(boundedCounter(() => wrong)("Hello")).toBe(estimateTokens("Hello"));
    }
    const throwing = boundedCounter(() => {
      throw new Error("no such model");
    });
    expect(throwing("Hello")).toBe(estimateTokens("Hello"));
  });

  it("check-then-record admits 200 of 10 in a race", async () => {
    const { limiter } = setUp(tokens(1000).per("day").by("key"));
    const race = Array.from({ length: 200 }, async () => {
      const decision = await limiter.admit({ key: "k" }, { charge: { tokens: 100 } });
      await Promise.resolve();
      return decision.allowed;
    });
    expect((await Promise.all(race)).filter(Boolean)).toHaveLength(10);
  });
});
