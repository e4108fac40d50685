import {
  concurrent,
  createGuard,
  createOutputGuard,
  createRedactor,
  type Keyring,
  requests,
  tokens,
} from "@aiguard/core";
import { aiguard, aiguardErrors } from "@aiguard/hono";
import { Hono } from "hono";
import type OpenAI from "openai";
import { addConversations } from "./conversations.ts";
import { LIMITS } from "./limits.ts";

/** What the chat server is made of. */
export interface AppParts {
  readonly keyring: Keyring;
  /** The provider's client for a model. */
  readonly providerFor: (model: string) => OpenAI;
  /** Takes one line of JSON an event. */
  readonly log: (line: string) => void;
}

/** The chat server: OpenAI's chat completions behind the guard. */
export function createApp({ keyring, providerFor, log }: AppParts): Hono {
  const redactor = createRedactor();
  const guard = createGuard({
    keyring,
    limits: [
      requests(LIMITS.requestsPerMinute).per("minute").by("key"),
      concurrent(LIMITS.atOnce).by("key"),
      tokens(LIMITS.tokensPerDay).per("day").by("tenant"),
    ],
    unprovenPerMinute: LIMITS.unprovenPerMinute,
    output: createOutputGuard(),
    // This server listens on the loopback address only. Elsewhere leave it out: HTTPS is then required in production.
    transport: { requireHttps: false },
    observer: (event) => log(JSON.stringify(redactor.redactValue(event))),
  });

  const app = new Hono();
  app.post(
    "/v1/chat/completions",
    aiguard(guard, { route: "chat", scopes: ["chat"], format: "openai-chat" }),
    async (c) => {
      const { body, signal } = c.var.aiguard;
      const ask = body as OpenAI.ChatCompletionCreateParams;
      const { completions } = providerFor(ask.model).chat;
      if (!ask.stream) return c.json(await completions.create(ask, { signal }));
      const chunks = await completions.create(ask, { signal });
      return c.body(ReadableStream.from(toEvents(chunks)), 200, { "content-type": "text/event-stream" });
    },
  );
  addConversations(app, { guard, providerFor });
  app.onError(aiguardErrors(guard));
  return app;
}

/** The provider's chunks as the events in which OpenAI streams them. */
async function* toEvents(chunks: AsyncIterable<OpenAI.ChatCompletionChunk>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(`data: ${JSON.stringify(chunk)}\n\n`);
  yield encoder.encode("data: [DONE]\n\n");
}
