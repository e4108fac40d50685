import { createOpenAI } from "@ai-sdk/openai";
import { APICallError, generateText, jsonSchema, StreamProviderError, streamText, type ToolSet, tool } from "ai";
import { TOOL } from "../client-routes.js";
import { baseOf, type OfficialClient, type Question, type Told } from "./official-client.js";

/** `streamText` and `generateText` of `ai`, whose OpenAI provider is pointed at the guarded endpoint. */
export const aiSdk: OfficialClient = {
  name: "ai: streamText",
  async stream(question) {
    let text = "";
    const result = streamText({ ...paramsOf(question), onError: () => {} });
    for await (const part of result.stream) {
      if (part.type === "error") throw part.error;
      if (part.type !== "text-delta") continue;
      question.onText?.(part.text);
      text += part.text;
    }
    return { text, ...inputOf(await result.toolCalls), finish: await result.finishReason };
  },
  async whole(question) {
    const { text, toolCalls, finishReason } = await generateText(paramsOf(question));
    return { text, ...inputOf(toolCalls), finish: finishReason };
  },
  told,
};

function paramsOf(question: Question) {
  const { key, mode, prompt, model = "stand-in", hasTool = false, signal } = question;
  const openai = createOpenAI({ apiKey: key, baseURL: `${baseOf(question)}/v1` });
  const tools: ToolSet = hasTool ? { [TOOL.name]: tool({ inputSchema: jsonSchema(TOOL.schema) }) } : {};
  return {
    model: openai.chat(model),
    prompt,
    ...(hasTool ? { tools } : {}),
    ...(signal === undefined ? {} : { abortSignal: signal }),
    // It does not heed `x-should-retry`, and would ask for seconds.
    ...(mode === "limited" ? { maxRetries: 0 } : {}),
  };
}

function inputOf(calls: readonly { readonly input: unknown }[]): { readonly input?: unknown } {
  return calls[0] === undefined ? {} : { input: calls[0].input };
}

function told(error: unknown): Told {
  if (StreamProviderError.isInstance(error)) return { status: undefined, code: error.code };
  return toldOfCall(error);
}

/** What the error of a refused call says. */
export function toldOfCall(error: unknown): Told {
  if (!APICallError.isInstance(error)) throw error;
  const { error: said } = JSON.parse(error.responseBody ?? "{}") as { error?: { code?: unknown } };
  return { status: error.statusCode, code: said?.code };
}
