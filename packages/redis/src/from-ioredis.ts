import { notConnected, type RedisClient } from "./client.js";
import { optionInvalid } from "./options.js";

/** What is used of ioredis' `Redis` and `Cluster`. */
export interface IoredisClient {
  readonly status: string;
  readonly isCluster: boolean;
  connect(): Promise<unknown>;
  evalsha(sha: string, numberOfKeys: number, ...keysAndArgs: string[]): Promise<unknown>;
  eval(script: string, numberOfKeys: number, ...keysAndArgs: string[]): Promise<unknown>;
}

/**
 * Uses a client of ioredis 5 or 6, a `Cluster` too.
 *
 * Its offline queue is passed by: without a connection a call is rejected at once, whatever the client's options say.
 *
 * @param client - The client; its settings can stay as they are.
 * @throws AiguardError `option_invalid` for anything but such a client.
 *
 * @example
 * ```ts
 * import { createRedisLimiterStore, fromIoredis } from "@aiguard/redis";
 * import { Redis } from "ioredis";
 *
 * const redis = new Redis({ lazyConnect: true });
 * const store = createRedisLimiterStore({ client: fromIoredis(redis) });
 * console.log(typeof store.apply); // function
 * ```
 */
export function fromIoredis(client: IoredisClient): RedisClient {
  if (typeof client?.status !== "string" || typeof client.evalsha !== "function")
    throw optionInvalid("client", "must be a client of ioredis: new Redis() or new Cluster()");
  function isReady(): boolean {
    // With `lazyConnect` nobody else would ever connect.
    if (client.status === "wait") client.connect().catch(() => {});
    return client.status === "ready";
  }
  return {
    isCluster: client.isCluster,
    evalsha: (sha, keys, args) =>
      isReady() ? client.evalsha(sha, keys.length, ...keys, ...args) : Promise.reject(notConnected()),
    eval: (text, keys, args) =>
      isReady() ? client.eval(text, keys.length, ...keys, ...args) : Promise.reject(notConnected()),
  };
}
