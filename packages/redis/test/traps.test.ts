import {
  calendarDay,
  concurrent,
  type LimitOperation,
  type Policy,
  requests,
  systemClock,
  tokens,
} from "@aiguard/core";
import { Cluster, Redis } from "ioredis";
import { createClient, createCluster } from "redis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createRedisKeyStore,
  createRedisLimiterStore,
  createRedisReplayStore,
  fromIoredis,
  fromNodeRedis,
  type RedisClient,
} from "../src/index.js";
import { type Connected, connectTo, connectToCluster, LIBRARIES } from "./clients.js";
import { type RedisCluster, startCluster } from "./server/redis-cluster.js";
import { hasRedis, type RedisServer, startRedis } from "./server/redis-server.js";

const perHalfSecond = requests(5).per({ windowMs: 500 }).by("key");
const perDay = tokens(10).per(calendarDay("UTC")).by("tenant");
const perHour = tokens(7).per("hour").by("tenant").lease(1000, "refund");
const byClient = requests(2).per("hour").by("client");
const slots = concurrent(3).by("key");

let leases = 0;
function charge(policy: Policy, units: number, { tenant = "acme", bucket = "b" } = {}): LimitOperation {
  const isLeased = policy === slots || policy === perHour;
  const lease = isLeased ? { id: `l${leases++}`, ttlMs: 5000 } : undefined;
  return { kind: "charge", id: policy.id, rule: policy.ruleAt(systemClock), tenant, bucket, units, lease };
}
const look = (policy: Policy, place?: Parameters<typeof charge>[2]): LimitOperation => ({
  ...charge(policy, 1, place),
  kind: "look",
});

describe.skipIf(!hasRedis)("on one server", () => {
  let server: RedisServer;
  let connected: Connected;
  beforeAll(async () => {
    server = await startRedis();
    connected = await connectTo("ioredis", server.port);
  });
  afterAll(async () => {
    await connected?.close();
    await server?.remove();
  });

  const calls = (command: string): number =>
    Number(new RegExp(`cmdstat_${command}:calls=(\\d+)`).exec(server.cli("info", "commandstats"))?.[1] ?? 0);
  const names = (prefix: string): string[] => server.cli("--scan", "--pattern", `${prefix}:*`).split("\n");

  it("gives every key a time to live, also in a window of half a second, and after refusals and settlements", async () => {
    const store = createRedisLimiterStore({ client: connected.client, prefix: "ttl" });
    for (const policy of [perHalfSecond, perDay, perHour, slots, byClient]) {
      // A hash of its own, whose time no other policy makes.
      const bucket = policy.id;
      const operation = charge(policy, 2, { bucket });
      const [outcome] = await store.apply([operation]);
      if (outcome === undefined) throw new Error("no outcome");
      await store.apply([charge(policy, 1, { bucket }), charge(policy, 100, { bucket: "refused" })]);
      await store.apply([
        { ...operation, kind: "settle", units: policy === slots ? 0 : 50, charged: { units: 2, outcome } },
      ]);
      await store.apply([{ ...charge(policy, 1, { bucket }), kind: "renew" }]);
      await store.apply([look(policy)]);
    }
    const found = names("ttl");
    expect(found.length).toBeGreaterThanOrEqual(5);
    // -2 is a key that is gone meanwhile; -1 would be one that stays for ever.
    for (const name of found) expect(Number(server.cli("pttl", name)), name).not.toBe(-1);
  });

  it("keeps all that a tenant has under its own hash tag", async () => {
    const store = createRedisLimiterStore({ client: connected.client, prefix: "tag" });
    for (const tenant of ["acme", "", "{", "}", "a}b{c", "%7b"]) {
      await store.apply(
        [perHalfSecond, perDay, perHour, slots].map((policy) => charge(policy, 1, { tenant, bucket: "{x}" })),
      );
    }
    const tags = names("tag").map((name) => /^tag:\{([^{}]+)\}:/.exec(name)?.[1]);
    expect([...new Set(tags)].sort()).toEqual(["%", "%257b", "%7b", "%7d", "a%7db%7bc", "acme"]);
  });

  it("needs one call for any number of policies and tenants, and for requests that come at the same moment", async () => {
    const store = createRedisLimiterStore({ client: connected.client, prefix: "calls" });
    await store.apply([look(perDay)]);
    const before = calls("evalsha");
    await store.apply([charge(perDay, 1), charge(perHour, 1), charge(slots, 1), charge(byClient, 1, { tenant: "" })]);
    expect(calls("evalsha") - before).toBe(1);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => store.apply([charge(perDay, 2), charge(slots, 0)])),
    );
    expect(calls("evalsha") - before).toBe(2);
    // One after the other, as if each were alone: nine are left.
    expect(outcomes.filter(([outcome]) => outcome?.granted)).toHaveLength(4);
    expect(outcomes.map(([outcome]) => outcome?.remaining).slice(0, 6)).toEqual([7, 5, 3, 1, 1, 1]);
  });

  it("tells all who came at the same moment when the call fails", async () => {
    const failing: RedisClient = {
      evalsha: () => Promise.reject(new Error("LOADING")),
      eval: () => Promise.reject(new Error("no")),
    };
    const store = createRedisLimiterStore({ client: failing });
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => store.apply([charge(perDay, 1)])));
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  });
});

describe.skipIf(!hasRedis)("on three servers", () => {
  let cluster: RedisCluster;
  beforeAll(async () => {
    cluster = await startCluster();
  }, 60_000);
  afterAll(() => cluster?.remove());

  describe.each(LIBRARIES)("by %s", (library) => {
    let connected: Connected;
    beforeAll(async () => {
      connected = await connectToCluster(
        library,
        cluster.nodes.map(({ port }) => port),
      );
    });
    afterAll(() => connected?.close());

    it("gives a tenant's step back when the one across tenants is refused", async () => {
      const store = createRedisLimiterStore({ client: connected.client, prefix: `back-${library}` });
      const step = () => [charge(perDay, 1), charge(byClient, 1, { tenant: "" }), charge(slots, 1), charge(perHour, 1)];
      for (let i = 0; i < 2; i++) expect((await store.apply(step())).every(({ granted }) => granted)).toBe(true);
      const refused = await store.apply(step());
      expect(refused.map(({ granted }) => granted)).toEqual([true, false, true, true]);
      expect(refused.map(({ remaining }) => remaining)).toEqual([8, 0, 1, 5]);
      const looked = await store.apply([look(perDay), look(slots), look(perHour)]);
      expect(looked.map(({ remaining }) => remaining)).toEqual([8, 1, 5]);
    });

    it("charges nothing across tenants when a tenant's step is refused", async () => {
      const store = createRedisLimiterStore({ client: connected.client, prefix: `none-${library}` });
      await store.apply([charge(byClient, 1, { tenant: "" }), charge(perDay, 11)]);
      expect(await store.apply([look(byClient, { tenant: "" })])).toMatchObject([{ remaining: 2 }]);
    });
  });
});

describe("a client without a connection", () => {
  const unavailable = expect.objectContaining({ code: "store_unavailable" });

  it("is told from one that waits, by either library", async () => {
    const redis = new Redis(1, "127.0.0.1", { lazyConnect: true, retryStrategy: () => null });
    redis.on("error", () => {});
    const operations = [charge(perDay, 1)];
    for (const client of [fromIoredis(redis), fromNodeRedis(createClient())]) {
      await expect(createRedisLimiterStore({ client }).apply(operations)).rejects.toEqual(unavailable);
      await expect(createRedisKeyStore({ client }).find("k")).rejects.toEqual(unavailable);
      await expect(client.eval("return 1", [], [])).rejects.toEqual(unavailable);
    }
    redis.disconnect();
  });
});

describe("options", () => {
  it("are named when they are wrong", () => {
    const client: RedisClient = { evalsha: async () => 1, eval: async () => 1 };
    for (const create of [createRedisLimiterStore, createRedisKeyStore, createRedisReplayStore]) {
      for (const prefix of ["", "a b", "{x}", "x".repeat(65)]) {
        expect(() => create({ client, prefix })).toThrow(
          expect.objectContaining({ code: "option_invalid", message: expect.stringContaining("`prefix`") }),
        );
      }
      expect(() => create({ client: {} as RedisClient })).toThrow(
        expect.objectContaining({ code: "option_invalid", message: expect.stringContaining("`client`") }),
      );
      expect(() => create({ client, keyPrefix: "x" } as object as { client: RedisClient })).toThrow(/`keyPrefix`/);
      expect(() => create(undefined as never)).toThrow(/`client`/);
    }
  });

  it("say that a library's own client must be wrapped, and by what", () => {
    const ioredis = new Redis({ lazyConnect: true });
    const cluster = new Cluster([{ port: 1 }], { lazyConnect: true });
    const nodeRedis = createClient();
    const nodeCluster = createCluster({ rootNodes: [{ url: "redis://127.0.0.1:1" }] });
    for (const create of [createRedisLimiterStore, createRedisKeyStore, createRedisReplayStore]) {
      for (const client of [ioredis, cluster])
        expect(() => create({ client: client as never })).toThrow("must be wrapped: fromIoredis(client)");
      for (const client of [nodeRedis, nodeCluster])
        expect(() => create({ client: client as never })).toThrow(/fromNodeRedis/);
      expect(create({ client: fromIoredis(ioredis) })).toBeDefined();
      expect(create({ client: fromNodeRedis(nodeRedis) })).toBeDefined();
    }
    for (const wrong of [nodeRedis, "redis://127.0.0.1", undefined, {}])
      expect(() => fromIoredis(wrong as never)).toThrow(/`client`.*ioredis/);
    for (const wrong of [ioredis, "redis://127.0.0.1", undefined, {}])
      expect(() => fromNodeRedis(wrong as never)).toThrow(/`client`.*node-redis/);
    expect(fromIoredis(cluster).isCluster).toBe(true);
    expect(fromNodeRedis(nodeCluster).isCluster).toBe(true);
    ioredis.disconnect();
    cluster.disconnect();
  });
});
