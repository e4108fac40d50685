import type { LimiterStore, LimitOperation, LimitOutcome } from "@aiguard/core";
import { applyByTenant, haveOneTenant } from "./by-tenant.js";
import { type RedisClient, run, script } from "./client.js";
import { type KeyName, keyNames } from "./key-name.js";
import { LIMITER_SCRIPT } from "./limiter-script.js";
import { decode, encode, type RedisOutcome } from "./limiter-wire.js";
import { checkClient } from "./options.js";

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
  const { client, prefix = "aiguard" } = options;
  checkClient(client);
  const nameOf = keyNames(prefix);

  async function applyTogether(operations: readonly LimitOperation[]): Promise<readonly RedisOutcome[]> {
    if (operations.length === 0) return [];
    const keys = operations.map(({ tenant, id, bucket }) => nameOf(tenant, "limit", id, bucket));
    const answer = await run(client, LIMITER, {
      keys: keys.concat(booksOf(operations, nameOf)),
      args: [encode(operations)],
    });
    const numbers = (answer as readonly unknown[]).map(Number);
    const nowMs = numbers[0] as number;
    const isSpent = numbers[1] === 1;
    return operations.map((operation, i) => {
      const state = { ms: numbers[2 * i + 2] as number, part: numbers[2 * i + 3] as number };
      return decode(operation, state, { nowMs, isSpent });
    });
  }

  return {
    apply: (operations) =>
      client.isCluster === true && !haveOneTenant(operations)
        ? applyByTenant(operations, applyTogether)
        : applyTogether(operations),
  };
}

/** Where the leases of budgets are kept, beside their buckets. */
function booksOf(operations: readonly LimitOperation[], nameOf: KeyName): string[] {
  const leased = operations.filter(({ rule, lease }) => lease !== undefined && rule.kind !== "slots");
  return leased.map(({ tenant, id, bucket }) => nameOf(tenant, "lease", id, bucket));
}
