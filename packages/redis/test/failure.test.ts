import { setTimeout as sleep } from "node:timers/promises";
import { createLimiter, type LimitDecision, type Limiter, requests, tokens } from "@aiguard/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRedisLimiterStore } from "../src/index.js";
import { connectToCluster, LIBRARIES } from "./clients.js";
import { type RedisCluster, startCluster } from "./server/redis-cluster.js";
import { hasRedis } from "./server/redis-server.js";
import { useServer } from "./use-server.js";

const subject = { tenant: "acme", key: "k1" };
const charge = { requests: 1, tokens: 10 };

/** Trap: with a store that is gone or hangs, requests stay pending for 8 to 25 s, as these libraries do by default. */
describe.skipIf(!hasRedis).each(LIBRARIES)("a limiter on Redis by %s", (library) => {
  const inUse = useServer(library);
  let prefixes = 0;

  function limiters(): { readonly denying: Limiter; readonly local: Limiter; readonly errors: unknown[] } {
    const errors: unknown[] = [];
    const make = (failure: "deny" | "local") =>
      createLimiter({
        policies: [
          requests(100).per("day").by("key").onFailure(failure),
          tokens(1000).per("day").by("tenant").onFailure(failure),
        ],
        store: createRedisLimiterStore({ client: inUse.connected.client, prefix: `failure${prefixes++}` }),
        onStoreError: (error) => errors.push(error),
      });
    return { denying: make("deny"), local: make("local"), errors };
  }

  const remaining = async (limiter: Limiter): Promise<number[]> => {
    const decision: LimitDecision = await limiter.peek(subject);
    return decision.degraded ? [] : decision.quotas.map((quota) => quota.remaining);
  };

  /** Asks until the breaker has seen that the store is back. */
  async function untilBack(limiter: Limiter): Promise<void> {
    while ((await limiter.peek(subject)).degraded) await sleep(20);
  }

  async function expectDegraded({ denying, local }: ReturnType<typeof limiters>): Promise<void> {
    const denied = await Promise.all(Array.from({ length: 20 }, () => denying.admit(subject, { charge })));
    for (const decision of denied)
      expect(decision).toMatchObject({ allowed: false, storeFailed: true, degraded: true });
    const counted = await Promise.all(Array.from({ length: 20 }, () => local.admit(subject, { charge })));
    for (const decision of counted) expect(decision).toMatchObject({ allowed: true, degraded: true });
  }

  it("goes on without a hung server, and has what that spent late given back", async () => {
    const both = limiters();
    await both.denying.admit(subject, { charge });
    inUse.server.hang();
    try {
      await expectDegraded(both);
    } finally {
      inUse.server.goOn();
    }
    await untilBack(both.denying);
    await untilBack(both.local);
    // The limiter gives back behind its own back, as the late answers come in.
    while ((await remaining(both.denying))[1] !== 990) await sleep(20);
    while ((await remaining(both.local))[1] !== 1000) await sleep(20);
    expect(await remaining(both.denying)).toEqual([99, 990]);
    expect(await remaining(both.local)).toEqual([100, 1000]);
  }, 30_000);

  it("goes on without a server that is gone, and queues nothing for its return", async () => {
    const both = limiters();
    await inUse.server.kill();
    await expectDegraded(both);
    await inUse.server.restart();
    await untilBack(both.denying);
    await untilBack(both.local);
    await sleep(50);
    expect(await remaining(both.denying)).toEqual([100, 1000]);
    expect(await remaining(both.local)).toEqual([100, 1000]);
    expect(both.errors).not.toEqual([]);
  }, 30_000);

  it("finds a restarted server again, which has forgotten the script and the counts", async () => {
    const { local } = limiters();
    await local.admit(subject, { charge });
    await inUse.server.restart();
    while ((await local.admit(subject, { charge: { requests: 0, tokens: 0 } })).degraded) await sleep(20);
    expect(await remaining(local)).toEqual([100, 1000]);
    expect(await local.admit(subject, { charge })).toMatchObject({ allowed: true, degraded: false });
  }, 30_000);

  it("sends the script once to a server that has flushed its scripts", async () => {
    const { denying } = limiters();
    const sent = () => Number(/cmdstat_eval:calls=(\d+)/.exec(inUse.server.cli("info", "commandstats"))?.[1] ?? 0);
    await untilBack(denying);
    const before = sent();
    inUse.server.cli("script", "flush");
    for (let i = 0; i < 3; i++) {
      expect(await denying.admit(subject, { charge })).toMatchObject({ allowed: true, degraded: false });
    }
    expect(sent() - before).toBe(1);
    expect(await remaining(denying)).toEqual([97, 970]);
  });
});

describe.skipIf(!hasRedis)("a limiter on a cluster", () => {
  let cluster: RedisCluster;
  beforeAll(async () => {
    cluster = await startCluster();
  }, 60_000);
  afterAll(() => cluster?.remove());

  it.each(LIBRARIES)(
    "by %s goes on while one of three servers hangs",
    async (library) => {
      const connected = await connectToCluster(library, cluster);
      const limiter = createLimiter({
        policies: [requests(100_000).per("day").by("key")],
        store: createRedisLimiterStore({ client: connected.client, prefix: library }),
      });
      const tenants = Array.from({ length: 30 }, (_, i) => `tenant ${i}`);
      /** For how many tenants the store could not be asked. */
      async function degraded(): Promise<number> {
        const decisions = await Promise.all(
          tenants.map((tenant) => limiter.admit({ tenant, key: "k1" }, { charge: { requests: 1 } })),
        );
        for (const { allowed } of decisions) expect(allowed).toBe(true);
        return decisions.filter((decision) => decision.degraded).length;
      }
      expect(await degraded()).toBe(0);
      cluster.nodes[0]?.hang();
      try {
        expect(await degraded()).toBeGreaterThan(0);
      } finally {
        cluster.nodes[0]?.goOn();
      }
      while ((await degraded()) > 0) await sleep(20);
      await connected.close();
    },
    30_000,
  );
});
