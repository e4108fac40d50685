import { createConversations, type Guard, type PromptExtractor } from "@aiguard/core";
import { aiguard } from "@aiguard/hono";
import type { Hono } from "hono";
import type OpenAI from "openai";

/** What the routes stand on. */
export interface ConversationParts {
  readonly guard: Guard;
  readonly providerFor: (model: string) => OpenAI;
}

// Another tenant's conversation gets the same answer, byte for byte, as one that never was.
// Not under `error`, which the output guard takes for a provider's and makes anonymous.
const UNKNOWN = { title: "There is no such conversation.", status: 404, code: "conversation_unknown" };

/** Conversations whose history the server keeps: a client sends its new message only, and cannot forge earlier ones. */
export function addConversations(app: Hono, { guard, providerFor }: ConversationParts): void {
  const conversations = createConversations();
  const route = { route: "conversations", scopes: ["chat"] };
  const nothing: PromptExtractor = () => [];

  app.post("/v1/conversations", aiguard(guard, { ...route, format: nothing }), async (c) => {
    const { tenant } = c.var.aiguard;
    return c.json(await conversations.create({ tenant }), 201);
  });

  app.post("/v1/conversations/:id", aiguard(guard, { ...route, format: "plain" }), async (c) => {
    const { tenant, messages, model = "stand-in", signal } = c.var.aiguard;
    const key = { tenant, id: c.req.param("id") };
    const history = await conversations.read(key);
    if (history === null) return c.json(UNKNOWN, 404);
    const asked = messages.map(({ text }) => ({ role: "user", content: text }));
    const turns = [...history, ...asked] as OpenAI.ChatCompletionMessageParam[];
    const completion = await providerFor(model).chat.completions.create({ model, messages: turns }, { signal });
    const answer = completion.choices[0]?.message.content ?? "";
    await conversations.append({ ...key, messages: [...asked, { role: "assistant", content: answer }] });
    return c.json({ answer });
  });
}
