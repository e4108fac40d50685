import type { MaybePromise } from "../ground/maybe-promise.js";
import type { StoredKey } from "./key-record.js";

/**
 * Where a keyring keeps its keys.
 *
 * Records are written once, and then only `revokedAt` changes: a store has no method that writes a whole record
 * back, since such a write could bring a revoked key to life again. Absent values are `null`, never left out: a
 * record without `revokedAt` or with an `expiresAt` that is no number counts as revoked or expired, and one whose `scopes`
 * or `models` are no lists is as good as none.
 */
export interface KeyStore {
  /** The key of this id, of whatever tenant. */
  find(id: string): MaybePromise<StoredKey | null | undefined>;
  /** Adds a key; false, and no change, when its id is taken. */
  insert(key: StoredKey): MaybePromise<boolean>;
  /** Sets `revokedAt`, unless it is set; false, and no change, when the tenant has no key of this id. */
  revoke(key: { readonly tenant: string; readonly id: string; readonly at: number }): MaybePromise<boolean>;
  /** The keys of a tenant, or of one owner inside it, oldest first. */
  list(of: { readonly tenant: string; readonly owner?: string | undefined }): MaybePromise<readonly StoredKey[]>;
}
