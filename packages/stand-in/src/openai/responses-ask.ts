import { type Ask, type BadAsk, chooseTools, type Turn } from "../ask/ask.js";
import { countOf, type JsonObject, objectOf, objectsOf, stringOf, textOf } from "../ask/json.js";

/** Reads a body of `POST /v1/responses`. */
export function readResponses(body: JsonObject): Ask | BadAsk {
  if (typeof body.model !== "string") return { message: "Missing required parameter: 'model'.", parameter: "model" };
  if (body.input === undefined) return { message: "Missing required parameter: 'input'.", parameter: "input" };
  const instructions: readonly Turn[] =
    typeof body.instructions === "string" ? [{ role: "system", text: body.instructions }] : [];
  const turns: readonly Turn[] =
    typeof body.input === "string" ? [{ role: "user", text: body.input }] : objectsOf(body.input).map(turnOf);
  const tools = objectsOf(body.tools)
    .filter((tool) => tool.type === "function")
    .map((tool) => ({ name: stringOf(tool.name), schema: objectOf(tool.parameters) }));
  return {
    model: body.model,
    isStream: body.stream === true,
    turns: [...instructions, ...turns],
    tools: chooseTools(tools, stringOf(objectOf(body.tool_choice).name), body.tool_choice === "none"),
    choices: 1,
    maxTokens: countOf(body.max_output_tokens),
    isUsageWanted: true,
  };
}

function turnOf(item: JsonObject): Turn {
  if (item.type === "function_call_output") return { role: "tool", text: textOf(item.output) };
  if (item.type === "function_call") return { role: "assistant", text: stringOf(item.arguments) };
  return { role: ROLES[stringOf(item.role)] ?? "user", text: textOf(item.content) };
}

const ROLES: Readonly<Record<string, Turn["role"]>> = { system: "system", developer: "system", assistant: "assistant" };
