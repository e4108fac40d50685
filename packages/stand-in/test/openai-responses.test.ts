import OpenAI, { APIError } from "openai";
import { describe, expect, test } from "vitest";
import { errorOf, useStandIn } from "./start.js";

const standIn = useStandIn();
const client = (): OpenAI => new OpenAI({ apiKey: "any", baseURL: `${standIn().url}/v1`, maxRetries: 0 });

const tool: OpenAI.Responses.FunctionTool = {
  type: "function",
  name: "search",
  strict: null,
  parameters: { type: "object", properties: { terms: { type: "array", items: { type: "string" } } } },
};

describe("whole answers", () => {
  test("to a string and to items", async () => {
    const short = await client().responses.create({ model: "stand-in", instructions: "Be brief", input: "Say hello" });
    expect(short.output_text).toMatch(/^I received 2 words .* My instructions hold 2 words\.$/);
    expect(short.status).toBe("completed");
    expect(short.usage?.input_tokens).toBe(5);
    const long = await client().responses.create({
      model: "stand-in",
      input: [
        { role: "user", content: [{ type: "input_text", text: "Look it up" }] },
        { type: "function_call", call_id: "call_1", name: "search", arguments: "{}" },
        { type: "function_call_output", call_id: "call_1", output: "Found four small words" },
      ],
    });
    expect(long.output_text).toContain("The tool told me 4 words");
  });

  test("call a tool", async () => {
    const answer = await client().responses.create({ model: "stand-in", input: "Find it", tools: [tool] });
    expect(answer.output[0]).toMatchObject({
      type: "function_call",
      name: "search",
      arguments: '{"terms":["Find it"]}',
    });
  });

  test("are incomplete when cut", async () => {
    const answer = await client().responses.create({ model: "stand-in", input: "Go on", max_output_tokens: 16 });
    expect([answer.status, answer.incomplete_details?.reason]).toEqual(["incomplete", "max_output_tokens"]);
    expect(answer.output_text).toHaveLength(64);
  });
});

describe("streams", () => {
  test("put together to the same answer, events numbered from 0", async () => {
    const body = { model: "stand-in", input: "Tell me more" };
    const whole = await client().responses.create(body);
    const numbers: number[] = [];
    const stream = client()
      .responses.stream(body)
      .on("event", (event) => numbers.push(event.sequence_number));
    expect((await stream.finalResponse()).output_text).toBe(whole.output_text);
    expect(numbers).toEqual(numbers.map((_, index) => index));
  });

  test("carry a tool call", async () => {
    const stream = client().responses.stream({ model: "stand-in", input: "Find it", tools: [tool] });
    expect((await stream.finalResponse()).output[0]).toMatchObject({ arguments: '{"terms":["Find it"]}' });
  });

  test("fail in the middle when asked to", async () => {
    const read = async (): Promise<void> => {
      for await (const _ of await client().responses.create({
        model: "stand-in-midstream-error",
        input: "Go",
        stream: true,
      }));
    };
    await errorOf(read(), APIError);
  });
});

test("errors are OpenAI's", async () => {
  const ask = (model: string): PromiseLike<unknown> => client().responses.create({ model, input: "Go" });
  expect(await errorOf(ask("stand-in-error-429"), APIError)).toMatchObject({
    status: 429,
    code: "rate_limit_exceeded",
  });
  const empty = client().responses.create({ model: "stand-in" });
  expect(await errorOf(empty, APIError)).toMatchObject({ status: 400, param: "input" });
});
