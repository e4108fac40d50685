import type OpenAI from "openai";
import { TOOL } from "../client-routes.js";
import type { Heard, OfficialClient, Question } from "./official-client.js";
import { inputOf, openaiClient, openaiTold, requestOf } from "./openai-chat.js";

/** The Responses API of `openai`. */
export const openaiResponses: OfficialClient = {
  name: "openai: responses",
  async stream(question) {
    const runner = openaiClient(question).responses.stream(paramsOf(question), requestOf(question));
    runner.on("response.output_text.delta", ({ delta }) => question.onText?.(delta));
    return heardOf(await runner.finalResponse());
  },
  whole: async (question) =>
    heardOf(await openaiClient(question).responses.create(paramsOf(question), requestOf(question))),
  told: openaiTold,
};

function paramsOf({ prompt, model = "stand-in", hasTool = false }: Question) {
  const tool = { type: "function", name: TOOL.name, parameters: { ...TOOL.schema }, strict: false } as const;
  return { model, input: prompt, ...(hasTool ? { tools: [tool] } : {}) };
}

function heardOf({ output, output_text: text, status }: OpenAI.Responses.Response): Heard {
  const call = output.find((item) => item.type === "function_call");
  return { text, ...inputOf(call?.arguments ?? ""), finish: status };
}
