import type { StoredKey } from "./key-record.js";
import type { KeyStore } from "./key-store.js";

/**
 * Keeps keys in the memory of this process, which forgets them when it ends.
 *
 * @example
 * ```ts
 * import { createKeyring, createMemoryKeyStore } from "@aiguard/core";
 *
 * const store = createMemoryKeyStore();
 * const keyring = createKeyring({ prefix: "acme_test", store });
 * const { record } = await keyring.issue({ tenant: "acme", owner: "ada" });
 * console.log((await store.find(record.id))?.digest.length); // 64
 * ```
 */
export function createMemoryKeyStore(): KeyStore {
  const keys = new Map<string, StoredKey>();
  return {
    find: (id) => keys.get(id),
    insert(key) {
      if (keys.has(key.id)) return false;
      keys.set(key.id, Object.freeze({ ...key }));
      return true;
    },
    revoke({ tenant, id, at }) {
      const key = keys.get(id);
      if (key?.tenant !== tenant) return false;
      keys.set(id, Object.freeze({ ...key, revokedAt: key.revokedAt ?? at }));
      return true;
    },
    list: ({ tenant, owner }) =>
      [...keys.values()].filter((key) => key.tenant === tenant && (owner === undefined || key.owner === owner)),
  };
}
