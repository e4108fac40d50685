import type { IncomingMessage, ServerResponse } from "node:http";
import { anthropicMessages } from "../anthropic/messages.js";
import { objectOf } from "../ask/json.js";
import type { Protocol, ProtocolRequest } from "../ask/protocol.js";
import { geminiGenerate } from "../gemini/generate.js";
import { openaiChat } from "../openai/chat.js";
import { listModels } from "../openai/models.js";
import { hasBearer, OPENAI_HEADERS, openaiFailure } from "../openai/openai-failures.js";
import { openaiResponses } from "../openai/responses.js";
import { perform, sendFailure, setHeaders } from "./perform.js";
import { readBody } from "./read-body.js";
import type { Recorder } from "./recorder.js";

const PROTOCOLS: readonly Protocol[] = [openaiChat, openaiResponses, anthropicMessages, geminiGenerate];

/** Makes the function that answers every request of one stand-in. */
export function createHandler(
  recorder: Recorder,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  let sequence = 0;
  return async (request, response) => {
    const url = new URL(request.url ?? "/", "http://stand-in");
    const header = (name: string): string | undefined => {
      const value = request.headers[name];
      return Array.isArray(value) ? value.join(", ") : value;
    };
    const body = await readBody(request);
    const end = recorder.add({
      method: request.method ?? "",
      path: request.url ?? "",
      headers: Object.fromEntries(Object.keys(request.headers).map((name) => [name, header(name) ?? ""])),
      body: body?.value,
    });
    response.on("close", () => end(response.writableFinished ? "answered" : "left"));

    if (request.method === "GET" && url.pathname === "/v1/models") {
      return hasBearer(header)
        ? sendModels(response)
        : sendFailure(response, openaiFailure("key_wrong", { model: "" }));
    }
    const [protocol, path] = findProtocol(url.pathname);
    if (protocol === undefined || path === undefined || request.method !== "POST") {
      const message = `Invalid URL (${request.method} ${url.pathname})`;
      return sendFailure(response, openaiFailure("model_unknown", { model: "", message }));
    }
    const asked: ProtocolRequest = { body: objectOf(body?.value), header, path, query: url.searchParams };
    if (!protocol.hasKey(asked)) return sendFailure(response, protocol.fail("key_wrong", { model: "" }));
    if (body === null || !body.isJson) {
      const message = "We could not parse the JSON body of your request.";
      return sendFailure(response, protocol.fail("bad_request", { model: "", message }));
    }
    const ask = protocol.read(asked);
    if (!("model" in ask)) return sendFailure(response, protocol.fail("bad_request", { model: "", ...ask }));
    const isEventStream = protocol !== geminiGenerate || url.searchParams.get("alt") === "sse";
    return perform(response, { protocol, ask, sequence: ++sequence, isEventStream });
  };
}

function findProtocol(pathname: string): readonly [Protocol, RegExpExecArray] | readonly [] {
  for (const protocol of PROTOCOLS) {
    const path = protocol.path.exec(pathname);
    if (path !== null) return [protocol, path];
  }
  return [];
}

function sendModels(response: ServerResponse): void {
  setHeaders(response, { ...OPENAI_HEADERS, "content-type": "application/json" });
  response.end(JSON.stringify(listModels()));
}
