import { type Ask, type BadAsk, chooseTools, type Tool, type Turn } from "../ask/ask.js";
import { countOf, type JsonObject, objectOf, objectsOf, stringOf, textOf } from "../ask/json.js";

const MAX_CHOICES = 128;

/** Reads a body of `POST /v1/chat/completions`. */
export function readChat(body: JsonObject): Ask | BadAsk {
  if (typeof body.model !== "string") return { message: "you must provide a model parameter", parameter: null };
  if (!Array.isArray(body.messages) || body.messages.length === 0) {
    return { message: "Missing required parameter: 'messages'.", parameter: "messages" };
  }
  const choices = body.n === undefined || body.n === null ? 1 : countOf(body.n);
  if (choices === undefined || choices > MAX_CHOICES) {
    return { message: `Invalid value for 'n': expected a value between 1 and ${MAX_CHOICES}.`, parameter: "n" };
  }
  const chosen = stringOf(objectOf(objectOf(body.tool_choice).function).name);
  return {
    model: body.model,
    isStream: body.stream === true,
    turns: objectsOf(body.messages).map(turnOf),
    tools: chooseTools(objectsOf(body.tools).map(toolOf), chosen, body.tool_choice === "none"),
    choices,
    maxTokens: countOf(body.max_completion_tokens) ?? countOf(body.max_tokens),
    isUsageWanted: objectOf(body.stream_options).include_usage === true,
  };
}

function turnOf(message: JsonObject): Turn {
  return { role: ROLES[stringOf(message.role)] ?? "user", text: textOf(message.content) };
}

const ROLES: Readonly<Record<string, Turn["role"]>> = {
  system: "system",
  developer: "system",
  assistant: "assistant",
  tool: "tool",
  function: "tool",
};

function toolOf(tool: JsonObject): Tool {
  const definition = objectOf(tool.function);
  return { name: stringOf(definition.name), schema: objectOf(definition.parameters) };
}
