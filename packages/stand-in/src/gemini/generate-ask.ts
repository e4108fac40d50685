import { type Ask, type BadAsk, chooseTools, type Turn } from "../ask/ask.js";
import { countOf, type JsonObject, objectOf, objectsOf, stringOf, textOf } from "../ask/json.js";
import type { ProtocolRequest } from "../ask/protocol.js";

const MAX_CHOICES = 8;

/** Reads a body of `:generateContent` and `:streamGenerateContent`; the model and the kind of answer stand in the path. */
export function readGenerate({ body, path }: ProtocolRequest): Ask | BadAsk {
  const [, model = "", method] = path;
  if (!Array.isArray(body.contents) || body.contents.length === 0) {
    return { message: "* GenerateContentRequest.contents: contents is not specified\n", parameter: "contents" };
  }
  const config = objectOf(body.generationConfig);
  const calling = objectOf(objectOf(body.toolConfig).functionCallingConfig);
  const [allowed] = Array.isArray(calling.allowedFunctionNames) ? calling.allowedFunctionNames : [];
  const system = textOf(objectOf(body.systemInstruction).parts);
  return {
    model: decodeURIComponent(model),
    isStream: method === "streamGenerateContent",
    turns: [
      ...(system === "" ? [] : [{ role: "system" as const, text: system }]),
      ...objectsOf(body.contents).map(turnOf),
    ],
    tools: chooseTools(objectsOf(body.tools).flatMap(declarationsOf), stringOf(allowed), calling.mode === "NONE"),
    choices: Math.min(countOf(config.candidateCount) ?? 1, MAX_CHOICES),
    maxTokens: countOf(config.maxOutputTokens),
    isUsageWanted: true,
  };
}

function declarationsOf(tool: JsonObject): readonly { readonly name: string; readonly schema: JsonObject }[] {
  return objectsOf(tool.functionDeclarations).map((declaration) => ({
    name: stringOf(declaration.name),
    schema: objectOf(declaration.parametersJsonSchema ?? declaration.parameters),
  }));
}

function turnOf(content: JsonObject): Turn {
  const results = objectsOf(content.parts)
    .map((part) => part.functionResponse)
    .filter((result) => result !== undefined);
  if (results.length > 0) {
    return { role: "tool", text: results.map((result) => JSON.stringify(objectOf(result).response ?? "")).join("\n") };
  }
  return { role: content.role === "model" ? "assistant" : "user", text: textOf(content.parts) };
}
