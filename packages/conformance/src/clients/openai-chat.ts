import OpenAI, { APIError } from "openai";
import { TOOL } from "../client-routes.js";
import { baseOf, type Heard, type OfficialClient, type Question, type Told } from "./official-client.js";

/** `chat.completions.create` of `openai`, with its chunks read one by one. */
export const openaiChat: OfficialClient = {
  name: "openai: chat.completions.create",
  async stream(question) {
    let text = "";
    let input = "";
    let finish: unknown;
    const chunks = await openaiClient(question).chat.completions.create(
      { ...paramsOf(question), stream: true },
      requestOf(question),
    );
    for await (const { choices } of chunks) {
      const { delta, finish_reason } = choices[0] ?? {};
      const piece = delta?.content ?? "";
      if (piece !== "") question.onText?.(piece);
      text += piece;
      input += delta?.tool_calls?.[0]?.function?.arguments ?? "";
      finish ??= finish_reason;
    }
    return { text, ...inputOf(input), finish };
  },
  whole: async (question) =>
    heardOf(await openaiClient(question).chat.completions.create(paramsOf(question), requestOf(question))),
  told: openaiTold,
};

/** `chat.completions.stream` of `openai`, which puts the chunks together itself. */
export const openaiChatStream: OfficialClient = {
  name: "openai: chat.completions.stream",
  async stream(question) {
    const { completions } = openaiClient(question).chat;
    const runner = completions.stream({ ...paramsOf(question), stream: true }, requestOf(question));
    runner.on("content", (piece) => question.onText?.(piece));
    return heardOf(await runner.finalChatCompletion());
  },
  told: openaiTold,
};

/** The client of a mode's routes, with the retries that it has by default. */
export function openaiClient(question: Question): OpenAI {
  return new OpenAI({ apiKey: question.key, baseURL: `${baseOf(question)}/v1` });
}

/** What an error of `openai` says. */
export function openaiTold(error: unknown): Told {
  if (!(error instanceof APIError)) throw error;
  return { status: error.status, code: error.code };
}

/** Options of one request. */
export function requestOf({ signal }: Question): { readonly signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

/** What a tool was called with, when it was. */
export function inputOf(json: string): { readonly input?: unknown } {
  return json === "" ? {} : { input: JSON.parse(json) };
}

function paramsOf({
  prompt,
  model = "stand-in",
  hasTool = false,
}: Question): OpenAI.ChatCompletionCreateParamsNonStreaming {
  const called = { name: TOOL.name, parameters: { ...TOOL.schema } };
  return {
    model,
    messages: [{ role: "user", content: prompt }],
    ...(hasTool ? { tools: [{ type: "function", function: called }] } : {}),
  };
}

function heardOf({ choices }: OpenAI.ChatCompletion): Heard {
  const { message, finish_reason: finish } = choices[0] ?? {};
  const call = message?.tool_calls?.[0];
  return { text: message?.content ?? "", ...inputOf(call?.type === "function" ? call.function.arguments : ""), finish };
}
