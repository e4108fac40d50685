/** What goes wrong in other limiters, each as a test of that name; what concerns Redis alone has the same beside its store. */
import { describe, expect, it } from "vitest";
import {
  boundedCounter,
  calendarDay,
  concurrent,
  createGuard,
  createLimiter,
  createMemoryLimiterStore,
  estimateTokens,
  guardResponse,
  type LimitAllowed,
  type LimitAmounts,
  type LimitDecision,
  type Limiter,
  type LimiterStore,
  normalizeAddress,
  type Policy,
  requests,
  tokens,
} from "../../src/index.js";
import { admissionOf, codeOf, parsedRequest } from "../guard/fixture.js";
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

describe("what users complain of", () => {
  const who = { key: "k", tenant: "t" };
  const gone: LimiterStore = { apply: () => Promise.reject(new Error("gone")) };
  const hung: LimiterStore = { apply: () => new Promise(() => {}) };

  it("an estimate locks out a small budget", async () => {
    const guard = createGuard({
      anonymous: { tenant: "t" },
      limits: [tokens(100).per("day").by("tenant")],
      expectedOutputTokens: 4000,
    });
    const send = async (max_tokens: number) => guard.check(parsedRequest({ prompt: "Hello", max_tokens }));
    for (let i = 0; i < 18; i++) {
      const admission = admissionOf(await send(1_000_000));
      admission.settle({ inputTokens: 2, outputTokens: 2 });
      admission.release();
    }
    expect(codeOf(await send(10))).toBe("allow");
  });

  it("limits become limit x replicas", async () => {
    const policies = [requests(6).per("day").by("key")];
    const shared = createMemoryLimiterStore();
    for (const [store, admitted] of [
      [shared, 6],
      [gone, 6],
    ] as const) {
      const replicas = [1, 2, 3].map(() => createLimiter({ policies, store, replicas: 3 }));
      const asked = Array.from({ length: 30 }, (_, i) => replicas[i % 3]?.admit(who, { charge: { requests: 1 } }));
      expect((await Promise.all(asked)).filter((decision) => decision?.allowed)).toHaveLength(admitted);
    }
  });

  it("a limiter fails open though it says closed, and nobody is told", async () => {
    const policy = tokens(5).per("day").by("key");
    for (const store of [gone, hung]) {
      for (const [failure, allowed] of [
        ["deny", false],
        ["allow", true],
        ["local", true],
      ] as const) {
        const errors: unknown[] = [];
        const limiter = createLimiter({
          policies: [policy.onFailure(failure, { deadlineMs: 1 })],
          store,
          onStoreError: (error) => errors.push(error),
        });
        const decision = await limiter.admit(who, { charge: { tokens: 1 } });
        expect(decision).toMatchObject({ allowed, degraded: true });
        expect(errors).toHaveLength(1);
      }
    }
  });

  it("a store that hangs makes each request wait", async () => {
    const limiter = createLimiter({ policies: [requests(5).per("day").by("key")], store: hung, storeDeadlineMs: 1 });
    expect(await limiter.admit(who, { charge: { requests: 1 } })).toMatchObject({ allowed: true, degraded: true });
    // There at once: not even a promise.
    expect(limiter.admit(who, { charge: { requests: 1 } })).toMatchObject({ allowed: true, degraded: true });
  });

  it("a request of a million tokens counts as much as one of ten", () => {
    const { admits, limiter } = setUp(tokens(1_000_000).per("day").by("key"));
    expect([admits("k", { tokens: 10 }), admits("k", { tokens: 999_000 }), admits("k", { tokens: 1000 })]).toEqual([
      true,
      true,
      false,
    ]);
    expect(remaining(limiter)).toBe(990);
  });

  it("only one window can be had at once", () => {
    const clock = manualClock();
    const windows = ["second", "minute", "hour", "day", calendarDay("UTC")] as const;
    const policies = windows.map((window, i) =>
      requests(3 + i)
        .per(window)
        .by("key"),
    );
    const limiter = createLimiter({ policies, clock });
    const admits = () => (limiter.admit(who, { charge: { requests: 1 } }) as LimitDecision).allowed;
    const admitted: number[] = [];
    for (const ms of [0, 1000, 60_000, 3_600_000]) {
      clock.elapsedMs += ms;
      admitted.push(Array.from({ length: 9 }, admits).filter(Boolean).length);
    }
    // By the second; then what is left of the minute's, the hour's and the day's.
    expect(admitted).toEqual([3, 1, 1, 1]);
  });

  it("to read a limit consumes it", () => {
    const { limiter } = setUp(tokens(5).per("day").by("key"));
    for (let i = 0; i < 100; i++) expect(remaining(limiter)).toBe(5);
  });

  it("an IPv6 client has 2^64 addresses, and as many limits", () => {
    const [one, other] = [normalizeAddress("2001:db8:1:2::1", 64), normalizeAddress("2001:db8:1:2:ffff::9", 64)];
    expect(one).toBe(other);
    expect(one).not.toBe(normalizeAddress("2001:db8:1:3::1", 64));
    expect(normalizeAddress("::ffff:192.0.2.1", 64)).toBe(normalizeAddress("192.0.2.1", 64));
  });

  it("concurrency slots leak, and a stream that is broken off costs nothing", async () => {
    const events: { usage?: unknown }[] = [];
    const guard = createGuard({
      anonymous: { tenant: "t" },
      limits: [concurrent(1).by("tenant"), tokens(1_000_000).per("day").by("tenant").named("daily")],
      observer: (event) => void (event.type === "end" && events.push(event)),
    });
    const send = () => guard.check(parsedRequest({ model: "m", messages: [{ role: "user", content: "Hello" }] }));
    const chunk = `data: ${JSON.stringify({ object: "chat.completion.chunk", choices: [{ index: 0, delta: { content: "Good day to you. " } }] })}\n\n`;
    for (let i = 0; i < 10; i++) {
      const admission = admissionOf(await send());
      expect(codeOf(await send())).toBe("concurrency_exceeded");
      if (i % 2 === 0) {
        admission.release("failed");
        continue;
      }
      const body = new ReadableStream({ pull: (stream) => stream.enqueue(new TextEncoder().encode(chunk)) });
      const headers = { "content-type": "text/event-stream" };
      const response = await guardResponse(admission, new Response(body, { headers }));
      const reader = response.body?.getReader();
      await reader?.read();
      await reader?.cancel();
      expect(events.at(-1)?.usage).toMatchObject({ outputTokens: expect.toSatisfy((count: number) => count >= 4) });
    }
    expect(codeOf(await send())).toBe("allow");
  });
});
