import { setTimeout as sleep } from "node:timers/promises";
import {
  calendarDay,
  concurrent,
  type LimitOperation,
  type LimitOutcome,
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
import { type Connected, connectToCluster, LIBRARIES } from "./clients.js";
import { type RedisCluster, startCluster } from "./server/redis-cluster.js";
import { hasRedis } from "./server/redis-server.js";
import { useServer } from "./use-server.js";

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

describe.skipIf(!hasRedis)("trap: on one server", () => {
  const inUse = useServer("ioredis");

  const calls = (command: string): number =>
    Number(new RegExp(`cmdstat_${command}:calls=(\\d+)`).exec(inUse.server.cli("info", "commandstats"))?.[1] ?? 0);
  const names = (prefix: string): string[] => inUse.server.cli("--scan", "--pattern", `${prefix}:*`).split("\n");

  it("a window of half a second makes a key without a time to live", async () => {
    const store = createRedisLimiterStore({ client: inUse.connected.client, prefix: "ttl" });
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
    for (const name of found) expect(Number(inUse.server.cli("pttl", name)), name).not.toBe(-1);
  });

  it("keys have no hash tag of their tenant", async () => {
    const store = createRedisLimiterStore({ client: inUse.connected.client, prefix: "tag" });
    for (const tenant of ["acme", "", "{", "}", "a}b{c", "%7b"]) {
      await store.apply(
        [perHalfSecond, perDay, perHour, slots].map((policy) => charge(policy, 1, { tenant, bucket: "{x}" })),
      );
    }
    const tags = names("tag").map((name) => /^tag:\{([^{}]+)\}:/.exec(name)?.[1]);
    expect([...new Set(tags)].sort()).toEqual(["%", "%257b", "%7b", "%7d", "a%7db%7bc", "acme"]);
  });

  it("Lua's tostring loses digits at 1e15", async () => {
    const store = createRedisLimiterStore({ client: inUse.connected.client, prefix: "digits" });
    const slow = tokens(1).per({ windowMs: 34_560_000_000 }).by("key").named("slow");
    const day = tokens(Number.MAX_SAFE_INTEGER).per(calendarDay("UTC")).by("tenant").named("day");
    // Of 34 billion milliseconds each, and of single units.
    for (const [policy, debt] of [
      [slow, 30_001],
      [day, 4_503_599_627_370_497],
    ] as const) {
      const operation = charge(policy, 0);
      const [outcome] = await store.apply([operation]);
      const charged = { units: 0, outcome: outcome as LimitOutcome };
      await store.apply([{ ...operation, kind: "settle", units: debt, charged }]);
    }
    const [fullAt, used] = inUse.server.cli("hmget", "digits:{acme}:limit:b", slow.id, day.id).split("\n");
    expect(fullAt).toMatch(/^\d{16}$/);
    expect(used).toMatch(/^\d{13}:4503599627370497$/);
    const [owed, left] = await store.apply([look(slow), look(day)]);
    expect(owed?.resetMs).toBeGreaterThan(30_000 * 34_560_000_000);
    expect(left?.remaining).toBe(Number.MAX_SAFE_INTEGER - 4_503_599_627_370_497);
  });

  it("a decrement after the expiry leaves -1 for ever", async () => {
    const store = createRedisLimiterStore({ client: inUse.connected.client, prefix: "late" });
    const policy = requests(5).per({ windowMs: 20 }).by("key");
    const operation = charge(policy, 1);
    const [outcome] = await store.apply([operation]);
    await sleep(30);
    const charged = { units: 1, outcome: outcome as LimitOutcome };
    for (let times = 0; times < 3; times++) await store.apply([{ ...operation, kind: "settle", units: 0, charged }]);
    expect(await store.apply([charge(policy, 6)])).toMatchObject([{ granted: false, remaining: 5 }]);
  });

  it("needs one call for any number of policies and tenants, and for requests that come at the same moment", async () => {
    const store = createRedisLimiterStore({ client: inUse.connected.client, prefix: "calls" });
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

describe.skipIf(!hasRedis)("trap: on three servers", () => {
  let cluster: RedisCluster;
  beforeAll(async () => {
    cluster = await startCluster();
  }, 60_000);
  afterAll(() => cluster?.remove());

  describe.each(LIBRARIES)("by %s", (library) => {
    let connected: Connected;
    beforeAll(async () => {
      connected = await connectToCluster(library, cluster);
    });
    afterAll(() => connected?.close());

    it("keys of one request lie on several servers (CROSSSLOT)", async () => {
      const store = createRedisLimiterStore({ client: connected.client, prefix: `slots-${library}` });
      for (const tenant of ["a", "b", "c", "", "{", "}"]) {
        const step = [perHalfSecond, perDay, perHour, slots].map((policy) =>
          charge(policy, 1, { tenant, bucket: `{${policy.id}}` }),
        );
        const across = charge(byClient, 1, { tenant: "", bucket: tenant });
        expect((await store.apply([...step, across])).map(({ granted }) => granted)).toEqual(Array(5).fill(true));
      }
    });

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
