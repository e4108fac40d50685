import { checkOptions, checkWhole } from "../ground/options.js";
import { type ConversationMessage, newestMessages } from "./conversation.js";
import type { ConversationKey, ConversationStore } from "./conversation-store.js";

/** Options of {@link createMemoryConversationStore}. */
export interface MemoryConversationStoreOptions {
  /** Most conversations kept, of all tenants together; 10,000 by default. */
  readonly maxConversations?: number;
}

const NONE: readonly ConversationMessage[] = /* @__PURE__ */ Object.freeze([]);

interface Conversation {
  readonly subject: string | undefined;
  messages: readonly ConversationMessage[];
}

/**
 * Keeps conversations in the memory of this process, which forgets them when it ends.
 *
 * When it is full, a new conversation displaces the one that has gone unused for longest of the tenant that has most:
 * a tenant that floods the store displaces its own conversations before another's.
 *
 * @throws AiguardError `option_invalid`
 *
 * @example
 * ```ts
 * import { createConversations, createMemoryConversationStore } from "@aiguard/core";
 *
 * const conversations = createConversations({ store: createMemoryConversationStore({ maxConversations: 500 }) });
 * const { id } = await conversations.create({ tenant: "acme" });
 * console.log(await conversations.read({ tenant: "acme", id })); // []
 * ```
 */
export function createMemoryConversationStore(options: MemoryConversationStoreOptions = {}): ConversationStore {
  checkOptions(options, "maxConversations");
  const { maxConversations = 10_000 } = options;
  checkWhole("maxConversations", maxConversations);
  // Each tenant's conversations stand in the order of their last use.
  const tenants = new Map<string, Map<string, Conversation>>();
  let count = 0;

  function use({ tenant, id, subject }: ConversationKey): Conversation | undefined {
    const own = tenants.get(tenant);
    const conversation = own?.get(id);
    if (conversation === undefined || (subject !== undefined && subject !== conversation.subject)) return undefined;
    own?.delete(id);
    own?.set(id, conversation);
    return conversation;
  }

  function displaceOne(newcomer: string): void {
    // On a tie it is the newcomer's own conversation that goes.
    let [tenant, own] = [newcomer, tenants.get(newcomer) ?? new Map<string, Conversation>()];
    for (const entry of tenants) if (entry[1].size > own.size) [tenant, own] = entry;
    own.delete(own.keys().next().value as string);
    if (own.size === 0) tenants.delete(tenant);
  }

  return {
    create({ tenant, id, subject }) {
      if (tenants.get(tenant)?.has(id)) return false;
      if (count < maxConversations) count++;
      else displaceOne(tenant);
      const own = tenants.get(tenant) ?? new Map<string, Conversation>();
      tenants.set(tenant, own.set(id, { subject, messages: NONE }));
      return true;
    },
    append(key) {
      const conversation = use(key);
      if (conversation === undefined) return null;
      conversation.messages = Object.freeze(newestMessages([...conversation.messages, ...key.messages], key));
      return conversation.messages.length;
    },
    read: (key) => use(key)?.messages ?? null,
    clear(key) {
      const conversation = use(key);
      if (conversation === undefined) return false;
      conversation.messages = NONE;
      return true;
    },
  };
}
