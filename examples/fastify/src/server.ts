import { Readable } from "node:stream";
import { concurrent, createGuard, createKeyring, createRedactor, requests, tokens } from "@aiguard/core";
import { aiguard, getAdmission } from "@aiguard/fastify";
import { startStandIn } from "@aiguard/stand-in";
import fastify from "fastify";
import OpenAI from "openai";

// OpenAI's client finds OPENAI_API_KEY and OPENAI_BASE_URL by itself; without a key a stand-in answers.
const standIn = process.env.OPENAI_API_KEY ? null : await startStandIn();
const openai = new OpenAI({
  ...(standIn === null ? {} : { apiKey: "stand-in", baseURL: `${standIn.url}/v1` }),
  // Whoever calls this server does the retrying.
  maxRetries: 0,
});

const keyring = createKeyring({ prefix: "demo_live" });
const redactor = createRedactor();
const guard = createGuard({
  keyring,
  limits: [requests(60).per("minute").by("key"), concurrent(4).by("key"), tokens(200_000).per("day").by("tenant")],
  // This server listens on the loopback address only. Elsewhere leave it out: HTTPS is then required in production.
  transport: { requireHttps: false },
  observer: (event) => console.log(JSON.stringify(redactor.redactValue(event))),
});

const app = fastify();
await app.register(aiguard, { guard });
app.post(
  "/v1/chat/completions",
  { config: { aiguard: { route: "chat", scopes: ["chat"], format: "openai-chat" } } },
  async (request, reply) => {
    const { body, signal } = getAdmission(request);
    const ask = body as OpenAI.ChatCompletionCreateParams;
    const { completions } = openai.chat;
    if (!ask.stream) return completions.create(ask, { signal });
    const chunks = await completions.create(ask, { signal });
    return reply.type("text/event-stream").send(Readable.from(toEvents(chunks)));
  },
);

const { key } = await keyring.issue({ tenant: "demo", owner: "you", scopes: ["chat"] });
const url = await app.listen({ port: Number(process.env.PORT ?? 8787), host: "127.0.0.1" });
console.log(`listening on ${url}`);
console.log(`API key (shown once): ${key}`);

/** The provider's chunks as the events in which OpenAI streams them. */
async function* toEvents(chunks: AsyncIterable<OpenAI.ChatCompletionChunk>): AsyncGenerator<string> {
  for await (const chunk of chunks) yield `data: ${JSON.stringify(chunk)}\n\n`;
  yield "data: [DONE]\n\n";
}
