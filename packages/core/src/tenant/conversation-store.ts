import type { MaybePromise } from "../ground/maybe-promise.js";
import type { ConversationLimits, ConversationMessage } from "./conversation.js";

/** Which conversation is meant; no call of a store goes without the tenant. */
export interface ConversationKey {
  readonly tenant: string;
  readonly id: string;
  /** When given, the conversation must belong to this person or account inside the tenant. */
  readonly subject?: string | undefined;
}

/**
 * Where conversations are kept.
 *
 * A conversation of another tenant, or of another subject than the one asked for, is not there: every method then
 * answers as for an id that was never used. Tenant and id may be any strings: a store that joins them into one name
 * must write the tenant's length before it.
 */
export interface ConversationStore {
  /** Begins an empty conversation; false, and no change, when the tenant has one of this id. */
  create(key: ConversationKey): MaybePromise<boolean>;
  /** Adds messages and drops what `newestMessages` drops, in one step; the number kept, or null when it is not there. */
  append(
    key: ConversationKey & ConversationLimits & { readonly messages: readonly ConversationMessage[] },
  ): MaybePromise<number | null>;
  /** The messages, oldest first, or null when it is not there. */
  read(key: ConversationKey): MaybePromise<readonly ConversationMessage[] | null>;
  /** Empties the conversation, which stays; false when it is not there. */
  clear(key: ConversationKey): MaybePromise<boolean>;
}
