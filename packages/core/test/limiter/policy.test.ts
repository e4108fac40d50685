import { describe, expect, it } from "vitest";
import { calendarDay, calendarMonth } from "../../src/limiter/calendar.js";
import type { PolicyBy, PolicyFailure, PolicyWindow } from "../../src/limiter/policy.js";
import { concurrent, requests, tokens } from "../../src/limiter/units.js";

describe("requests, tokens and concurrent", () => {
  it("give immutable policies, each step a new one", () => {
    const plain = requests(60).per("minute").by("key");
    expect(plain).toMatchObject({
      name: "requests-per-minute-by-key",
      unit: "requests",
      limit: 60,
      capacity: 60,
      windowMs: 60_000,
      by: "key",
      failure: "local",
    });
    const changed = plain.burst(10).named("rpm").onFailure("deny");
    expect(changed).toMatchObject({ name: "rpm", limit: 60, capacity: 10, failure: "deny" });
    expect(plain.capacity).toBe(60);
    expect(Object.isFrozen(plain) && Object.isFrozen(changed)).toBe(true);
  });

  it("know their windows, of which a month has 30 days", () => {
    const windows: [PolicyWindow, number][] = [
      ["second", 1000],
      ["minute", 60_000],
      ["hour", 3_600_000],
      ["day", 86_400_000],
      ["month", 2_592_000_000],
      [{ windowMs: 1 }, 1],
      [{ windowMs: 34_560_000_000 }, 34_560_000_000],
    ];
    for (const [window, windowMs] of windows) expect(tokens(1).per(window).by("tenant").windowMs).toBe(windowMs);
    expect(tokens(1).per({ windowMs: 1500 }).by("tenant").name).toBe("tokens-per-1500ms-by-tenant");
  });

  it("fail as the design says: requests locally, budgets and slots closed", () => {
    expect(requests(1).per("day").by("client").failure).toBe("local");
    expect(tokens(1).per("day").by("client").failure).toBe("deny");
    expect(concurrent(1).by(() => "all")).toMatchObject({
      failure: "deny",
      name: "concurrent-by-function",
      windowMs: 0,
    });
  });

  it("have an id that names the policy, its unit and its window, and keeps when the limit is changed", () => {
    const base = requests(60).per("minute").by("key").named("n");
    for (const same of [requests(61).per("minute").by("key").named("n"), base.burst(59), base.onFailure("deny")]) {
      expect(same.id).toBe(base.id);
    }
    const others = [
      requests(60).per({ windowMs: 60_001 }).by("key").named("n"),
      tokens(60).per("minute").by("key").named("n"),
      tokens(60).per(calendarDay("UTC")).by("key").named("n"),
      tokens(60).per(calendarDay("Asia/Tokyo")).by("key").named("n"),
      tokens(60).per(calendarMonth("UTC")).by("key").named("n"),
      concurrent(60).by("key").named("n"),
      base.named("rpm"),
    ];
    expect(new Set([base, ...others].map((policy) => policy.id)).size).toBe(8);
  });

  it("name what is wrong", () => {
    const policy = requests(60).per("minute").by("key");
    const wrong: [string, () => unknown][] = [
      ...[0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53].flatMap((n): [string, () => unknown][] => [
        ["requests", () => requests(n).per("day")],
        ["tokens", () => tokens(n).per("day")],
        ["concurrent", () => concurrent(n)],
        ["per", () => requests(1).per({ windowMs: n })],
        ["burst", () => policy.burst(n)],
      ]),
      ["per", () => requests(1).per({ windowMs: 34_560_000_001 })],
      ...["week", "constructor", "__proto__", null, undefined, {}, 5].map((window): [string, () => unknown] => [
        "per",
        () => requests(1).per(window as PolicyWindow),
      ]),
      [
        "by",
        () =>
          requests(1)
            .per("day")
            .by("path" as PolicyBy),
      ],
      [
        "by",
        () =>
          requests(1)
            .per("day")
            .by(undefined as unknown as PolicyBy),
      ],
      ["burst", () => concurrent(1).by("key").burst(2)],
      [
        "burst",
        () =>
          requests(1)
            .per("month")
            .by("key")
            .burst(2 ** 40),
      ],
      ...["", "a b", 'a"b', "ä", "x".repeat(65), undefined].map((name): [string, () => unknown] => [
        "named",
        () => policy.named(name as string),
      ]),
      ["onFailure", () => policy.onFailure("open" as PolicyFailure)],
      ["onFailure.deadline", () => policy.onFailure("deny", { deadline: 5 } as object)],
      ["onFailure", () => policy.onFailure("deny", 5 as never)],
      ["deadlineMs", () => policy.onFailure("deny", { deadlineMs: 0.5 })],
    ];
    for (const [option, make] of wrong) {
      expect(make).toThrow(
        expect.objectContaining({ code: "option_invalid", message: expect.stringContaining(`\`${option}\``) }),
      );
    }
  });

  it("say which windows there are", () => {
    for (const window of ["minutes", 60, "1m", null, { windowMS: 60_000 }, { windowMs: 0.5 }]) {
      const message =
        /`per` must be second, minute, hour, day or month, of the calendar, or \{ windowMs \} of 1 to 34560000000/;
      expect(() => requests(60).per(window as PolicyWindow)).toThrow(message);
    }
  });
});
