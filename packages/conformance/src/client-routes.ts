import { createOpenAI } from "@ai-sdk/openai";
import { createOutputGuard, type Guard, type GuardOptions, type OutputMode, requests } from "@aiguard/core";
import {
  convertToModelMessages,
  JsonToSseTransformStream,
  jsonSchema,
  streamText,
  tool,
  toUIMessageStream,
  type UIMessage,
} from "ai";
import type { TestAnswer, TestCall, TestRoute } from "./route.js";

/** How a route is guarded: in one of the output guard's modes, by a limit of one request, or not at all. */
export type ClientMode = OutputMode | "limited" | "open";

/** A tool, as every client names it. */
export const TOOL = {
  name: "note",
  schema: { type: "object", properties: { text: { type: "string" } }, required: ["text"] },
} as const;

const MODES: readonly ClientMode[] = ["redact", "block", "monitor", "limited", "open"];
const FORWARDED = ["/v1/chat/completions", "/v1/responses", "/v1/messages"];

/** Endpoints in front of a provider, as the official clients want them, under `/clients/<mode>`. */
export function clientRoutes(guardOf: (options: Partial<GuardOptions>) => Guard): readonly TestRoute[] {
  // Told by the tests, because the provider runs with them, and the routes maybe in another process.
  let provider = "";
  const guards: Readonly<Record<ClientMode, Guard | null>> = {
    redact: guardOf({ output: createOutputGuard() }),
    block: guardOf({ output: createOutputGuard({ mode: "block" }) }),
    monitor: guardOf({ output: createOutputGuard({ mode: "monitor" }) }),
    limited: guardOf({ output: createOutputGuard(), limits: [requests(1).per("hour").by("key")] }),
    open: null,
  };
  const tell: TestRoute = {
    method: "POST",
    path: "/control/provider",
    guard: null,
    answer({ body }) {
      provider = (body as { url: string }).url;
      return { contentType: "text/plain", body: "" };
    },
  };
  return [
    tell,
    ...MODES.flatMap((mode) =>
      [...FORWARDED, "/ui"].map((path): TestRoute => {
        const answer = path === "/ui" ? answerUi : forward;
        const call = (given: TestCall): TestAnswer | Promise<TestAnswer> => answer(given, { provider, path });
        return { method: "POST", path: `/clients/${mode}${path}`, guard: guards[mode], answer: call };
      }),
    ),
  ];
}

interface Target {
  readonly provider: string;
  readonly path: string;
}

/** Sends the request on to the provider, and its answer back piece by piece, whole answers too. */
async function forward({ body, admission }: TestCall, { provider, path }: Target): Promise<TestAnswer> {
  const response = await fetch(provider + path, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: "Bearer provider-key", "x-api-key": "provider-key" },
    body: JSON.stringify(body),
    signal: admission?.signal ?? null,
  });
  return {
    status: response.status,
    contentType: response.headers.get("content-type") ?? "text/plain",
    body: textOf(response.body),
  };
}

async function* textOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const bytes of body ?? []) yield decoder.decode(bytes, { stream: true });
}

/** Answers the AI SDK's chat with its own server side; headers choose the model and the tool, which a body may not. */
async function answerUi({ body, header, admission }: TestCall, { provider }: Target): Promise<TestAnswer> {
  const openai = createOpenAI({ apiKey: "provider-key", baseURL: `${provider}/v1` });
  const { messages } = body as { messages: UIMessage[] };
  const { stream } = streamText({
    model: openai.chat(header("x-model") ?? "stand-in"),
    messages: await convertToModelMessages(messages),
    ...(header("x-tool") === undefined
      ? {}
      : { tools: { [TOOL.name]: tool({ inputSchema: jsonSchema(TOOL.schema) }) } }),
    ...(admission === null ? {} : { abortSignal: admission.signal }),
    onError: () => {},
  });
  const frames = toUIMessageStream({ stream }).pipeThrough(new JsonToSseTransformStream());
  return { contentType: "text/event-stream", body: frames };
}
