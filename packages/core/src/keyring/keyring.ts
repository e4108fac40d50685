import { constantTimeEqual } from "../ground/bytes.js";
import { type Clock, systemClock } from "../ground/clock.js";
import { AiguardError, optionInvalid } from "../ground/errors.js";
import { sha256Hex } from "../ground/hash.js";
import { chain, type MaybePromise } from "../ground/maybe-promise.js";
import { checkMethods, checkOptions } from "../ground/options.js";
import { type RandomBytes, systemRandom } from "../ground/random.js";
import { checkIssue, checkText, type IssueRequest } from "./issue.js";
import { generateKey, idOfKey } from "./key-format.js";
import { type KeyRecord, publicRecord, type StoredKey } from "./key-record.js";
import type { KeyStore } from "./key-store.js";
import { createMemoryKeyStore } from "./memory-key-store.js";

/** What a keyring says to a key. */
export type KeyVerdict =
  | { readonly ok: true; readonly record: KeyRecord }
  | { readonly ok: false; readonly code: "key_malformed" | "key_unknown" | "key_expired" | "key_revoked" };

/** A key that was just made. */
export interface IssuedKey {
  /** The key itself: show it once, and keep it nowhere. */
  readonly key: string;
  readonly record: KeyRecord;
}

/** Issues API keys to tenants, and checks them. */
export interface Keyring {
  /**
   * Makes a key.
   *
   * @throws AiguardError `option_invalid`; `key_id_taken` when the random source repeats itself.
   */
  issue(request: IssueRequest): MaybePromise<IssuedKey>;
  /**
   * Says whose key this is, or why it is refused. Never throws for any input; a failing store throws through.
   *
   * What has not the shape and checksum of a key is refused before any hash or look-up. An unknown id costs the same
   * hash and comparison as a known one.
   */
  verify(rawKey: string): MaybePromise<KeyVerdict>;
  /** Refuses a key from now on: true when it is revoked, now or before; false when the tenant has no such key. */
  revoke(key: { readonly tenant: string; readonly id: string }): MaybePromise<boolean>;
  /** A tenant's keys, or one owner's, oldest first, without anything secret. */
  list(of: { readonly tenant: string; readonly owner?: string | undefined }): MaybePromise<readonly KeyRecord[]>;
}

/** Options of {@link createKeyring}. */
export interface KeyringOptions {
  /** What every key starts with, such as `acme_live`: 1 to 32 of `a-z`, `0-9` and `_`. */
  readonly prefix: string;
  /** Where keys are kept; in this process's memory by default, which is for trying out. */
  readonly store?: KeyStore;
  readonly clock?: Clock;
  readonly random?: RandomBytes;
}

/**
 * Makes a keyring, whose keys look like `acme_live_<id>_<secret>_<checksum>`.
 *
 * Kept is the SHA-256 of a key: its secret has 190 bits, so that a slow hash would protect nothing, and would let
 * anybody keep the server busy.
 *
 * @param options - The prefix, and where to keep keys.
 * @throws AiguardError `option_invalid`
 *
 * @example
 * ```ts
 * import { createKeyring } from "@aiguard/core";
 *
 * const keyring = createKeyring({ prefix: "acme_live" });
 * const { key, record } = await keyring.issue({ tenant: "acme", owner: "ada", scopes: ["chat"] });
 * const verdict = await keyring.verify(key);
 * console.log(verdict.ok && verdict.record.owner); // ada
 * await keyring.revoke({ tenant: "acme", id: record.id });
 * console.log(await keyring.verify(key)); // { ok: false, code: "key_revoked" }
 * ```
 */
export function createKeyring(options: KeyringOptions): Keyring {
  checkOptions(options, "prefix store clock random");
  const { prefix, store = createMemoryKeyStore(), clock = systemClock, random = systemRandom } = options;
  if (typeof prefix !== "string" || !/^[a-z0-9_]{1,32}$/.test(prefix)) {
    throw optionInvalid("prefix", "must be 1 to 32 of `a-z`, `0-9` and `_`");
  }
  checkMethods("store", store, "find insert revoke list");

  return Object.freeze({
    issue(request: IssueRequest): MaybePromise<IssuedKey> {
      const asked = checkIssue(request);
      const { id, key } = generateKey(prefix, random);
      const stored = { id, ...asked, createdAt: clock.now(), revokedAt: null, digest: sha256Hex(key) };
      return chain(store.insert(stored), (isNew) => {
        if (isNew !== true) throw idTaken();
        return { key, record: publicRecord(stored) };
      });
    },
    verify(rawKey: string): MaybePromise<KeyVerdict> {
      const id = idOfKey(prefix, rawKey);
      if (id === null) return { ok: false, code: "key_malformed" };
      const digest = sha256Hex(rawKey);
      return chain(store.find(id), (stored) => judge(stored, digest, clock.now()));
    },
    revoke({ tenant, id }: { readonly tenant: string; readonly id: string }): MaybePromise<boolean> {
      checkText("tenant", tenant);
      checkText("id", id);
      return store.revoke({ tenant, id, at: clock.now() });
    },
    list({ tenant, owner }: { readonly tenant: string; readonly owner?: string | undefined }) {
      checkText("tenant", tenant);
      return chain(store.list({ tenant, owner }), (keys): readonly KeyRecord[] => keys.map(publicRecord));
    },
  });
}

const NO_DIGEST = "-".repeat(64);

function judge(stored: StoredKey | null | undefined, digest: string, nowMs: number): KeyVerdict {
  const kept: unknown = stored?.digest;
  const isSame = constantTimeEqual(digest, typeof kept === "string" ? kept : NO_DIGEST);
  if (!stored || !isSame) return { ok: false, code: "key_unknown" };
  // Of a text, every part would be a scope or a model; and without a list of models, any would do.
  const { scopes, models } = stored;
  if (!Array.isArray(scopes) || !(models === null || Array.isArray(models))) return { ok: false, code: "key_unknown" };
  if (stored.revokedAt !== null) return { ok: false, code: "key_revoked" };
  // Written so that a time which is no number counts as passed.
  if (stored.expiresAt !== null && !(nowMs < stored.expiresAt)) return { ok: false, code: "key_expired" };
  return { ok: true, record: publicRecord(stored) };
}

function idTaken(): AiguardError {
  return new AiguardError({
    code: "key_id_taken",
    message: "The id of the new key is taken.",
    help: "Ids are 95 random bits: look at the `random` option, which seems to repeat itself.",
  });
}
