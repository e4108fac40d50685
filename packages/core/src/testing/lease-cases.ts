import { calendarDay } from "../limiter/calendar.js";
import { concurrent, tokens } from "../limiter/units.js";
import { bucketOf } from "./operations.js";
import { type Case, same } from "./suite.js";

const LONG_MS = 60_000;
const SHORT_MS = 40;

/** Slots, and budgets whose reservations come back. */
export const LEASE_CASES: readonly Case[] = [
  {
    name: "gives a slot to whoever comes first, until it is released, which counts once",
    async run(subject) {
      const bucket = bucketOf(subject, concurrent(2).by("key"));
      const first = await bucket.charge(1, { id: "l1", ttlMs: LONG_MS });
      same((await bucket.charge(1, { id: "l2", ttlMs: LONG_MS })).remaining, 0, "remaining");
      const refused = await bucket.charge(1, { id: "l3", ttlMs: LONG_MS });
      same(refused.granted, false, "granted beyond the limit");
      same(refused.retryAfterMs, 1000, "retryAfterMs");
      for (let times = 0; times < 2; times++) same((await first.settle(0)).remaining, 1, "remaining after a release");
      same((await bucket.charge(3, { id: "l4", ttlMs: LONG_MS })).retryAfterMs, Number.POSITIVE_INFINITY, "never");
    },
  },
  {
    name: "frees a slot when its lease ends, and not when it was renewed",
    async run(subject) {
      const bucket = bucketOf(subject, concurrent(2).by("key"));
      await bucket.charge(1, { id: "crashed", ttlMs: SHORT_MS });
      const running = await bucket.charge(1, { id: "running", ttlMs: SHORT_MS });
      await running.renew(LONG_MS);
      await subject.pass(SHORT_MS);
      same((await bucket.look(1)).remaining, 1, "remaining");
    },
  },
  {
    name: "takes a slot up again whose lease has ended and is renewed, even above the limit",
    async run(subject) {
      const bucket = bucketOf(subject, concurrent(1).by("key"));
      const late = await bucket.charge(1, { id: "late", ttlMs: SHORT_MS });
      await subject.pass(SHORT_MS);
      const next = await bucket.charge(1, { id: "next", ttlMs: LONG_MS });
      same(next.granted, true, "granted after the end of the lease");
      await late.renew(LONG_MS);
      await next.settle(0);
      same((await bucket.look(1)).granted, false, "room while the late one runs");
      await late.settle(0);
      same((await bucket.look(1)).granted, true, "room after all");
    },
  },
  {
    name: "counts slots of more than one unit",
    async run(subject) {
      const bucket = bucketOf(subject, concurrent(5).by("key"));
      const three = await bucket.charge(3, { id: "three", ttlMs: LONG_MS });
      same((await bucket.charge(2, { id: "two", ttlMs: SHORT_MS })).remaining, 0, "remaining");
      await subject.pass(SHORT_MS);
      same((await bucket.look(2)).remaining, 2, "remaining after the end of a lease");
      same((await three.settle(0)).remaining, 5, "remaining after the release");
    },
  },
  ...[tokens(10).per("hour").by("tenant"), tokens(10).per(calendarDay("UTC")).by("tenant")].flatMap(
    (policy): Case[] => [
      {
        name: `gives a reservation back when its lease ends (${policy.name})`,
        async run(subject) {
          const bucket = bucketOf(subject, policy, { lease: { id: "", ttlMs: LONG_MS } });
          const crashed = await bucket.charge(10, { id: "crashed", ttlMs: LONG_MS });
          same((await bucket.look(1)).granted, false, "room before");
          await crashed.renew(SHORT_MS);
          await subject.pass(SHORT_MS);
          same((await bucket.look(10)).granted, true, "room after");
          await crashed.settle(4);
          same((await bucket.look(10)).remaining, 6, "remaining after the late settlement");
        },
      },
      {
        name: `keeps a reservation whose lease is renewed, and settles it (${policy.name})`,
        async run(subject) {
          const bucket = bucketOf(subject, policy, { lease: { id: "", ttlMs: LONG_MS } });
          const running = await bucket.charge(10, { id: "running", ttlMs: 50 * SHORT_MS });
          await running.renew(LONG_MS);
          await subject.pass(50 * SHORT_MS);
          same((await bucket.look(2)).granted, false, "room while it runs");
          same((await running.settle(3)).remaining, 7, "remaining after the settlement");
        },
      },
      {
        name: `keeps a reservation without a lease (${policy.name})`,
        async run(subject) {
          const bucket = bucketOf(subject, policy);
          const crashed = await bucket.charge(10);
          await subject.pass(SHORT_MS);
          same((await bucket.look(1)).granted, false, "room");
          same((await crashed.settle(4)).remaining, 6, "remaining after the late settlement");
        },
      },
    ],
  ),
];
