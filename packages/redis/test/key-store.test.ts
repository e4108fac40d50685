import { createKeyring, createMemoryKeyStore, type KeyStore, type StoredKey } from "@aiguard/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRedisKeyStore } from "../src/index.js";
import { type Connected, connectToCluster, LIBRARIES } from "./clients.js";
import { type RedisCluster, startCluster } from "./server/redis-cluster.js";
import { hasRedis } from "./server/redis-server.js";
import { useServer } from "./use-server.js";

const stored = (key: Partial<StoredKey>): StoredKey => ({
  id: "0123456789abcdef",
  tenant: "acme",
  owner: "ada",
  name: null,
  scopes: ["chat"],
  models: null,
  limits: { rpm: 5 },
  createdAt: 1_800_000_000_000,
  expiresAt: 1_900_000_000_000,
  revokedAt: null,
  digest: "ab".repeat(32),
  ...key,
});

/** What holds of every key store. */
function behaviours(make: () => KeyStore): void {
  it("finds a key as it was inserted, and nothing under another id", async () => {
    const store = make();
    for (const key of [
      stored({}),
      stored({ id: "b", name: "ключ {x} \ud83d\ude00", expiresAt: null, limits: null, models: ["m"], scopes: [] }),
      stored({ id: "c", revokedAt: 5 }),
    ]) {
      expect(await store.insert(key)).toBe(true);
      expect(await store.find(key.id)).toEqual(key);
    }
    expect(await store.find("0")).toBeFalsy();
    expect(await store.find("")).toBeFalsy();
  });

  it("leaves the first key alone when its id is inserted again", async () => {
    const store = make();
    await store.insert(stored({}));
    expect(await store.insert(stored({ owner: "eve" }))).toBe(false);
    expect(await store.insert(stored({ tenant: "other", owner: "eve" }))).toBe(false);
    expect(await store.find("0123456789abcdef")).toEqual(stored({}));
    expect(await store.list({ tenant: "other" })).toEqual([]);
    expect(await store.list({ tenant: "acme" })).toEqual([stored({})]);
  });

  it("revokes a key for good, and keeps the first moment", async () => {
    const store = make();
    await store.insert(stored({}));
    expect(await store.revoke({ tenant: "acme", id: "0123456789abcdef", at: 7 })).toBe(true);
    expect(await store.revoke({ tenant: "acme", id: "0123456789abcdef", at: 9 })).toBe(true);
    expect(await store.insert(stored({}))).toBe(false);
    expect(await store.find("0123456789abcdef")).toEqual(stored({ revokedAt: 7 }));
  });

  it("knows no key of another tenant", async () => {
    const store = make();
    await store.insert(stored({}));
    for (const tenant of ["other", "", "acme}", "{acme"]) {
      expect(await store.revoke({ tenant, id: "0123456789abcdef", at: 7 })).toBe(false);
      expect(await store.list({ tenant })).toEqual([]);
    }
    expect(await store.revoke({ tenant: "acme", id: "none", at: 7 })).toBe(false);
    expect(await store.find("none")).toBeFalsy();
    expect(await store.find("0123456789abcdef")).toEqual(stored({}));
  });

  it("lists a tenant's keys, or one owner's, oldest first", async () => {
    const store = make();
    const keys = Array.from({ length: 12 }, (_, i) => stored({ id: `k${i}`, owner: i % 2 ? "ada" : "bob" }));
    for (const key of keys) await store.insert(key);
    expect(await store.list({ tenant: "acme" })).toEqual(keys);
    expect(await store.list({ tenant: "acme", owner: "ada" })).toEqual(keys.filter(({ owner }) => owner === "ada"));
  });

  it("serves a keyring, and a revocation counts in every other at once", async () => {
    const store = make();
    const keyring = createKeyring({ prefix: "acme_live", store });
    const replica = createKeyring({ prefix: "acme_live", store });
    const { key, record } = await keyring.issue({ tenant: "acme", owner: "ada", scopes: ["chat"], expiresAt: 9e12 });
    expect(await replica.verify(key)).toEqual({ ok: true, record });
    await keyring.revoke({ tenant: "acme", id: record.id });
    expect(await replica.verify(key)).toEqual({ ok: false, code: "key_revoked" });
    expect(await replica.list({ tenant: "acme" })).toMatchObject([{ id: record.id, expiresAt: 9e12 }]);
  });
}

describe("createMemoryKeyStore", () => behaviours(createMemoryKeyStore));

let stores = 0;
const storeOn = ({ client }: Connected) => createRedisKeyStore({ client, prefix: `keys${stores++}` });

describe.skipIf(!hasRedis).each(LIBRARIES)("createRedisKeyStore by %s", (library) => {
  const inUse = useServer(library);
  behaviours(() => storeOn(inUse.connected));

  it("stays revoked whatever races", async () => {
    const store = storeOn(inUse.connected);
    await store.insert(stored({}));
    const revoke = (at: number) => store.revoke({ tenant: "acme", id: "0123456789abcdef", at });
    await Promise.all([
      store.insert(stored({})),
      revoke(1),
      store.insert(stored({})),
      revoke(2),
      store.insert(stored({})),
    ]);
    expect(await store.find("0123456789abcdef")).toEqual(stored({ revokedAt: 1 }));
  });

  it("keeps keys without a time to live", async () => {
    const store = storeOn(inUse.connected);
    await store.insert(stored({}));
    const names = inUse.server.cli("--scan", "--pattern", `keys${stores - 1}:*`).split("\n");
    expect(names).toHaveLength(2);
    for (const name of names) expect(inUse.server.cli("pttl", name)).toBe("-1");
  });
});

describe.skipIf(!hasRedis)("createRedisKeyStore on three servers", () => {
  let cluster: RedisCluster;
  let connected: Connected;
  beforeAll(async () => {
    cluster = await startCluster();
    connected = await connectToCluster("ioredis", cluster);
  }, 60_000);
  afterAll(async () => {
    await connected?.close();
    await cluster?.remove();
  });
  behaviours(() => storeOn(connected));
});
