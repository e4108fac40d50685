import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AiguardError } from "../../src/ground/errors.js";
import type { LimitAllowed, LimitDecision, LimitRefused } from "../../src/limiter/decision.js";
import { createLimiter, type Limiter } from "../../src/limiter/limiter.js";
import type { LimitSubject, Policy } from "../../src/limiter/policy.js";
import { concurrent, requests, tokens } from "../../src/limiter/units.js";
import { BucketModel } from "./bucket-model.js";
import { manualClock } from "./manual-clock.js";

function allowed(decision: LimitDecision | Promise<LimitDecision>): LimitAllowed {
  expect(decision).toMatchObject({ allowed: true });
  return decision as LimitAllowed;
}

function refused(decision: LimitDecision | Promise<LimitDecision>): LimitRefused {
  expect(decision).toMatchObject({ allowed: false });
  return decision as LimitRefused;
}

function remaining(limiter: Limiter, subject: LimitSubject): number[] {
  return (limiter.peek(subject) as LimitDecision).quotas.map((quota) => quota.remaining);
}

describe("admit", () => {
  it("agrees with a slow model over many policies and clients: all charge or none, and a retry at the given time succeeds", () => {
    const policies = [
      requests(3).per({ windowMs: 700 }).by("key").named("rps"),
      requests(40).per("minute").by("tenant").burst(9).named("rpm"),
      tokens(1000).per({ windowMs: 86_399_999 }).by("tenant").named("tpd"),
      tokens(7).per({ windowMs: 3 }).by("client").named("tiny"),
    ];
    const subjects: LimitSubject[] = [
      { key: "k", tenant: "a", client: "1" },
      { key: "k", tenant: "b", client: "1" },
      { key: "k2", tenant: "b" },
      { client: "2" },
    ];
    const bucketNames = (policy: Policy, s: LimitSubject): string | undefined => {
      if (policy.by === "client") return s.client ?? "unknown";
      if (s.tenant === undefined) return undefined;
      return policy.by === "key" ? JSON.stringify([s.tenant, s.key]) : s.tenant;
    };
    const amount = fc.option(fc.constantFrom(0, 1, 2, 3, 4, 7, 8, 9, 10, 500, 1000, 1001), { nil: undefined });
    const steps = fc.array(
      fc.record({
        forward: fc.constantFrom(0, 0, 0, 0.25, 0.5, 1, 2, 233, 234, 700, 60_000, 86_400, 90_000_000),
        wall: fc.integer({ min: -1e9, max: 1e9 }),
        subject: fc.nat(subjects.length - 1),
        requests: amount,
        tokens: amount,
        peeks: fc.subarray(["requests", "tokens"] as const),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(
        steps,
        fc.integer({ min: 0, max: 4e12 }).map((n) => n / 4),
        (list, start) => {
          const clock = manualClock(start);
          const limiter = createLimiter({ policies, clock });
          const models = new Map<string, BucketModel>();
          for (const step of list) {
            clock.elapsedMs += step.forward;
            // A wall clock that steps changes nothing.
            clock.wallMs += step.wall;
            const nowMs = Math.floor(clock.elapsedMs);
            const subject = subjects[step.subject] as LimitSubject;
            const asked = policies.flatMap((policy) => {
              const bucket = bucketNames(policy, subject);
              const charge = policy.unit === "requests" ? step.requests : step.tokens;
              const isPeeked = step.peeks.some((unit) => unit === policy.unit);
              if (bucket === undefined || (charge === undefined && !isPeeked)) return [];
              const name = `${policy.name} ${bucket}`;
              const model = models.get(name) ?? new BucketModel({ ...policy, burst: policy.capacity });
              models.set(name, model);
              return [{ policy, model, need: charge ?? 1, spend: charge ?? 0 }];
            });
            const answers = asked.map(({ model, need }) => model.ask(nowMs, need));
            const isGranted = answers.every((answer) => answer.granted);
            if (isGranted) for (const { model, spend } of asked) model.spend(nowMs, spend);

            const amounts = { charge: { requests: step.requests, tokens: step.tokens }, peek: step.peeks };
            const decision = limiter.admit(subject, amounts) as LimitDecision;
            expect(decision.allowed).toBe(isGranted);
            expect(decision.degraded).toBe(false);
            expect(decision.quotas).toEqual(
              asked.map(({ policy, model }) => ({
                name: policy.name,
                unit: policy.unit,
                limit: policy.limit,
                remaining: model.state(nowMs).remaining,
                resetSeconds: model.state(nowMs).resetMs / 1000,
                windowSeconds: policy.windowMs / 1000,
              })),
            );
            if (decision.allowed) continue;
            const waits = answers.map((answer) => answer.retryAfterMs);
            expect(decision.retryAfterSeconds).toBe(Math.max(...waits) / 1000);
            expect(decision.refusedBy).toBe(asked[waits.indexOf(Math.max(...waits))]?.policy);
          }
        },
      ),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 300 },
    );
  });

  it("finds room exactly when a refusal says, and not a millisecond earlier", () => {
    const policies = [requests(7).per("minute").by("key"), tokens(900).per({ windowMs: 77_777 }).by("key")];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 3, maxLength: 30 }), (costs) => {
        for (const early of [1, 0]) {
          const clock = manualClock(0.5);
          const limiter = createLimiter({ policies, clock });
          for (const cost of costs) {
            const ask = () => limiter.admit({ key: "k" }, { charge: { requests: 1, tokens: cost } }) as LimitDecision;
            const decision = ask();
            if (decision.allowed) continue;
            clock.elapsedMs += Math.round(decision.retryAfterSeconds * 1000) - early;
            expect(ask().allowed).toBe(early === 0);
            clock.elapsedMs += early;
          }
        }
      }),
    );
  });

  it("spends nothing anywhere when one policy refuses", () => {
    const limiter = createLimiter({
      policies: [requests(10).per("hour").by("tenant"), tokens(5).per("hour").by("tenant"), concurrent(1).by("key")],
      clock: manualClock(),
    });
    const who = { key: "k", tenant: "t" };
    for (let i = 0; i < 50; i++) refused(limiter.admit(who, { charge: { requests: 1, tokens: 6, concurrent: 1 } }));
    expect(remaining(limiter, who)).toEqual([10, 5, 1]);
    allowed(limiter.admit(who, { charge: { requests: 1, tokens: 5, concurrent: 1 } }));
    for (let i = 0; i < 50; i++) refused(limiter.admit(who, { charge: { requests: 1, tokens: 0, concurrent: 1 } }));
    expect(remaining(limiter, who)).toEqual([9, 0, 0]);
  });

  it("looks at peeked units, and charges only the others", () => {
    const limiter = createLimiter({
      policies: [requests(10).per("hour").by("key"), tokens(1).per("hour").by("key"), concurrent(1).by("key")],
      clock: manualClock(),
    });
    const ask = () => limiter.admit({ key: "k" }, { charge: { requests: 1 }, peek: ["tokens", "concurrent"] });
    expect(allowed(ask()).quotas.map((quota) => quota.remaining)).toEqual([9, 1, 1]);
    const slot = allowed(limiter.admit({ key: "k" }, { charge: { concurrent: 1 } }));
    expect(refused(ask())).toMatchObject({ refusedBy: { unit: "concurrent" }, retryAfterSeconds: 1 });
    slot.reservation.release();
    allowed(limiter.admit({ key: "k" }, { charge: { tokens: 1 } }));
    expect(refused(ask())).toMatchObject({ refusedBy: { unit: "tokens" }, retryAfterSeconds: 3600 });
    expect(remaining(limiter, { key: "k" })).toEqual([9, 0, 1]);
  });

  it("lets a cost of 0 pass without spending, even out of an exhausted bucket", () => {
    const limiter = createLimiter({ policies: [tokens(1).per("day").by("key")], clock: manualClock() });
    const charge = (amount: number) => limiter.admit({ key: "k" }, { charge: { tokens: amount } });
    allowed(charge(0));
    allowed(charge(1));
    allowed(charge(0));
    refused(charge(1));
  });

  it("refuses for ever what is above the burst, and says so", () => {
    const limiter = createLimiter({
      policies: [tokens(100).per("second").by("key").burst(10), concurrent(2).by("key")],
      clock: manualClock(),
    });
    const never = Number.POSITIVE_INFINITY;
    expect(refused(limiter.admit({ key: "k" }, { charge: { tokens: 11 } })).retryAfterSeconds).toBe(never);
    expect(refused(limiter.admit({ key: "k" }, { charge: { concurrent: 3 } })).retryAfterSeconds).toBe(never);
    allowed(limiter.admit({ key: "k" }, { charge: { tokens: 10, concurrent: 2 } }));
  });

  it("throws for an amount that is no whole number of at least 0, before anything is spent", () => {
    const limiter = createLimiter({
      policies: [requests(5).per("day").by("key"), tokens(5).per("day").by("key"), concurrent(5).by("key")],
      clock: manualClock(),
    });
    const bad = [Number.NaN, -1, -100, 0.5, Number.POSITIVE_INFINITY, 2 ** 53, "1" as unknown as number];
    for (const unit of ["requests", "tokens", "concurrent"]) {
      for (const amount of bad) {
        const ask = () => limiter.admit({ key: "k" }, { charge: { requests: 1, tokens: 1, [unit]: amount } });
        expect(ask).toThrow(expect.objectContaining({ code: "cost_invalid" }));
      }
    }
    expect(remaining(limiter, { key: "k" })).toEqual([5, 5, 5]);
  });

  it("leaves out a policy whose subject is missing, but lets hidden addresses share one bucket", () => {
    const limiter = createLimiter({
      policies: [
        requests(1).per("day").by("key"),
        requests(1).per("day").by("tenant"),
        requests(1).per("day").by("route"),
        requests(1).per("day").by("model"),
        requests(1)
          .per("day")
          .by((subject) => subject.model && `${subject.route}/${subject.model}`),
      ],
    });
    for (let i = 0; i < 3; i++) {
      expect(allowed(limiter.admit({}, { charge: { requests: 1 } })).quotas).toEqual([]);
    }
    expect(allowed(limiter.admit({ route: "r", model: "m" }, { charge: { requests: 1 } })).quotas).toHaveLength(3);
    expect(refused(limiter.admit({ route: "other", model: "m" }, { charge: { requests: 1 } })).refusedBy.by).toBe(
      "model",
    );

    const byClient = createLimiter({ policies: [requests(1).per("day").by("client")] });
    allowed(byClient.admit({}, { charge: { requests: 1 } }));
    refused(byClient.admit({ key: "another", tenant: "tenant" }, { charge: { requests: 1 } }));
    allowed(byClient.admit({ client: "192.0.2.1" }, { charge: { requests: 1 } }));
  });

  it("keeps tenants apart, whatever their names and keys look like", () => {
    const odd = fc.oneof(
      fc.string({ maxLength: 3 }),
      fc.constantFrom("", ":", "\0", "\u00001:a", "1:a", "__proto__", "constructor", "a", "aa", "\u00000:"),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.option(odd, { nil: undefined }), odd), { selector: String, maxLength: 20 }),
        (ids) => {
          // An absent tenant and the tenant "" are one and the same.
          const seen = new Set<string>();
          const limiter = createLimiter({ policies: [requests(1).per("day").by("key")], clock: manualClock() });
          for (const [tenant, key] of ids) {
            const name = JSON.stringify([tenant ?? "", key]);
            const decision = limiter.admit({ tenant, key }, { charge: { requests: 1 } });
            expect(decision).toMatchObject({ allowed: !seen.has(name) });
            seen.add(name);
            refused(limiter.admit({ tenant, key }, { charge: { requests: 1 } }));
          }
        },
      ),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 500 },
    );
  });
});

describe("peek", () => {
  it("reads every policy and never spends", () => {
    const limiter = createLimiter({
      policies: [requests(2).per("day").by("key"), concurrent(1).by("key")],
      clock: manualClock(),
    });
    for (let i = 0; i < 10; i++) allowed(limiter.peek({ key: "k" }));
    const held = allowed(limiter.admit({ key: "k" }, { charge: { requests: 1, concurrent: 1 } }));
    expect(refused(limiter.peek({ key: "k" }))).toMatchObject({ refusedBy: { unit: "concurrent" } });
    held.reservation.release();
    const look = allowed(limiter.peek({ key: "k" }));
    look.reservation.refund();
    look.reservation.settle({ tokens: 5 });
    look.reservation.release();
    expect(remaining(limiter, { key: "k" })).toEqual([1, 1]);
  });
});

describe("createLimiter", () => {
  it("names a wrong option", () => {
    const policy = requests(1).per("day").by("key");
    const unfinished = requests(1).per("day") as unknown as Policy;
    const named = requests(1).per("day").by("tenant").named(policy.name);
    const wrong: [string, string, () => unknown][] = [
      ["options", "an object", () => createLimiter(undefined as never)],
      ["stor", "known are policies, store", () => createLimiter({ policies: [], stor: {} } as never)],
      ["policies", "a list", () => createLimiter({ policies: policy as unknown as Policy[] })],
      ["policies[0]", "a whole policy", () => createLimiter({ policies: [unfinished] })],
      ["policies[0]", "`requests(60)", () => createLimiter({ policies: [requests(1) as unknown as Policy] })],
      ["policies[1]", "a whole policy", () => createLimiter({ policies: [policy, undefined as unknown as Policy] })],
      ["policies[1]", "`.named()`", () => createLimiter({ policies: [policy, policy.burst(1)] })],
      ["policies[1]", policy.name, () => createLimiter({ policies: [policy, named] })],
      ["store", "`apply`", () => createLimiter({ policies: [], store: {} as never })],
      ["storeDeadlineMs", "from 1 to 60000", () => createLimiter({ policies: [], storeDeadlineMs: 0 })],
      ["storeDeadlineMs", "from 1 to 60000", () => createLimiter({ policies: [], storeDeadlineMs: Number.NaN })],
      ["replicas", "a whole number", () => createLimiter({ policies: [], replicas: 0.5 })],
    ];
    for (const [option, mend, make] of wrong) expectOptionInvalid(make, option, mend);
  });

  it("names what is wrong with a call, instead of counting nothing", () => {
    const limiter = createLimiter({ policies: [requests(5).per("day").by("key"), tokens(5).per("day").by("key")] });
    const admit = limiter.admit as (subject: unknown, amounts?: unknown) => unknown;
    expectOptionInvalid(() => admit({ key: "k" }, { charge: { request: 1 } }), "charge.request", "known are requests");
    expectOptionInvalid(() => admit({ key: "k" }, { charge: { requests: 1 }, peek: ["token"] }), "peek", "requests");
    expectOptionInvalid(() => admit({ key: "k" }, { requests: 1 }), "charge", "an object");
    expectOptionInvalid(() => admit({ key: "k" }), "charge", "an object");
    expectOptionInvalid(() => admit({ key: "k" }, { charge: 1 }), "charge", "an object");
    expectOptionInvalid(() => admit("k", { charge: { requests: 1 } }), "subject", "an object");
    expectOptionInvalid(() => limiter.peek("k" as LimitSubject), "subject", "an object");
    const { reservation } = allowed(limiter.admit({ key: "k" }, { charge: { tokens: 2 } }));
    expectOptionInvalid(() => reservation.settle({ token: 1 } as object), "token", "known are tokens, cost");
    expectOptionInvalid(() => reservation.release({ requests: 0 } as object), "requests", "known are tokens, cost");
    reservation.settle({ tokens: 1 });
    expect(remaining(limiter, { key: "k" })).toEqual([5, 4]);
  });

  it("takes the machine's clock and memory by default, and its methods can be passed on", async () => {
    const { admit, policies } = createLimiter({ policies: [requests(1).per("minute").by("key")] });
    expect(policies).toHaveLength(1);
    const { reservation } = allowed(admit({ key: "k" }, { charge: { requests: 1 } }));
    const decision = refused(admit({ key: "k" }, { charge: { requests: 1 } }));
    expect(decision.retryAfterSeconds).toBeGreaterThan(59);
    expect(decision.retryAfterSeconds).toBeLessThanOrEqual(60);
    await reservation.refund();
    allowed(admit({ key: "k" }, { charge: { requests: 1 } }));
  });
});

function expectOptionInvalid(make: () => unknown, option: string, mend: string): void {
  let message = "";
  try {
    make();
  } catch (error) {
    if (!AiguardError.isInstance(error) || error.code !== "option_invalid") throw error;
    message = error.message;
  }
  expect(message).toContain(`\`${option}\``);
  expect(message).toContain(mend);
}
