/** What is known of a key, without anything that could open a door. */
export interface KeyRecord {
  /** Public name of the key: 16 letters of base62, unlike any other key's. */
  readonly id: string;
  readonly tenant: string;
  /** The person or account inside the tenant that the key was issued to. */
  readonly owner: string;
  /** What the operator calls the key, or null. */
  readonly name: string | null;
  readonly scopes: readonly string[];
  /** The models that the key may ask for; null for any. */
  readonly models: readonly string[] | null;
  /**
   * Limits of this key, and of its tenant, in place of those of the policies with these names; null for none. Keys of
   * one tenant should agree on what they say of a policy that counts by tenant.
   */
  readonly limits?: Readonly<Record<string, number>> | null;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Milliseconds since 1970, from which on the key is refused; null for never. */
  readonly expiresAt: number | null;
  /** Milliseconds since 1970 at which the key was revoked; null while it was not. */
  readonly revokedAt: number | null;
}

/** A key as a store keeps it. */
export interface StoredKey extends KeyRecord {
  /** SHA-256 of the whole key, 64 lower-case hexadecimal digits. The key itself is kept nowhere. */
  readonly digest: string;
}

/** The record alone: every field named, so that nothing that a store adds gets out. */
export function publicRecord(stored: StoredKey): KeyRecord {
  const { id, tenant, owner, name, scopes, models, limits = null, createdAt, expiresAt, revokedAt } = stored;
  return Object.freeze({ id, tenant, owner, name, scopes, models, limits, createdAt, expiresAt, revokedAt });
}
