import { fromIoredis, fromNodeRedis, type RedisClient } from "@aiguard/redis";
import { Redis } from "ioredis";
import { createClient } from "redis";

/** One connection of either library, with the library's default settings. */
export interface Connection {
  readonly library: "ioredis" | "node-redis";
  readonly client: RedisClient;
  /** The library's own client. */
  readonly raw: unknown;
  /** Waits until the server is there, and gives it the script of `bare`, which it forgets when it is restarted. */
  prepare(): Promise<void>;
  /** The cheapest script there is. */
  bare(key: string): Promise<unknown>;
  close(): void;
}

const NOTHING = "return {1, 1}";

export async function byIoredis(port: number): Promise<Connection> {
  const redis = new Redis(port, "127.0.0.1", { lazyConnect: true });
  redis.on("error", () => {});
  await redis.connect();
  let sha = "";
  return {
    library: "ioredis",
    client: fromIoredis(redis),
    raw: redis,
    async prepare() {
      sha = String(await redis.script("LOAD", NOTHING));
    },
    bare: (key) => redis.evalsha(sha, 1, key, "1"),
    close: () => redis.disconnect(),
  };
}

export async function byNodeRedis(port: number): Promise<Connection> {
  const redis = createClient({ url: `redis://127.0.0.1:${port}` });
  redis.on("error", () => {});
  await redis.connect();
  let sha = "";
  return {
    library: "node-redis",
    client: fromNodeRedis(redis),
    raw: redis,
    async prepare() {
      sha = await redis.scriptLoad(NOTHING);
    },
    bare: (key) => redis.evalSha(sha, { keys: [key], arguments: ["1"] }),
    close: () => redis.destroy(),
  };
}
