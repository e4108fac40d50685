import type { LimiterStore, LimitOperation, LimitOutcome } from "@aiguard/core";
import { applyByTenant } from "./by-tenant.js";
import { type RedisClient, run, script } from "./client.js";
import { keyNames } from "./key-name.js";
import { LIMITER_SCRIPT } from "./limiter-script.js";
import { decode, encode, type RedisOutcome, type Step } from "./limiter-wire.js";
import { checkOptions } from "./options.js";
import { together } from "./together.js";

/** Options of {@link createRedisLimiterStore}. */
export interface RedisLimiterStoreOptions {
  readonly client: RedisClient;
  /** What every key starts with: 1 to 64 letters, digits, `.`, `_`, `:` and `-`; `aiguard` by default. */
  readonly prefix?: string;
}

/** A limiter's store on Redis. */
export interface RedisLimiterStore extends LimiterStore {
  apply(operations: readonly LimitOperation[]): Promise<readonly LimitOutcome[]>;
}

/** A script holds up all other clients while it runs: so many steps take less than a millisecond. */
const MOST_STEPS = 32;

const LIMITER = /* @__PURE__ */ script(LIMITER_SCRIPT);

/**
 * Counts on Redis, so that many processes share one limit: one script for all policies of a request, by the server's
 * clock.
 *
 * On a cluster, the policies of one tenant are one atomic step, and those across tenants (by client, route, model or a
 * function) are another, after it: a refusal there gives the first step back, but another request may have been
 * refused in between by what was held for that moment.
 *
 * The store never waits for a connection. How long a request waits for an answer, and what happens then, is the
 * limiter's part.
 *
 * @param options - The client, and a prefix.
 * @throws AiguardError `option_invalid`
 *
 * @example
 * ```ts
 * import { createLimiter, requests } from "@aiguard/core";
 * import { createRedisLimiterStore, fromIoredis } from "@aiguard/redis";
 * import { Redis } from "ioredis";
 *
 * const redis = new Redis({ lazyConnect: true });
 * const store = createRedisLimiterStore({ client: fromIoredis(redis) });
 * const limiter = createLimiter({ policies: [requests(60).per("minute").by("key")], store });
 * console.log(limiter.policies.length); // 1
 * ```
 */
export function createRedisLimiterStore(options: RedisLimiterStoreOptions): RedisLimiterStore {
  checkOptions(options);
  const { client, prefix = "aiguard" } = options;
  const nameOf = keyNames(prefix);

  const isCluster = client.isCluster === true;
  const apply = together<Step, readonly RedisOutcome[]>({
    most: MOST_STEPS,
    // On a cluster, keys of several tenants cannot be in one call.
    groupOf: (step) => (isCluster ? (step[0]?.tenant ?? "") : ""),
    send: async (steps) => decode(steps, await run(client, LIMITER, encode(steps, nameOf))),
  });
  return {
    async apply(operations) {
      if (operations.length === 0) return [];
      return isCluster ? applyByTenant(operations, apply) : apply(operations);
    },
  };
}
