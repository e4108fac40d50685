import { type Ask, type BadAsk, chooseTools, type Turn } from "../ask/ask.js";
import { countOf, type JsonObject, objectOf, objectsOf, stringOf, textOf } from "../ask/json.js";

/** Reads a body of `POST /v1/messages`. */
export function readMessages(body: JsonObject): Ask | BadAsk {
  if (typeof body.model !== "string") return { message: "model: Field required", parameter: "model" };
  const maxTokens = countOf(body.max_tokens);
  if (maxTokens === undefined) return { message: "max_tokens: Field required", parameter: "max_tokens" };
  if (!Array.isArray(body.messages) || body.messages.length === 0) {
    return { message: "messages: Field required", parameter: "messages" };
  }
  const system = textOf(body.system);
  const choice = objectOf(body.tool_choice);
  const tools = objectsOf(body.tools).map((tool) => ({
    name: stringOf(tool.name),
    schema: objectOf(tool.input_schema),
  }));
  return {
    model: body.model,
    isStream: body.stream === true,
    turns: [
      ...(system === "" ? [] : [{ role: "system" as const, text: system }]),
      ...objectsOf(body.messages).map(turnOf),
    ],
    tools: chooseTools(tools, stringOf(choice.name), choice.type === "none"),
    choices: 1,
    maxTokens,
    isUsageWanted: true,
  };
}

function turnOf(message: JsonObject): Turn {
  if (message.role === "assistant") return { role: "assistant", text: textOf(message.content) };
  const results = objectsOf(message.content).filter((block) => block.type === "tool_result");
  if (results.length > 0) return { role: "tool", text: results.map((block) => textOf(block.content)).join("\n") };
  return { role: "user", text: textOf(message.content) };
}
