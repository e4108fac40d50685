export type { RedisClient } from "./client.js";
export type { IoredisClient } from "./from-ioredis.js";
export { fromIoredis } from "./from-ioredis.js";
export type { NodeRedisClient, NodeRedisScriptOptions } from "./from-node-redis.js";
export { fromNodeRedis } from "./from-node-redis.js";
export type { RedisLimiterStore, RedisLimiterStoreOptions } from "./limiter-store.js";
export { createRedisLimiterStore } from "./limiter-store.js";
