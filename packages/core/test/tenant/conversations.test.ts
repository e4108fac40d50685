import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConversationMessage } from "../../src/tenant/conversation.js";
import type { ConversationStore } from "../../src/tenant/conversation-store.js";
import { type Conversations, createConversations } from "../../src/tenant/conversations.js";
import { createMemoryConversationStore } from "../../src/tenant/memory-conversation-store.js";

const say = (content: string, role = "user"): ConversationMessage => ({ role, content });

function begin(conversations: Conversations, tenant: string, subject?: string): string {
  return (conversations.create({ tenant, subject }) as { id: string }).id;
}

/** Names that a careless join or a plain object would mix up. */
const oddTenants = ["", "a", "a:", ":a", "a:b", "1:a", "__proto__", "constructor", "\0", "a\0", "A", "ä", "a\u0308"];

describe("createConversations", () => {
  it("keeps the conversations of many tenants apart, whatever they are called, like a model", () => {
    const step = fc.record({
      tenant: fc.nat(oddTenants.length - 1),
      // Whose conversation is asked for: nearly always somebody else's.
      which: fc.nat(19),
      action: fc.constantFrom("create", "create", "append", "append", "read", "clear"),
      content: fc.string({ maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const conversations = createConversations();
        const ids: string[] = [];
        const model: { tenant: string; id: string; messages: ConversationMessage[] }[] = [];
        for (const { tenant: index, which, action, content } of steps) {
          const tenant = oddTenants[index] as string;
          if (action === "create") {
            const id = begin(conversations, tenant);
            ids.push(id);
            model.push({ tenant, id, messages: [] });
            continue;
          }
          const id = ids[which % Math.max(1, ids.length)] ?? "0".repeat(22);
          const own = model.find((one) => one.tenant === tenant && one.id === id);
          if (action === "append") {
            own?.messages.push(say(content));
            expect(conversations.append({ tenant, id, messages: [say(content)] })).toEqual(
              own ? { ok: true, length: own.messages.length } : { ok: false, code: "conversation_unknown" },
            );
          } else if (action === "read") {
            expect(conversations.read({ tenant, id })).toEqual(own?.messages ?? null);
          } else {
            own?.messages.splice(0);
            expect(conversations.clear({ tenant, id })).toBe(own !== undefined);
          }
        }
        for (const { tenant, id, messages } of model) expect(conversations.read({ tenant, id })).toEqual(messages);
      }),
      { numRuns: 300 },
    );
  });

  it("answers for another tenant's conversation exactly as for one that never was", () => {
    const anyMessages = fc.array(
      fc.string({ maxLength: 12 }).map((content) => say(content)),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...oddTenants),
        fc.constantFrom(...oddTenants),
        anyMessages,
        (owner, other, messages) => {
          fc.pre(owner !== other);
          const conversations = createConversations({ maxCharacters: 10 });
          const id = begin(conversations, owner, "ada");
          conversations.append({ tenant: owner, id, messages: [say("secret")] });
          for (const key of [{ tenant: other }, { tenant: other, subject: "ada" }, { tenant: owner, subject: "eve" }]) {
            const answers = [id, "0".repeat(22)].map((asked) => [
              conversations.read({ ...key, id: asked }),
              conversations.append({ ...key, id: asked, messages }),
              conversations.clear({ ...key, id: asked }),
              conversations.read({ ...key, id: asked }),
            ]);
            expect(answers[0]).toEqual(answers[1]);
          }
          expect(conversations.read({ tenant: owner, id })).toEqual([say("secret")]);
        },
      ),
    );
  });

  it("refuses ids that cannot be one before it asks the store", () => {
    const calls: string[] = [];
    const memory = createMemoryConversationStore();
    const noting = <K extends { id: string }, T>(method: (key: K) => T) => {
      return (key: K): T => {
        calls.push(key.id);
        return method(key);
      };
    };
    const store: ConversationStore = {
      create: memory.create,
      append: noting(memory.append),
      read: noting(memory.read),
      clear: noting(memory.clear),
    };
    const conversations = createConversations({ store });
    const id = begin(conversations, "acme");
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.anything(), fc.constantFrom(`${id}\n`, `${id}0`, id.slice(1), `${id.slice(1)}-`)),
        (junk) => {
          const key = { tenant: "acme", id: junk as string };
          expect(conversations.read(key)).toBe(null);
          expect(conversations.append({ ...key, messages: [] })).toEqual({ ok: false, code: "conversation_unknown" });
          expect(conversations.clear(key)).toBe(false);
          expect(calls).toEqual([]);
        },
      ),
    );
    expect(conversations.read({ tenant: "acme", id })).toEqual([]);
    expect(calls).toEqual([id]);
  });

  it("lets a subject see its own conversations only, and the tenant all of its own", () => {
    const conversations = createConversations();
    const ada = begin(conversations, "acme", "ada");
    const shared = begin(conversations, "acme");
    expect(conversations.read({ tenant: "acme", id: ada, subject: "ada" })).toEqual([]);
    expect(conversations.read({ tenant: "acme", id: ada, subject: "bob" })).toBe(null);
    expect(conversations.read({ tenant: "acme", id: ada })).toEqual([]);
    expect(conversations.read({ tenant: "acme", id: shared, subject: "bob" })).toBe(null);
  });

  it("keeps the newest messages within both bounds", () => {
    const contents = fc.string({ maxLength: 10 });
    fc.assert(
      fc.property(
        fc.array(fc.array(contents, { maxLength: 5 }), { maxLength: 10 }),
        fc.integer({ min: 1, max: 6 }),
        (batches, maxMessages) => {
          const conversations = createConversations({ maxMessages, maxCharacters: 20 });
          const id = begin(conversations, "acme");
          const said: ConversationMessage[] = [];
          for (const batch of batches) {
            const messages = batch.map((content) => say(content));
            said.push(...messages);
            const verdict = conversations.append({ tenant: "acme", id, messages });
            const kept = conversations.read({ tenant: "acme", id }) as readonly ConversationMessage[];
            expect(verdict).toEqual({ ok: true, length: kept.length });
            expect(kept).toEqual(said.slice(said.length - kept.length));
            const size = (list: readonly ConversationMessage[]) =>
              list.reduce((sum, { content }) => sum + content.length, 0);
            expect(kept.length).toBeLessThanOrEqual(maxMessages);
            expect(size(kept)).toBeLessThanOrEqual(20);
            const oneMore = said.slice(said.length - kept.length - 1);
            if (said.length > kept.length) expect(oneMore.length > maxMessages || size(oneMore) > 20).toBe(true);
            said.splice(0, said.length - kept.length);
          }
        },
      ),
    );
  });

  it("refuses a message that alone is too long, and then adds none", () => {
    const conversations = createConversations({ maxCharacters: 5 });
    const id = begin(conversations, "acme");
    const messages = [say("short"), say("longer")];
    expect(conversations.append({ tenant: "acme", id, messages })).toEqual({ ok: false, code: "message_too_long" });
    expect(conversations.read({ tenant: "acme", id })).toEqual([]);
    expect(conversations.append({ tenant: "acme", id, messages: [say("short")] })).toEqual({ ok: true, length: 1 });
  });

  it("keeps copies that nobody can change", () => {
    const conversations = createConversations();
    const id = begin(conversations, "acme");
    const message = { role: "user", content: "hello", extra: "dropped" };
    const messages = [message];
    conversations.append({ tenant: "acme", id, messages });
    message.content = "changed";
    messages.push(message);
    const kept = conversations.read({ tenant: "acme", id }) as ConversationMessage[];
    expect(kept).toEqual([say("hello")]);
    expect(() => kept.push(say("forged"))).toThrow(TypeError);
    expect(() => Object.assign(kept[0] as object, { content: "forged" })).toThrow(TypeError);
    conversations.clear({ tenant: "acme", id });
    expect(() => (conversations.read({ tenant: "acme", id }) as ConversationMessage[]).push(say("forged"))).toThrow(
      TypeError,
    );
  });

  it("waits for a store that has to be waited for", async () => {
    const memory = createMemoryConversationStore();
    const store: ConversationStore = {
      create: async (key) => memory.create(key),
      append: async (key) => memory.append(key),
      read: async (key) => memory.read(key),
      clear: async (key) => memory.clear(key),
    };
    const conversations = createConversations({ store });
    const { id } = await conversations.create({ tenant: "acme" });
    expect(await conversations.append({ tenant: "acme", id, messages: [say("hi")] })).toEqual({ ok: true, length: 1 });
    expect(await conversations.append({ tenant: "other", id, messages: [say("hi")] })).toMatchObject({ ok: false });
    expect(await conversations.clear({ tenant: "acme", id })).toBe(true);
    expect(await conversations.read({ tenant: "acme", id })).toEqual([]);
  });

  it("throws for misuse, and names it", () => {
    const conversations = createConversations();
    const id = begin(conversations, "acme");
    const nobody = undefined as unknown as string;
    const wrong: [string, () => unknown][] = [
      ...[0, 1.5, Number.NaN, Number.POSITIVE_INFINITY].flatMap((n): [string, () => unknown][] => [
        ["maxMessages", () => createConversations({ maxMessages: n })],
        ["maxCharacters", () => createConversations({ maxCharacters: n })],
        ["maxConversations", () => createMemoryConversationStore({ maxConversations: n })],
      ]),
      ["options", () => createConversations(null as unknown as object)],
      ["max", () => createConversations({ max: 5 } as object)],
      ["maxConversation", () => createMemoryConversationStore({ maxConversation: 5 } as object)],
      ["store", () => createConversations({ store: {} as ConversationStore })],
      ["messages", () => conversations.append({ tenant: "acme", id, messages: "hi" as unknown as [] })],
      ["tenant", () => begin(conversations, nobody)],
      ["tenant", () => conversations.read({ tenant: nobody, id })],
      ["tenant", () => conversations.clear({ tenant: nobody, id })],
      ["tenant", () => conversations.append({ tenant: nobody, id, messages: [] })],
      ...[{ role: "user" }, { content: "hi" }, { role: 5, content: "hi" }].map((message): [string, () => unknown] => [
        "messages",
        () => conversations.append({ tenant: "acme", id, messages: [message as ConversationMessage] }),
      ]),
      [
        "random",
        () => {
          const repeating = createConversations({ random: (length) => new Uint8Array(length) });
          begin(repeating, "acme");
          begin(repeating, "acme");
        },
      ],
    ];
    for (const [option, misuse] of wrong) {
      expect(misuse).toThrow(
        expect.objectContaining({ code: "option_invalid", message: expect.stringContaining(`\`${option}\``) }),
      );
    }
  });
});

describe("createMemoryConversationStore", () => {
  const isThere = (conversations: Conversations, tenant: string, id: string) =>
    conversations.read({ tenant, id }) !== null;

  it("makes room at the cost of the tenant that has most, and of what it has not used for longest", () => {
    const conversations = createConversations({ store: createMemoryConversationStore({ maxConversations: 5 }) });
    const quiet = begin(conversations, "quiet");
    const busy = [1, 2, 3, 4].map(() => begin(conversations, "busy"));
    expect(isThere(conversations, "busy", busy[0] as string)).toBe(true);
    const newcomer = begin(conversations, "new");
    expect(busy.map((id) => isThere(conversations, "busy", id))).toEqual([true, false, true, true]);
    expect(isThere(conversations, "quiet", quiet)).toBe(true);
    expect(isThere(conversations, "new", newcomer)).toBe(true);
  });

  it("never lets a flood of one tenant displace another's", () => {
    const conversations = createConversations({ store: createMemoryConversationStore({ maxConversations: 6 }) });
    const victims = ["a", "b", "c"].map((tenant) => [tenant, begin(conversations, tenant)] as const);
    const flood = Array.from({ length: 100 }, () => begin(conversations, "flood"));
    for (const [tenant, id] of victims) expect(isThere(conversations, tenant, id)).toBe(true);
    expect(flood.filter((id) => isThere(conversations, "flood", id))).toEqual(flood.slice(-3));
  });

  it("lets the newcomer's own conversation go when all have as many", () => {
    for (const newcomer of ["a", "b"]) {
      const conversations = createConversations({ store: createMemoryConversationStore({ maxConversations: 2 }) });
      const ids = ["a", "b"].map((tenant) => [tenant, begin(conversations, tenant)] as const);
      begin(conversations, newcomer);
      for (const [tenant, id] of ids) expect(isThere(conversations, tenant, id)).toBe(tenant !== newcomer);
    }
  });

  it("keeps within its bound with any number of tenants", () => {
    const conversations = createConversations({ store: createMemoryConversationStore({ maxConversations: 10 }) });
    const begun = Array.from(
      { length: 200 },
      (_, i) => [`tenant ${i % 40}`, begin(conversations, `tenant ${i % 40}`)] as const,
    );
    expect(begun.filter(([tenant, id]) => isThere(conversations, tenant, id))).toHaveLength(10);
  });
});
