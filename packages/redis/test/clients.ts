import { Cluster, Redis } from "ioredis";
import { createClient, createCluster } from "redis";
import { fromIoredis, fromNodeRedis, type RedisClient } from "../src/index.js";
import type { RedisCluster } from "./server/redis-cluster.js";

/** A connected client of either library, with the library's default settings. */
export interface Connected {
  readonly client: RedisClient;
  close(): Promise<void>;
}

export const LIBRARIES = ["ioredis", "node-redis"] as const;
export type Library = (typeof LIBRARIES)[number];

export async function connectTo(library: Library, port: number): Promise<Connected> {
  if (library === "ioredis") {
    const redis = new Redis(port, "127.0.0.1", { lazyConnect: true });
    redis.on("error", () => {});
    await redis.connect();
    return { client: fromIoredis(redis), close: async () => redis.disconnect() };
  }
  const redis = createClient({ url: `redis://127.0.0.1:${port}` });
  redis.on("error", () => {});
  await redis.connect();
  return { client: fromNodeRedis(redis), close: async () => redis.destroy() };
}

export async function connectToCluster(library: Library, { nodes }: RedisCluster): Promise<Connected> {
  if (library === "ioredis") {
    const startup = nodes.map(({ port }) => ({ host: "127.0.0.1", port }));
    const cluster = new Cluster(startup, { lazyConnect: true });
    cluster.on("error", () => {});
    await cluster.connect();
    return { client: fromIoredis(cluster), close: async () => cluster.disconnect() };
  }
  const cluster = createCluster({ rootNodes: nodes.map(({ port }) => ({ url: `redis://127.0.0.1:${port}` })) });
  cluster.on("error", () => {});
  await cluster.connect();
  return { client: fromNodeRedis(cluster), close: async () => cluster.destroy() };
}
