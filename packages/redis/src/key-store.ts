import type { KeyStore, StoredKey } from "@aiguard/core";
import { type RedisClient, run, script } from "./client.js";
import { keyNames } from "./key-name.js";
import { checkOptions } from "./options.js";

/** Options of {@link createRedisKeyStore}. */
export interface RedisKeyStoreOptions {
  readonly client: RedisClient;
  /** What every key starts with: 1 to 64 letters, digits, `.`, `_`, `:` and `-`; `aiguard` by default. */
  readonly prefix?: string;
}

/** A keyring's store on Redis. */
export interface RedisKeyStore extends KeyStore {
  find(id: string): Promise<StoredKey | null>;
  insert(key: StoredKey): Promise<boolean>;
  revoke(key: { readonly tenant: string; readonly id: string; readonly at: number }): Promise<boolean>;
  list(of: { readonly tenant: string; readonly owner?: string | undefined }): Promise<readonly StoredKey[]>;
}

// A record is written once, as a whole; the moment of its revocation is a field beside it, which is set once. Nothing
// ever writes a record back, which could bring a revoked key to life again.
const FIND = /* @__PURE__ */ script(`return redis.call('HMGET', KEYS[1], 'record', 'revokedAt')`);

const INSERT = /* @__PURE__ */ script(`
if redis.call('HSETNX', KEYS[1], 'record', ARGV[1]) == 0 then return 0 end
redis.call('HSET', KEYS[1], 'tenant', ARGV[2])
if ARGV[3] ~= '' then redis.call('HSET', KEYS[1], 'revokedAt', ARGV[3]) end
return 1`);

const REVOKE = /* @__PURE__ */ script(`
if redis.call('HGET', KEYS[1], 'tenant') ~= ARGV[1] then return 0 end
redis.call('HSETNX', KEYS[1], 'revokedAt', ARGV[2])
return 1`);

// Nothing is ever taken out, so that the number of ids says which comes next.
const INDEX = /* @__PURE__ */ script(`return redis.call('ZADD', KEYS[1], 'NX', redis.call('ZCARD', KEYS[1]), ARGV[1])`);

const IDS = /* @__PURE__ */ script(`return redis.call('ZRANGE', KEYS[1], 0, -1)`);

/**
 * Keeps API keys on Redis: nothing is remembered in a process, so that a revocation counts everywhere at once.
 *
 * Keys are found by their id, before their tenant is known: on a cluster each record lies by itself, and the list of a
 * tenant's ids with the tenant. Records have no time to live. Give Redis a persistence that you trust, and no eviction.
 *
 * @param options - The client, and a prefix.
 * @throws AiguardError `option_invalid`; `store_unavailable` (as a rejection) without a connection.
 *
 * @example
 * ```ts
 * import { createKeyring } from "@aiguard/core";
 * import { createRedisKeyStore, fromIoredis } from "@aiguard/redis";
 * import { Redis } from "ioredis";
 *
 * const redis = new Redis({ lazyConnect: true });
 * const keyring = createKeyring({ prefix: "acme_live", store: createRedisKeyStore({ client: fromIoredis(redis) }) });
 * console.log(typeof keyring.verify); // function
 * ```
 */
export function createRedisKeyStore(options: RedisKeyStoreOptions): RedisKeyStore {
  checkOptions(options);
  const { client, prefix = "aiguard" } = options;
  const nameOf = keyNames(prefix);
  const recordOf = (id: string): readonly string[] => [nameOf(id, "key")];
  const indexOf = (tenant: string): readonly string[] => [nameOf(tenant, "keys")];

  async function find(id: string): Promise<StoredKey | null> {
    const fields = (await run(client, FIND, { keys: recordOf(id), args: [] })) as readonly (string | null)[];
    const [record, revokedAt] = fields;
    if (typeof record !== "string") return null;
    return {
      ...(JSON.parse(record) as StoredKey),
      revokedAt: typeof revokedAt === "string" ? Number(revokedAt) : null,
    };
  }

  return {
    find,
    async insert(key) {
      const { revokedAt, ...record } = key;
      // The list comes first: a record that is in no list could not be found by whoever wants to revoke it.
      await run(client, INDEX, { keys: indexOf(key.tenant), args: [key.id] });
      const args = [JSON.stringify(record), key.tenant, revokedAt === null ? "" : String(revokedAt)];
      return Number(await run(client, INSERT, { keys: recordOf(key.id), args })) === 1;
    },
    async revoke({ tenant, id, at }) {
      return Number(await run(client, REVOKE, { keys: recordOf(id), args: [tenant, String(at)] })) === 1;
    },
    async list({ tenant, owner }) {
      const ids = (await run(client, IDS, { keys: indexOf(tenant), args: [] })) as readonly string[];
      const keys = await Promise.all(ids.map(find));
      return keys.filter(
        (key): key is StoredKey =>
          key !== null && key.tenant === tenant && (owner === undefined || key.owner === owner),
      );
    },
  };
}
