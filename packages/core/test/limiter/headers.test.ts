import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LimitDecision } from "../../src/limiter/decision.js";
import { limitHeaders } from "../../src/limiter/headers.js";
import { createLimiter } from "../../src/limiter/limiter.js";
import { concurrent, requests, tokens } from "../../src/limiter/units.js";
import { manualClock } from "./manual-clock.js";

const rpm = requests(60).per("minute").by("key").named("rpm");

// The part of RFC 9651 that these headers use: a list of strings, with integers and strings for parameters.
const LIST = /^"[ !#-[\]-~]+"(;[a-z]+=(\d{1,15}|"[a-z-]+"))*(, "[ !#-[\]-~]+"(;[a-z]+=(\d{1,15}|"[a-z-]+"))*)*$/;

describe("limitHeaders", () => {
  it("says policy and state, and when to retry on a refusal", () => {
    const clock = manualClock();
    const limiter = createLimiter({ policies: [rpm.burst(1), concurrent(5).by("key")], clock });
    const ask = () => limiter.admit({ key: "k" }, { charge: { requests: 1, concurrent: 1 } }) as LimitDecision;
    const policy = '"rpm";q=60;w=60, "concurrent-by-key";q=5;qu="concurrent-requests"';
    expect(limitHeaders(ask())).toEqual({
      "ratelimit-policy": policy,
      ratelimit: '"rpm";r=0;t=1, "concurrent-by-key";r=4',
    });
    clock.elapsedMs = 1;
    expect(limitHeaders(ask())).toEqual({
      "ratelimit-policy": policy,
      ratelimit: '"rpm";r=0;t=1, "concurrent-by-key";r=4',
      "retry-after": "1",
    });
  });

  it("gives no retry-after to a request that will never find room", () => {
    const limiter = createLimiter({ policies: [tokens(10).per("day").by("key").named("tpd")] });
    const decision = limiter.admit({ key: "k" }, { charge: { tokens: 11 } }) as LimitDecision;
    expect(limitHeaders(decision)).toEqual({
      "ratelimit-policy": '"tpd";q=10;qu="tokens";w=86400',
      ratelimit: '"tpd";r=10',
    });
  });

  it("says nothing when no policy was concerned, and only when to retry when the store failed", async () => {
    expect(limitHeaders(createLimiter({ policies: [] }).peek({}) as LimitDecision)).toEqual({});
    const store = { apply: () => Promise.reject(new Error("gone")) };
    const decision = await createLimiter({ policies: [rpm.onFailure("deny")], store }).peek({ key: "k" });
    expect(limitHeaders(decision)).toEqual({ "retry-after": "1" });
  });

  it("is always well formed, never sends a client back too early, and never promises less than `t`", () => {
    const limits = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constantFrom(Number.MAX_SAFE_INTEGER, 10_000_019));
    const windows = fc.constantFrom(1, 999, 1000, 61_001, 34_560_000_000);
    fc.assert(
      fc.property(fc.array(fc.tuple(limits, windows), { minLength: 1, maxLength: 3 }), fc.nat(30), (rules, times) => {
        const clock = manualClock();
        const policies = rules.map(([limit, windowMs], i) =>
          requests(limit).per({ windowMs }).by("key").named(`p${i}`),
        );
        const limiter = createLimiter({ policies, clock });
        for (let i = 0; i <= times; i++) {
          const ask = () => limiter.admit({ key: "k" }, { charge: { requests: 2 } }) as LimitDecision;
          const decision = ask();
          const headers = limitHeaders(decision);
          expect(headers["ratelimit-policy"]).toMatch(LIST);
          expect(headers.ratelimit).toMatch(LIST);
          const retryAfter = headers["retry-after"];
          if (decision.allowed || retryAfter === undefined) {
            expect(retryAfter).toBeUndefined();
            continue;
          }
          for (const [, t] of (headers.ratelimit as string).matchAll(/;t=(\d+)/g)) {
            expect(Number(retryAfter)).toBeGreaterThanOrEqual(Number(t));
          }
          clock.elapsedMs += Number(retryAfter) * 1000;
          expect(ask().allowed).toBe(true);
        }
      }),
    );
  });
});
