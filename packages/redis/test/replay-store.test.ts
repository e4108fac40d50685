import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { createRedisReplayStore, type RedisReplayStore } from "../src/index.js";
import { LIBRARIES } from "./clients.js";
import { hasRedis } from "./server/redis-server.js";
import { useServer } from "./use-server.js";

describe.skipIf(!hasRedis).each(LIBRARIES)("createRedisReplayStore by %s", (library) => {
  const inUse = useServer(library);
  let store: RedisReplayStore;
  beforeAll(() => {
    store = createRedisReplayStore({ client: inUse.connected.client });
  });

  it("lets one of many use a token, and another tenant its own", async () => {
    const use = { tenant: "acme", token: "t1", ttlMs: 60_000 };
    const uses = await Promise.all(Array.from({ length: 50 }, () => store.once(use)));
    expect(uses.filter(Boolean)).toHaveLength(1);
    expect(await store.once({ ...use, tenant: "other" })).toBe(true);
    expect(await store.once({ ...use, token: "t2" })).toBe(true);
  });

  it("forgets a token when its time is over", async () => {
    const use = { tenant: "acme", token: "short", ttlMs: 20 };
    await store.once(use);
    await sleep(40);
    expect(await store.once(use)).toBe(true);
  });

  it("lets a head go on only, exactly up to 2^53 - 1", async () => {
    const most = Number.MAX_SAFE_INTEGER;
    const advance = (sequence: number) => store.advance({ tenant: "acme", name: "c1", sequence, ttlMs: 60_000 });
    const results = [];
    for (const sequence of [0, 0, 5, 4, 5, most - 1, most - 1, most, most]) results.push(await advance(sequence));
    expect(results).toEqual([true, false, true, false, false, true, false, true, false]);
  });

  it("refuses times and sequences that are none", async () => {
    const invalid = expect.objectContaining({ code: "option_invalid" });
    for (const ttlMs of [0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      await expect(store.once({ tenant: "a", token: "t", ttlMs })).rejects.toEqual(invalid);
      await expect(store.advance({ tenant: "a", name: "n", sequence: 1, ttlMs })).rejects.toEqual(invalid);
    }
    await expect(store.advance({ tenant: "a", name: "n", sequence: -1, ttlMs: 1 })).rejects.toEqual(invalid);
  });
});
