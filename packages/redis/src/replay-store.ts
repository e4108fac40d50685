import { type RedisClient, run, script } from "./client.js";
import { keyNames } from "./key-name.js";
import { checkOptions, optionInvalid } from "./options.js";

/** Options of {@link createRedisReplayStore}. */
export interface RedisReplayStoreOptions {
  readonly client: RedisClient;
  /** What every key starts with: 1 to 64 letters, digits, `.`, `_`, `:` and `-`; `aiguard` by default. */
  readonly prefix?: string;
}

/** Remembers what was used, so that it cannot be used again. */
export interface RedisReplayStore {
  /** True for the first one that brings this token of a tenant within `ttlMs`; false for all others. */
  once(use: { readonly tenant: string; readonly token: string; readonly ttlMs: number }): Promise<boolean>;
  /** True when a sequence is above every one that this name of a tenant had before, within `ttlMs` of the last. */
  advance(head: {
    readonly tenant: string;
    readonly name: string;
    readonly sequence: number;
    readonly ttlMs: number;
  }): Promise<boolean>;
}

const ONCE = /* @__PURE__ */ script(`return redis.call('SET', KEYS[1], '1', 'NX', 'PX', ARGV[1]) and 1 or 0`);

const ADVANCE = /* @__PURE__ */ script(`
local head = redis.call('GET', KEYS[1])
if head and tonumber(head) >= tonumber(ARGV[1]) then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1`);

/**
 * Remembers on Redis which tokens were used, and how far a signed conversation has come: a signature alone does not keep
 * an old one from being sent again.
 *
 * @param options - The client, and a prefix.
 * @throws AiguardError `option_invalid`; `store_unavailable` (as a rejection) without a connection.
 *
 * @example
 * ```ts
 * import { createRedisReplayStore, fromIoredis } from "@aiguard/redis";
 * import { Redis } from "ioredis";
 *
 * const redis = new Redis({ lazyConnect: true });
 * const replays = createRedisReplayStore({ client: fromIoredis(redis) });
 * console.log(typeof replays.once); // function
 * ```
 */
export function createRedisReplayStore(options: RedisReplayStoreOptions): RedisReplayStore {
  checkOptions(options);
  const { client, prefix = "aiguard" } = options;
  const nameOf = keyNames(prefix);
  return {
    async once({ tenant, token, ttlMs }) {
      checkWhole("ttlMs", ttlMs, 1);
      const keys = [nameOf(tenant, "once", token)];
      return Number(await run(client, ONCE, { keys, args: [String(ttlMs)] })) === 1;
    },
    async advance({ tenant, name, sequence, ttlMs }) {
      checkWhole("sequence", sequence, 0);
      checkWhole("ttlMs", ttlMs, 1);
      const keys = [nameOf(tenant, "head", name)];
      return Number(await run(client, ADVANCE, { keys, args: [String(sequence), String(ttlMs)] })) === 1;
    },
  };
}

function checkWhole(option: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least)
    throw optionInvalid(option, `must be a whole number of at least ${least}`);
}
