import type { Source } from "../ground/source.js";
import type { WireFormat } from "../ground/wire-format.js";
import { isObject, type JsonObject, own } from "./json.js";
import { type PartReader, type Place, Refused } from "./part-reader.js";
import type { PromptRole } from "./prompt.js";

/** One request format: how it is recognised, which parameters it has, and where its texts stand. */
export interface PromptFormat {
  readonly name: WireFormat;
  readonly recognises: (body: JsonObject, path: string) => boolean;
  readonly parameters: readonly string[];
  readonly read: (body: JsonObject, reader: PartReader) => void;
}

const SAMPLING = ["model", "stream", "temperature", "top_p"];

const FORMATS: readonly PromptFormat[] = [
  {
    name: "ai-sdk-ui",
    recognises: (body) => isUiMessage(first(own(body, "messages"))) || isUiMessage(own(body, "message")),
    parameters: ["id", "messages", "message", "trigger", "messageId"],
    read(body, reader) {
      const single = own(body, "message");
      // Which of the two a handler takes is not known here, so that a body with both is neither.
      if (single !== undefined && Object.hasOwn(body, "messages")) throw new Refused("prompt_unrecognised");
      readMessages(single === undefined ? own(body, "messages") : [single], reader, {
        path: single === undefined ? ["messages"] : null,
      });
    },
  },
  {
    name: "anthropic",
    recognises: (body, path) =>
      Array.isArray(own(body, "messages")) &&
      (/\/messages$/.test(path) || (looksAnthropic(body) && !/\/chat\/completions$/.test(path))),
    parameters: [
      ...SAMPLING,
      "messages",
      "system",
      "max_tokens",
      "top_k",
      "stop_sequences",
      "tools",
      "tool_choice",
      "thinking",
    ],
    read(body, reader) {
      reader.walk(own(body, "system"), ["system"], SYSTEM);
      readMessages(own(body, "messages"), reader, { path: ["messages"] });
      readTools(own(body, "tools"), reader, ["custom", undefined]);
    },
  },
  {
    name: "openai-chat",
    recognises: (body) => Array.isArray(own(body, "messages")),
    parameters: [
      ...SAMPLING,
      // Not OpenAI's own, but of most servers that speak as it does.
      "top_k",
      "messages",
      "max_tokens",
      "max_completion_tokens",
      "n",
      "stop",
      "presence_penalty",
      "frequency_penalty",
      "logit_bias",
      "logprobs",
      "top_logprobs",
      "response_format",
      "seed",
      "stream_options",
      "tools",
      "tool_choice",
      "parallel_tool_calls",
      "reasoning_effort",
      "verbosity",
      "prediction",
      "user",
      "modalities",
    ],
    read(body, reader) {
      readMessages(own(body, "messages"), reader, { path: ["messages"] });
      readTools(own(body, "tools"), reader, ["function", "custom"]);
      for (const name of ["response_format", "prediction", "stop", "user"])
        reader.walk(own(body, name), [name], DESCRIPTION);
    },
  },
  {
    name: "openai-responses",
    recognises: (body) =>
      Object.hasOwn(body, "input") && (Object.hasOwn(body, "model") || Array.isArray(own(body, "input"))),
    parameters: [
      ...SAMPLING,
      "input",
      "instructions",
      "max_output_tokens",
      "tools",
      "tool_choice",
      "parallel_tool_calls",
      "reasoning",
      "text",
      "truncation",
      "top_logprobs",
      "user",
      "stream_options",
    ],
    read(body, reader) {
      const instructions = own(body, "instructions");
      if (instructions !== undefined && instructions !== null) reader.walk(instructions, ["instructions"], SYSTEM);
      const input = own(body, "input");
      if (typeof input === "string")
        reader.walk(input, ["input"], { role: "user", source: "user", message: 0, kind: "text" });
      else {
        refuseReferences(input);
        readMessages(input, reader, { path: ["input"] });
      }
      readTools(own(body, "tools"), reader, ["function", "custom"]);
      for (const name of ["text", "user"]) reader.walk(own(body, name), [name], DESCRIPTION);
    },
  },
  {
    name: "gemini",
    recognises: (body) => Array.isArray(own(body, "contents")),
    parameters: [
      "contents",
      "systemInstruction",
      "system_instruction",
      "generationConfig",
      "generation_config",
      "tools",
      "toolConfig",
      "tool_config",
      "safetySettings",
      "safety_settings",
      "model",
    ],
    read(body, reader) {
      for (const name of ["systemInstruction", "system_instruction"]) reader.walk(own(body, name), [name], SYSTEM);
      readMessages(own(body, "contents"), reader, { path: ["contents"] });
      readGeminiTools(own(body, "tools"), reader);
      for (const name of ["generationConfig", "generation_config"]) reader.walk(own(body, name), [name], DESCRIPTION);
    },
  },
  {
    name: "plain",
    recognises: (body) => PLAIN_FIELDS.filter((name) => typeof own(body, name) === "string").length === 1,
    parameters: ["prompt", "message", "input", ...SAMPLING, "max_tokens", "maxTokens"],
    read(body, reader) {
      for (const name of PLAIN_FIELDS)
        reader.walk(own(body, name), [name], { role: "user", source: "user", message: 0, kind: "text" });
    },
  },
];

const PLAIN_FIELDS = ["prompt", "message", "input"];
const SYSTEM: Place = { role: "system", source: "system", message: -1, kind: "text" };
const DESCRIPTION: Place = { role: "user", source: "document", message: -2, kind: "tool-description" };

/** The format of a body; undefined when it has none. */
export function formatOf(body: JsonObject, path = ""): PromptFormat | undefined {
  const [bare = ""] = path.split("?", 1);
  return FORMATS.find((format) => format.recognises(body, bare));
}

/** The format of this name. */
export function formatNamed(name: WireFormat): PromptFormat | undefined {
  return FORMATS.find((format) => format.name === name);
}

const ROLES: Readonly<Record<string, PromptRole>> = {
  system: "system",
  developer: "developer",
  user: "user",
  assistant: "assistant",
  model: "assistant",
  tool: "tool",
  function: "tool",
};

/** Reads a list of messages: the last run of the user's own is `user`, what comes before is `history`. */
function readMessages(
  messages: unknown,
  reader: PartReader,
  { path }: { readonly path: readonly string[] | null },
): void {
  if (!Array.isArray(messages)) throw new Refused("prompt_unrecognised");
  const roles = messages.map(roleOf);
  const lastUser = roles.lastIndexOf("user");
  let firstOfRun = lastUser;
  while (firstOfRun > 0 && roles[firstOfRun - 1] === "user") firstOfRun--;
  for (const [i, message] of messages.entries()) {
    const role = roles[i] ?? "user";
    const source = role === "user" && (i < firstOfRun || i > lastUser) ? "history" : SOURCES[role];
    reader.walk(message, path === null ? ["message"] : [...path, i], {
      role,
      source,
      message: i,
      kind: role === "tool" ? "tool-result" : "text",
    });
  }
}

const SOURCES: Readonly<Record<PromptRole, Source>> = {
  user: "user",
  assistant: "history",
  tool: "tool",
  system: "system",
  developer: "system",
};

function roleOf(message: unknown): PromptRole {
  if (!isObject(message)) throw new Refused("prompt_unrecognised");
  const role = own(message, "role");
  // Items of the Responses API that are no messages, and Gemini contents, need not name one.
  if (role === undefined)
    return typeof own(message, "type") === "string" && own(message, "type") !== "message" ? itemRole(message) : "user";
  if (typeof role !== "string" || !Object.hasOwn(ROLES, role)) throw new Refused("prompt_unrecognised");
  return ROLES[role] as PromptRole;
}

const ITEM_ROLES: Readonly<Record<string, PromptRole>> = {
  function_call: "assistant",
  custom_tool_call: "assistant",
  reasoning: "assistant",
  function_call_output: "tool",
  custom_tool_call_output: "tool",
};

function itemRole(item: JsonObject): PromptRole {
  const type = String(own(item, "type"));
  if (!Object.hasOwn(ITEM_ROLES, type)) throw new Refused("parameter_refused", `input:${type}`);
  return ITEM_ROLES[type] as PromptRole;
}

/** An item of the Responses API that says nothing itself stands for one that the provider has kept, of whatever tenant. */
function refuseReferences(items: unknown): void {
  if (!Array.isArray(items)) return;
  for (const item of items) {
    if (!isObject(item)) continue;
    const type = own(item, "type") ?? "message";
    if (type === "message" && own(item, "content") != null) continue;
    if (typeof type !== "string" || !Object.hasOwn(ITEM_ROLES, type))
      throw new Refused("parameter_refused", `input:${type === "message" ? "item_reference" : String(type)}`);
  }
}

function readTools(tools: unknown, reader: PartReader, types: readonly (string | undefined)[]): void {
  if (tools === undefined || tools === null) return;
  if (!Array.isArray(tools)) throw new Refused("parameter_refused", "tools");
  for (const [i, tool] of tools.entries()) {
    const type = isObject(tool) ? own(tool, "type") : null;
    if (!types.includes(type as string | undefined) && !reader.allowTools.includes(String(type)))
      throw new Refused("parameter_refused", `tools:${String(type)}`);
    reader.walk(tool, ["tools", i], DESCRIPTION);
  }
}

function readGeminiTools(tools: unknown, reader: PartReader): void {
  if (tools === undefined || tools === null) return;
  if (!Array.isArray(tools)) throw new Refused("parameter_refused", "tools");
  for (const [i, tool] of tools.entries()) {
    for (const type of isObject(tool) ? Object.keys(tool) : ["?"]) {
      if (!/^function_?[dD]eclarations$/.test(type) && !reader.allowTools.includes(type))
        throw new Refused("parameter_refused", `tools:${type}`);
    }
    reader.walk(tool, ["tools", i], DESCRIPTION);
  }
}

function first(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}

function isUiMessage(message: unknown): boolean {
  return isObject(message) && Array.isArray(own(message, "parts")) && Object.hasOwn(message, "role");
}

function looksAnthropic(body: JsonObject): boolean {
  return ["system", "stop_sequences", "thinking"].some((name) => Object.hasOwn(body, name));
}
