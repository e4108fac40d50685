import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { concurrent, createGuard, createKeyring, createRedactor, requests, tokens } from "@aiguard/core";
import { aiguard, aiguardErrors, getAdmission } from "@aiguard/express";
import { startStandIn } from "@aiguard/stand-in";
import express from "express";
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

const app = express();
app.post(
  "/v1/chat/completions",
  aiguard(guard, { route: "chat", scopes: ["chat"], format: "openai-chat" }),
  async (req, res) => {
    const { body, signal } = getAdmission(req);
    const ask = body as OpenAI.ChatCompletionCreateParams;
    const { completions } = openai.chat;
    if (!ask.stream) {
      res.json(await completions.create(ask, { signal }));
      return;
    }
    const chunks = await completions.create(ask, { signal });
    res.type("text/event-stream");
    for await (const event of toEvents(chunks)) {
      if (!res.write(event)) await once(res, "drain", { signal });
    }
    res.end();
  },
);
app.use(aiguardErrors(guard));

const server = app.listen(Number(process.env.PORT ?? 8787), "127.0.0.1", async (error) => {
  if (error) throw error;
  const { key } = await keyring.issue({ tenant: "demo", owner: "you", scopes: ["chat"] });
  console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  console.log(`API key (shown once): ${key}`);
});

/** The provider's chunks as the events in which OpenAI streams them. */
async function* toEvents(chunks: AsyncIterable<OpenAI.ChatCompletionChunk>): AsyncGenerator<string> {
  for await (const chunk of chunks) yield `data: ${JSON.stringify(chunk)}\n\n`;
  yield "data: [DONE]\n\n";
}
