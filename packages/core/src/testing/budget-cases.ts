import { calendarDay } from "../limiter/calendar.js";
import type { LimitOutcome } from "../limiter/store.js";
import { cost, requests, tokens } from "../limiter/units.js";
import { bucketOf, operation } from "./operations.js";
import { between, type Case, same } from "./suite.js";

const HOUR_MS = 3_600_000;
const MOST = Number.MAX_SAFE_INTEGER;
const hourly = tokens(10).per("hour").by("tenant");
const daily = cost(MOST).per(calendarDay("UTC")).by("tenant");

/** Rates and calendars, without leases. */
export const BUDGET_CASES: readonly Case[] = [
  {
    name: "answers nothing when nothing is asked",
    async run({ store }) {
      same((await store.apply([])).length, 0, "outcomes");
    },
  },
  {
    name: "charges a rate until it is spent, and then says when there is more",
    async run(subject) {
      const bucket = bucketOf(subject, hourly);
      for (const left of [7, 4, 1]) same((await bucket.charge(3)).remaining, left, "remaining");
      const refused = await bucket.charge(3);
      same(refused.granted, false, "granted");
      same(refused.remaining, 1, "remaining after a refusal");
      between(refused.retryAfterMs, [0.15 * HOUR_MS, 0.2 * HOUR_MS], "retryAfterMs");
      between(refused.resetMs, [0.85 * HOUR_MS, 0.9 * HOUR_MS], "resetMs");
    },
  },
  {
    name: "grants a request again after the wait that it stated, also in a window of half a second",
    async run(subject) {
      const bucket = bucketOf(subject, requests(2).per({ windowMs: 500 }).by("key"));
      await bucket.charge(2);
      const { retryAfterMs } = await bucket.look(1);
      between(retryAfterMs, [0, 250], "retryAfterMs");
      await subject.pass(retryAfterMs);
      same((await bucket.charge(1)).granted, true, "granted after the wait");
    },
  },
  {
    name: "spends nothing anywhere when one of several is refused",
    async run(subject) {
      const { store } = subject;
      const full = requests(1).per("hour").by("key");
      await bucketOf(subject, full).charge(1);
      const outcomes = await store.apply([
        operation("charge", hourly, { units: 4 }),
        operation("charge", full, { units: 1 }),
        operation("charge", daily, { units: 4 }),
      ]);
      same(outcomes.map(({ granted }) => granted).join(), "true,false,true", "granted");
      same(outcomes.map(({ remaining }) => remaining).join(), `10,0,${MOST}`, "remaining");
      same((await bucketOf(subject, hourly).look(10)).granted, true, "the first is whole");
      same((await bucketOf(subject, daily).look(MOST)).granted, true, "the last is whole");
    },
  },
  {
    name: "spends nothing by looking, nor on a charge of nothing, which is always granted",
    async run(subject) {
      const bucket = bucketOf(subject, hourly);
      same((await bucket.look(10)).remaining, 10, "remaining after a look");
      await bucket.charge(10);
      for (const outcome of [await bucket.charge(0), await bucket.look(0)]) same(outcome.granted, true, "granted");
      same((await bucket.look(1)).granted, false, "room for one");
    },
  },
  {
    name: "never grants more than fits at once",
    async run(subject) {
      for (const policy of [hourly, hourly.burst(3), cost(10).per(calendarDay("UTC")).by("tenant")]) {
        const { granted, retryAfterMs } = await bucketOf(subject, policy, { bucket: policy.id }).charge(
          policy.capacity + 1,
        );
        same(granted, false, "granted");
        same(retryAfterMs, Number.POSITIVE_INFINITY, "retryAfterMs");
      }
    },
  },
  {
    name: "gives back what was charged and not used, and takes more than was charged as a debt",
    async run(subject) {
      for (const policy of [hourly, cost(10).per(calendarDay("UTC")).by("tenant")]) {
        const bucket = bucketOf(subject, policy);
        const first = await bucket.charge(8);
        same((await first.settle(3)).remaining, 7, "remaining after less");
        const second = await bucket.charge(1);
        same((await second.settle(12)).granted, true, "a debt is granted");
        same((await bucket.look(1)).granted, false, "room while in debt");
      }
    },
  },
  {
    name: "does not give back what has come back by itself",
    async run(subject) {
      const policy = requests(10).per({ windowMs: 200 }).by("key");
      const bucket = bucketOf(subject, policy);
      const charged = await bucket.charge(10);
      await subject.pass(200);
      await charged.settle(0);
      same((await bucket.look(10)).remaining, 10, "remaining");
      same((await bucket.charge(11)).granted, false, "more than fits");
    },
  },
  {
    name: "counts a day of the calendar to its end, exactly up to 2^53 - 1",
    async run(subject) {
      const bucket = bucketOf(subject, daily);
      const digits = await bucket.charge(1_000_000_000_000_001);
      same(digits.remaining, MOST - 1_000_000_000_000_001, "remaining after 10^15 + 1");
      await digits.settle(0);
      const near = await bucket.charge(MOST - 4);
      same((await bucket.look(1)).remaining, 4, "remaining after 2^53 - 5");
      await near.settle(0);
      const charged = await bucket.charge(MOST - 1);
      same(charged.remaining, 1, "remaining after 2^53 - 2");
      same((await bucket.charge(2)).granted, false, "granted beyond the limit");
      same((await bucket.charge(1)).remaining, 0, "remaining at the limit");
      between((await bucket.charge(1)).retryAfterMs, [1, 24 * HOUR_MS], "retryAfterMs");
      same((await charged.settle(0)).remaining, MOST - 1, "remaining after giving back");
    },
  },
  {
    name: "keeps the share that is spent when a limit is changed",
    async run(subject) {
      await bucketOf(subject, hourly).charge(6);
      for (const [limit, left] of [
        [5, 2],
        [20, 8],
        [7, 2],
      ] as const) {
        same((await bucketOf(subject, hourly, { limit }).look(1)).remaining, left, `remaining of ${limit}`);
      }
    },
  },
  {
    name: "keeps apart what has different tenants, buckets or policies, whatever their names",
    async run(subject) {
      const names = [
        "",
        "a",
        "b",
        "a:b",
        "{a}",
        "a}",
        "%",
        "%7b",
        "{",
        "\0",
        "é",
        "e\u0301",
        "\ud800",
        "\ud801",
        "\ufffd",
        "😀",
        "x".repeat(300),
      ];
      const two = requests(1).per("hour").by("key").named("two");
      let charges = 0;
      for (const tenant of names) {
        for (const bucket of names) {
          const outcomes: readonly LimitOutcome[] = await subject.store.apply(
            [requests(1).per("hour").by("key"), two].map((policy) =>
              operation("charge", policy, { units: 1, tenant, bucket }),
            ),
          );
          for (const { granted } of outcomes) charges += granted ? 1 : 0;
        }
      }
      same(charges, 2 * names.length ** 2, "buckets that were new");
    },
  },
  {
    name: "admits ten of 200 that reserve a tenth of a budget at the same time",
    async run(subject) {
      const bucket = bucketOf(subject, tokens(1000).per(calendarDay("UTC")).by("tenant"));
      const outcomes = await Promise.all(Array.from({ length: 200 }, () => bucket.charge(100)));
      same(outcomes.filter(({ granted }) => granted).length, 10, "admitted");
    },
  },
];
