import Anthropic, { APIError } from "@anthropic-ai/sdk";
import { describe, expect, test } from "vitest";
import { STAND_IN_SECRETS } from "../src/index.js";
import { errorOf, everythingIn, useStandIn } from "./start.js";

const standIn = useStandIn();
const client = (): Anthropic => new Anthropic({ apiKey: "any", baseURL: standIn().url, maxRetries: 0 });
const ask = (model: string, content = "Say hello"): Anthropic.MessageCreateParamsNonStreaming => ({
  model,
  max_tokens: 500,
  messages: [{ role: "user", content }],
});
const tool: Anthropic.Tool = {
  name: "search",
  input_schema: { type: "object", properties: { exact: { type: "boolean" } } },
};

describe("whole answers", () => {
  test("say what arrived", async () => {
    const answer = await client().messages.create({
      ...ask("claude"),
      system: [{ type: "text", text: "Be very brief" }],
    });
    expect(answer.content[0]).toMatchObject({
      type: "text",
      text: expect.stringMatching(/^I received 2 words .* My instructions hold 3 words\.$/),
    });
    expect(answer.stop_reason).toBe("end_turn");
    expect(answer.usage.output_tokens).toBeGreaterThan(10);
  });

  test("call a tool and talk about its result", async () => {
    const called = await client().messages.create({ ...ask("claude"), tools: [tool] });
    expect(called.stop_reason).toBe("tool_use");
    expect(called.content[0]).toMatchObject({ type: "tool_use", name: "search", input: { exact: true } });
    const result = {
      type: "tool_result" as const,
      tool_use_id: "toolu_1",
      content: [{ type: "text" as const, text: "Two results" }],
    };
    const told = await client().messages.create({
      ...ask("claude"),
      tools: [tool],
      messages: [
        { role: "user", content: "Find it" },
        { role: "assistant", content: called.content },
        { role: "user", content: [result] },
      ],
    });
    expect(told.content[0]).toMatchObject({ text: expect.stringContaining("The tool told me 2 words") });
  });

  test("stop at the bound", async () => {
    const answer = await client().messages.create({ ...ask("claude"), max_tokens: 3 });
    expect([answer.stop_reason, answer.usage.output_tokens]).toEqual(["max_tokens", 3]);
  });
});

describe("streams", () => {
  test("put together to the same answer", async () => {
    const whole = await client().messages.create(ask("claude"));
    const streamed = await client().messages.stream(ask("claude")).finalMessage();
    expect(streamed.content).toEqual(whole.content);
    expect(streamed.usage).toMatchObject({
      input_tokens: whole.usage.input_tokens,
      output_tokens: whole.usage.output_tokens,
    });
  });

  test("carry a tool call", async () => {
    const streamed = await client()
      .messages.stream({ ...ask("claude"), tools: [tool] })
      .finalMessage();
    expect(streamed.content[0]).toMatchObject({ type: "tool_use", input: { exact: true } });
  });

  test("fail in the middle when asked to", async () => {
    const error = await errorOf(client().messages.stream(ask("stand-in-midstream-error")).finalMessage(), APIError);
    expect(error.type).toBe("overloaded_error");
  });
});

test.each([
  ["stand-in-error-401", 401, "authentication_error"],
  ["stand-in-error-429", 429, "rate_limit_error"],
  ["stand-in-error-500", 500, "api_error"],
  ["stand-in-error-529", 529, "overloaded_error"],
  ["stand-in-quota", 402, "billing_error"],
  ["stand-in-mistyped", 404, "not_found_error"],
])("%s is a %i %s", async (model, status, type) => {
  const error = await errorOf(client().messages.create(ask(model)), APIError);
  expect([error.status, error.type]).toEqual([status, type]);
  const { organization, requestId, cookie } = STAND_IN_SECRETS;
  for (const secret of [organization, requestId, cookie]) expect(everythingIn(error)).toContain(secret);
});

test("a missing bound, model or message is refused", async () => {
  for (const name of ["model", "max_tokens", "messages"]) {
    const { [name]: _, ...rest } = { ...ask("claude") } as Record<string, unknown>;
    const error = await errorOf(client().messages.create(rest as never), APIError);
    expect([error.status, error.apiMessage]).toEqual([400, `${name}: Field required`]);
  }
});
