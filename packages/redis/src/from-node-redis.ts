import { notConnected, type RedisClient } from "./client.js";
import { optionInvalid } from "./options.js";

/** What is used of node-redis' clients, of one server or a cluster. */
export interface NodeRedisClient {
  readonly isReady: boolean;
  evalSha(sha: string, options: NodeRedisScriptOptions): Promise<unknown>;
  eval(script: string, options: NodeRedisScriptOptions): Promise<unknown>;
}

/** How node-redis takes the keys and arguments of a script. */
export interface NodeRedisScriptOptions {
  keys: string[];
  arguments: string[];
}

/**
 * Uses a client of node-redis 5 or 6 (the package `redis`), from `createClient` or `createCluster`.
 *
 * Its offline queue is passed by: without a connection a call is rejected at once, whatever the client's options say.
 *
 * @param client - The client, connected by whoever made it; its settings can stay as they are.
 * @throws AiguardError `option_invalid` for anything but such a client.
 *
 * @example
 * ```ts
 * import { createRedisLimiterStore, fromNodeRedis } from "@aiguard/redis";
 * import { createClient } from "redis";
 *
 * const redis = createClient();
 * const store = createRedisLimiterStore({ client: fromNodeRedis(redis) });
 * console.log(typeof store.apply); // function
 * ```
 */
export function fromNodeRedis(client: NodeRedisClient): RedisClient {
  if (typeof client?.evalSha !== "function")
    throw optionInvalid("client", "must be a client of node-redis: createClient() or createCluster()");
  return {
    // Only a cluster knows its slots.
    isCluster: "slots" in client,
    evalsha: (sha, keys, args) =>
      client.isReady ? client.evalSha(sha, { keys: [...keys], arguments: [...args] }) : Promise.reject(notConnected()),
    eval: (text, keys, args) =>
      client.isReady ? client.eval(text, { keys: [...keys], arguments: [...args] }) : Promise.reject(notConnected()),
  };
}
