import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { concurrent, createLimiter, type Limiter, tokens } from "@aiguard/core";
import { afterAll, describe, expect, it } from "vitest";
import { createRedisLimiterStore } from "../src/index.js";
import { hasRedis } from "./server/redis-server.js";
import { useServer } from "./use-server.js";

const subject = { tenant: "acme", key: "k1" };

describe.skipIf(!hasRedis)("several processes on one Redis", () => {
  const inUse = useServer("ioredis");
  const children: ChildProcess[] = [];
  afterAll(() => {
    for (const child of children) child.kill("SIGKILL");
  });

  async function start(mode: "race" | "hold", count: number): Promise<ChildProcess> {
    const file = new URL("./holder.ts", import.meta.url);
    const child = fork(file, [String(inUse.server.port), mode, String(count)], { execArgv: ["--no-warnings"] });
    children.push(child);
    await once(child, "message");
    return child;
  }

  async function tell(child: ChildProcess): Promise<number> {
    const answer = once(child, "message");
    child.send("go");
    const [{ admitted }] = (await answer) as [{ admitted: number }];
    return admitted;
  }

  it("admit exactly what a budget allows of 1,000 reservations at the same time", async () => {
    const four = await Promise.all([1, 2, 3, 4].map(() => start("race", 250)));
    const admitted = await Promise.all(four.map(tell));
    expect(admitted.reduce((sum, count) => sum + count)).toBe(123);
    for (const child of four) child.kill("SIGKILL");
  }, 60_000);

  it("get a slot back from one that was killed, and of its reservations what `onExpiry` says", async () => {
    const slot = concurrent(1).by("key").lease(1000);
    const charged = tokens(12_345).per("day").by("tenant");
    const refunded = tokens(20_000).per("day").by("tenant").lease(1000, "refund").named("refunded");
    const limiter: Limiter = createLimiter({
      policies: [charged, refunded, slot],
      store: createRedisLimiterStore({ client: inUse.connected.client, prefix: "hold" }),
      storeDeadlineMs: 60_000,
    });
    /** What is left of each; a charge of nothing is always granted, and looks at the leases too. */
    const left = async () =>
      (await limiter.admit(subject, { charge: { tokens: 0, concurrent: 0 } })).quotas.map(({ remaining }) => remaining);

    const child = await start("hold", 1);
    expect(await tell(child)).toBe(1);
    expect(await left()).toEqual([12_245, 19_900, 0]);
    // Longer than its lease: it lives, because it is renewed.
    await sleep(2500);
    expect(await left()).toEqual([12_245, 19_900, 0]);
    child.kill("SIGKILL");
    await once(child, "exit");
    while ((await left())[2] === 0) await sleep(50);
    expect(await left()).toEqual([12_245, 20_000, 1]);
  }, 60_000);
});
