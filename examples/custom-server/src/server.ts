import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import {
  type Admission,
  concurrent,
  createGuard,
  createKeyring,
  createRedactor,
  type GuardRequest,
  guardResponse,
  type Reply,
  requests,
  tokens,
} from "@aiguard/core";
import { startStandIn } from "@aiguard/stand-in";
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

const server = createServer(async (req, res) => {
  if (req.method !== "POST" || req.url !== "/v1/chat/completions") return res.writeHead(404).end();
  const decision = await guard.check(toGuardRequest(req), { route: "chat", scopes: ["chat"], format: "openai-chat" });
  if (decision.outcome === "pass") return res.writeHead(204).end();
  if (decision.outcome === "deny") return sendReply(res, decision.reply);
  const { admission } = decision;
  res.on("close", () => admission.release(res.writableFinished ? "completed" : "cancelled"));
  try {
    const answer = await guardResponse(admission, await chat(admission));
    res.writeHead(answer.status, Object.fromEntries(answer.headers));
    if (answer.body === null) return res.end();
    // A reader who leaves ends the pipeline with an error that concerns nobody.
    await pipeline(Readable.fromWeb(answer.body), res).catch(() => res.destroy());
  } catch (error) {
    admission.release("failed");
    sendReply(res, guard.replyToError(error, admission));
  }
});

/** Asks the model. The cleaned body goes in, and the signal stops the provider when the reader has left. */
async function chat({ body, signal }: Admission): Promise<Response> {
  const ask = body as OpenAI.ChatCompletionCreateParams;
  const { completions } = openai.chat;
  if (!ask.stream) return Response.json(await completions.create(ask, { signal }));
  const chunks = await completions.create(ask, { signal });
  return new Response(ReadableStream.from(toEvents(chunks)), { headers: { "content-type": "text/event-stream" } });
}

function toGuardRequest(req: IncomingMessage): GuardRequest {
  return {
    method: req.method ?? "GET",
    path: req.url ?? "/",
    header: (name) => req.headersDistinct[name]?.join(", "),
    clientAddress: req.socket.remoteAddress,
    secure: "encrypted" in req.socket,
    // With the usual iterator the socket would be closed before a refusal could be sent.
    body: () => req.iterator({ destroyOnReturn: false }),
  };
}

function sendReply(res: ServerResponse, { status, headers, body }: Reply): void {
  res.writeHead(status, { ...headers }).end(body);
}

/** The provider's chunks as the events in which OpenAI streams them. */
async function* toEvents(chunks: AsyncIterable<OpenAI.ChatCompletionChunk>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(`data: ${JSON.stringify(chunk)}\n\n`);
  yield encoder.encode("data: [DONE]\n\n");
}

server.listen(Number(process.env.PORT ?? 8787), "127.0.0.1", async () => {
  const { key } = await keyring.issue({ tenant: "demo", owner: "you", scopes: ["chat"] });
  console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  console.log(`API key (shown once): ${key}`);
});
