import { testLimiterStore } from "@aiguard/core/testing";
import { afterAll, beforeAll, describe, it } from "vitest";
import { createRedisLimiterStore } from "../src/index.js";
import { type Connected, connectToCluster, LIBRARIES } from "./clients.js";
import { type RedisCluster, startCluster } from "./server/redis-cluster.js";
import { hasRedis } from "./server/redis-server.js";
import { useServer } from "./use-server.js";

let stores = 0;
/** A prefix of its own is as good as a server of its own. */
const storeOn = ({ client }: Connected) => ({ store: createRedisLimiterStore({ client, prefix: `test${stores++}` }) });

describe.skipIf(!hasRedis).each(LIBRARIES)("on one server by %s", (library) => {
  const inUse = useServer(library);
  testLimiterStore("createRedisLimiterStore, as every store", () => storeOn(inUse.connected), { describe, it });
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
      connected = await connectToCluster(library, cluster);
    });
    afterAll(() => connected?.close());
    testLimiterStore("createRedisLimiterStore, as every store", () => storeOn(connected), { describe, it });
  });
});
