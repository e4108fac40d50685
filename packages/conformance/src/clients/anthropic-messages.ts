import Anthropic, { APIError } from "@anthropic-ai/sdk";
import { TOOL } from "../client-routes.js";
import { baseOf, type Heard, type OfficialClient, type Question } from "./official-client.js";
import { requestOf } from "./openai-chat.js";

/** `messages` of `@anthropic-ai/sdk`. */
export const anthropicMessages: OfficialClient = {
  name: "anthropic: messages",
  async stream(question) {
    const runner = clientOf(question).messages.stream(paramsOf(question), requestOf(question));
    runner.on("text", (piece) => question.onText?.(piece));
    return heardOf(await runner.finalMessage());
  },
  whole: async (question) => heardOf(await clientOf(question).messages.create(paramsOf(question), requestOf(question))),
  told(error) {
    if (!(error instanceof APIError)) throw error;
    return { status: error.status, code: error.errorCode };
  },
};

function clientOf(question: Question): Anthropic {
  return new Anthropic({ apiKey: question.key, baseURL: baseOf(question) });
}

function paramsOf({
  prompt,
  model = "stand-in",
  hasTool = false,
}: Question): Anthropic.MessageCreateParamsNonStreaming {
  const input_schema = { ...TOOL.schema, required: [...TOOL.schema.required] };
  return {
    model,
    max_tokens: 1000,
    messages: [{ role: "user", content: prompt }],
    ...(hasTool ? { tools: [{ name: TOOL.name, input_schema }] } : {}),
  };
}

function heardOf({ content, stop_reason: finish }: Anthropic.Message): Heard {
  const text = content.map((block) => (block.type === "text" ? block.text : "")).join("");
  const call = content.find((block) => block.type === "tool_use");
  return { text, ...(call === undefined ? {} : { input: call.input }), finish };
}
