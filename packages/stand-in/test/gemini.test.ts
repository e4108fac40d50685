import { ApiError, type GenerateContentParameters, GoogleGenAI, Type } from "@google/genai";
import { expect, test } from "vitest";
import { STAND_IN_SECRETS } from "../src/index.js";
import { errorOf, useStandIn } from "./start.js";

const standIn = useStandIn();
const client = (): GoogleGenAI =>
  new GoogleGenAI({ apiKey: "any", httpOptions: { baseUrl: standIn().url, retryOptions: { attempts: 1 } } });
const ask = (model: string, config: GenerateContentParameters["config"] = {}): GenerateContentParameters => ({
  model,
  contents: "Say hello",
  config,
});
const tools = [
  {
    functionDeclarations: [
      { name: "search", parameters: { type: Type.OBJECT, properties: { count: { type: Type.INTEGER } } } },
    ],
  },
];

test("a whole answer says what arrived", async () => {
  const answer = await client().models.generateContent(
    ask("gemini", { systemInstruction: "Be brief", candidateCount: 2 }),
  );
  const text = answer.candidates?.[0]?.content?.parts?.[0]?.text;
  expect(text).toMatch(/^I received 2 words .* My instructions hold 2 words\.$/);
  expect(answer.candidates?.map(({ finishReason }) => finishReason)).toEqual(["STOP", "STOP"]);
  expect(answer.usageMetadata?.promptTokenCount).toBe(5);
});

test("a stream puts together to the same answer", async () => {
  const whole = await client().models.generateContent(ask("gemini", { maxOutputTokens: 12 }));
  let text = "";
  let last: string | undefined;
  for await (const chunk of await client().models.generateContentStream(ask("gemini", { maxOutputTokens: 12 }))) {
    text += chunk.text;
    last = chunk.candidates?.[0]?.finishReason;
  }
  expect([text, last]).toEqual([whole.text, "MAX_TOKENS"]);
});

test("a stream without alt=sse is one JSON list", async () => {
  const response = await fetch(`${standIn().url}/v1beta/models/gemini:streamGenerateContent?key=any`, {
    method: "POST",
    body: JSON.stringify({ contents: [{ role: "user", parts: [{ text: "Say hello" }] }] }),
  });
  const list = (await response.json()) as { candidates: { content: { parts: { text: string }[] } }[] }[];
  expect(list.map(({ candidates }) => candidates[0]?.content.parts[0]?.text).join("")).toContain("I received 2 words");
});

test("tools are called, whole and streamed, and their results talked about", async () => {
  expect((await client().models.generateContent(ask("gemini", { tools }))).functionCalls).toEqual([
    { name: "search", args: { count: 2 } },
  ]);
  for await (const chunk of await client().models.generateContentStream(ask("gemini", { tools }))) {
    expect(chunk.functionCalls).toEqual([{ name: "search", args: { count: 2 } }]);
  }
  const told = await client().models.generateContent({
    model: "gemini",
    contents: [
      { role: "user", parts: [{ text: "Find it" }] },
      { role: "model", parts: [{ functionCall: { name: "search", args: {} } }] },
      { role: "user", parts: [{ functionResponse: { name: "search", response: { found: "three more words" } } }] },
    ],
  });
  expect(told.text).toContain("The tool told me 4 words");
});

test.each([
  ["stand-in-error-401", 401, "UNAUTHENTICATED"],
  ["stand-in-error-403", 403, "PERMISSION_DENIED"],
  ["stand-in-error-429", 429, "RESOURCE_EXHAUSTED"],
  ["stand-in-quota", 429, "FreeTier"],
])("%s is a %i that names the project", async (model, status, text) => {
  const error = await errorOf(client().models.generateContent(ask(model)), ApiError);
  expect(error.status).toBe(status);
  expect(error.message).toContain(text);
  expect(error.message).toContain(STAND_IN_SECRETS.projectNumber);
});

test.each([
  ["stand-in-error-500", 500, "INTERNAL"],
  ["stand-in-error-529", 503, "UNAVAILABLE"],
  ["stand-in-mistyped", 404, "models/stand-in-mistyped is not found"],
])("%s is a %i", async (model, status, text) => {
  const error = await errorOf(client().models.generateContent(ask(model)), ApiError);
  expect(error.status).toBe(status);
  expect(error.message).toContain(text);
});

test("a stream fails in the middle when asked to", async () => {
  const read = async (): Promise<void> => {
    for await (const _ of await client().models.generateContentStream(ask("stand-in-midstream-error")));
  };
  expect((await errorOf(read(), ApiError)).message).toContain("UNAVAILABLE");
});
