import { optionInvalid } from "../ground/errors.js";
import { chain, type MaybePromise } from "../ground/maybe-promise.js";
import { checkMethods, checkOptions, checkWhole } from "../ground/options.js";
import { type RandomBytes, randomBase62, systemRandom } from "../ground/random.js";
import type { ConversationMessage } from "./conversation.js";
import type { ConversationKey, ConversationStore } from "./conversation-store.js";
import { createMemoryConversationStore } from "./memory-conversation-store.js";

/** Whether messages were added. */
export type AppendVerdict =
  | { readonly ok: true /** Messages kept now. */; readonly length: number }
  | { readonly ok: false; readonly code: "conversation_unknown" | "message_too_long" };

/**
 * Conversations, each inside one tenant.
 *
 * Another tenant's conversation behaves exactly like one that never was, in every method. When a `subject` is given,
 * so does one that belongs to another subject of the tenant; without it, the whole tenant is meant.
 */
export interface Conversations {
  /** Begins a conversation of a tenant, or of one person or account inside it. */
  create(of: { readonly tenant: string; readonly subject?: string | undefined }): MaybePromise<{ readonly id: string }>;
  /**
   * Adds messages. What no longer fits is dropped, oldest first; a message that alone is too long is refused, and
   * then none is added.
   *
   * @throws AiguardError `option_invalid` for a message without a role and a content that are strings.
   */
  append(key: ConversationKey & { readonly messages: readonly ConversationMessage[] }): MaybePromise<AppendVerdict>;
  /** The messages, oldest first; null for an unknown conversation. */
  read(key: ConversationKey): MaybePromise<readonly ConversationMessage[] | null>;
  /** Forgets the messages, and keeps the empty conversation; false for an unknown one. */
  clear(key: ConversationKey): MaybePromise<boolean>;
}

/** Options of {@link createConversations}. */
export interface ConversationsOptions {
  /** Where conversations are kept; in this process's memory by default. */
  readonly store?: ConversationStore;
  /** Most messages that a conversation keeps; 200 by default. */
  readonly maxMessages?: number;
  /** Most UTF-16 code units that a conversation keeps; 400,000 by default, some 100,000 tokens of English. */
  readonly maxCharacters?: number;
  readonly random?: RandomBytes;
}

/**
 * Keeps conversations on the server, so that a client sends its new message only and cannot forge earlier ones.
 *
 * @throws AiguardError `option_invalid`
 *
 * @example
 * ```ts
 * import { createConversations } from "@aiguard/core";
 *
 * const conversations = createConversations();
 * const { id } = await conversations.create({ tenant: "acme" });
 * await conversations.append({ tenant: "acme", id, messages: [{ role: "user", content: "Hello" }] });
 * console.log((await conversations.read({ tenant: "acme", id }))?.length); // 1
 * console.log(await conversations.read({ tenant: "other", id })); // null
 * ```
 */
export function createConversations(options: ConversationsOptions = {}): Conversations {
  checkOptions(options, "store maxMessages maxCharacters random");
  const { maxMessages = 200, maxCharacters = 400_000, random = systemRandom } = options;
  const { store = createMemoryConversationStore() } = options;
  checkWhole("maxMessages", maxMessages);
  checkWhole("maxCharacters", maxCharacters);
  checkMethods("store", store, "create append read clear");

  return Object.freeze({
    create({ tenant, subject }: Omit<ConversationKey, "id">): MaybePromise<{ readonly id: string }> {
      const key = checkKey({ tenant, subject, id: randomBase62(ID_LENGTH, random) }) as ConversationKey;
      return chain(store.create(key), (isNew) => {
        if (isNew !== true) throw optionInvalid("random", "must not repeat itself: the new id is taken");
        return { id: key.id };
      });
    },
    append(
      request: ConversationKey & { readonly messages: readonly ConversationMessage[] },
    ): MaybePromise<AppendVerdict> {
      const key = checkKey(request);
      if (!Array.isArray(request.messages)) throw optionInvalid("messages", "must be a list");
      const messages = request.messages.map(copyMessage);
      if (messages.some(({ content }) => content.length > maxCharacters))
        return { ok: false, code: "message_too_long" };
      return chain(key ? store.append({ ...key, messages, maxMessages, maxCharacters }) : null, (length) =>
        length === null ? { ok: false, code: "conversation_unknown" } : { ok: true, length },
      );
    },
    read(request: ConversationKey): MaybePromise<readonly ConversationMessage[] | null> {
      const key = checkKey(request);
      return key ? store.read(key) : null;
    },
    clear(request: ConversationKey): MaybePromise<boolean> {
      const key = checkKey(request);
      return key ? store.clear(key) : false;
    },
  });
}

// 22 letters of base62 are 131 bits.
const ID_LENGTH = 22;

/** The key alone, or null when its id cannot be one; a missing tenant is the caller's mistake, and never means "all". */
function checkKey({ tenant, id, subject }: ConversationKey): ConversationKey | null {
  if (typeof tenant !== "string") throw optionInvalid("tenant", "must be a string");
  return typeof id === "string" && /^[0-9A-Za-z]{22}$/.test(id) ? { tenant, id, subject } : null;
}

function copyMessage({ role, content }: ConversationMessage): ConversationMessage {
  if (typeof role === "string" && typeof content === "string") return Object.freeze({ role, content });
  throw optionInvalid("messages", "must each have a string as `role` and as `content`");
}
