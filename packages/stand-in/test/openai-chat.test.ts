import OpenAI, { APIConnectionTimeoutError, APIError } from "openai";
import { describe, expect, test } from "vitest";
import { STAND_IN_SECRETS } from "../src/index.js";
import { errorOf, everythingIn, useStandIn } from "./start.js";

const standIn = useStandIn();
const client = (): OpenAI => new OpenAI({ apiKey: "any", baseURL: `${standIn().url}/v1`, maxRetries: 0 });
const ask = (
  model: string,
  content = "Please explain the water cycle",
): OpenAI.ChatCompletionCreateParamsNonStreaming => ({
  model,
  messages: [{ role: "user", content }],
});

const weather: OpenAI.ChatCompletionTool = {
  type: "function",
  function: {
    name: "weather",
    parameters: {
      type: "object",
      properties: { city: { type: "string" }, days: { type: "integer" }, unit: { type: "string", enum: ["C", "F"] } },
    },
  },
};

describe("whole answers", () => {
  test("say how many words arrived, the same each time", async () => {
    const [first, second] = await Promise.all([1, 2].map(() => client().chat.completions.create(ask("gpt-5-mini"))));
    expect(first?.choices[0]?.message.content).toContain(
      "I received 5 words from you, beginning with “Please explain the water cycle”",
    );
    expect(second?.choices).toEqual(first?.choices);
    expect(second?.id).not.toBe(first?.id);
    expect(first?.model).toBe("gpt-5-mini");
    expect(first?.choices[0]?.finish_reason).toBe("stop");
    expect(first?.usage?.total_tokens).toBe(
      (first?.usage?.prompt_tokens ?? 0) + (first?.usage?.completion_tokens ?? 0),
    );
  });

  test.each([
    ["Wie entsteht Regen?", "3 words"],
    ["الماء يتبخر", "2 words"],
    ["👋🏽 👩‍👩‍👧", "0 words from you, beginning with “👋🏽 👩‍👩‍👧”"],
  ])("count words in any script: %s", async (text, count) => {
    const answer = await client().chat.completions.create(ask("stand-in", text));
    expect(answer.choices[0]?.message.content).toContain(count);
  });

  test("say how long the instructions and the conversation are", async () => {
    const answer = await client().chat.completions.create({
      model: "stand-in",
      messages: [
        { role: "system", content: "Be brief" },
        {
          role: "user",
          content: [
            { type: "text", text: "One " },
            { type: "text", text: "two" },
          ],
        },
      ],
    });
    expect(answer.choices[0]?.message.content).toMatch(
      /I received 2 words .* has 2 turns so far\. My instructions hold 2 words\./,
    );
  });

  test("give as many alternatives as asked for, each within the bound", async () => {
    const answer = await client().chat.completions.create({ ...ask("stand-in"), n: 3, max_completion_tokens: 5 });
    expect(answer.choices.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(new Set(answer.choices.map(({ message }) => message.content)).size).toBe(3);
    expect(
      answer.choices.every(
        ({ finish_reason, message }) => finish_reason === "length" && message.content?.length === 20,
      ),
    ).toBe(true);
    expect(answer.usage?.completion_tokens).toBe(15);
  });

  test("call a tool with arguments that fit its schema, and talk about its result", async () => {
    const question = { role: "user" as const, content: "Weather in Graz" };
    const called = await client().chat.completions.create({
      model: "stand-in",
      messages: [question],
      tools: [weather],
    });
    const [call] = called.choices[0]?.message.tool_calls ?? [];
    expect(called.choices[0]?.finish_reason).toBe("tool_calls");
    expect(call?.type === "function" && JSON.parse(call.function.arguments)).toEqual({
      city: "Weather in Graz",
      days: 3,
      unit: "C",
    });

    const told = await client().chat.completions.create({
      model: "stand-in",
      tools: [weather],
      messages: [
        question,
        { role: "assistant", tool_calls: [call as OpenAI.ChatCompletionMessageToolCall] },
        { role: "tool", tool_call_id: call?.id ?? "", content: "Sunny, 20 degrees" },
      ],
    });
    expect(told.choices[0]?.message.content).toContain("The tool told me 3 words, beginning with “Sunny, 20 degrees”");
    const forbidden = await client().chat.completions.create({
      ...ask("stand-in"),
      tools: [weather],
      tool_choice: "none",
    });
    expect(forbidden.choices[0]?.finish_reason).toBe("stop");
  });
});

describe("streams", () => {
  test("carry the whole answer, beginning with the role and ending with the usage", async () => {
    const whole = await client().chat.completions.create({ ...ask("stand-in"), n: 2 });
    const chunks: OpenAI.ChatCompletionChunk[] = [];
    const stream = await client().chat.completions.create({
      ...ask("stand-in"),
      n: 2,
      stream: true,
      stream_options: { include_usage: true },
    });
    for await (const chunk of stream) chunks.push(chunk);
    expect(chunks[0]?.choices[0]?.delta).toEqual({ role: "assistant", content: "", refusal: null });
    for (const index of [0, 1]) {
      const ours = chunks.flatMap(({ choices }) => choices).filter((choice) => choice.index === index);
      expect(ours.map(({ delta }) => delta.content ?? "").join("")).toBe(whole.choices[index]?.message.content);
      expect(ours.at(-1)?.finish_reason).toBe("stop");
    }
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: whole.usage });
    expect(chunks.slice(0, -1).every(({ usage }) => usage === null)).toBe(true);
  });

  test("tell no usage unasked, and end with [DONE]", async () => {
    const response = await client()
      .chat.completions.create({ ...ask("stand-in"), stream: true })
      .asResponse();
    const text = await response.text();
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(text).toMatch(/\n\ndata: \[DONE\]\n\n$/);
    expect(text).not.toContain("usage");
  });

  test("carry a tool call in pieces", async () => {
    const stream = client().chat.completions.stream({ ...ask("stand-in"), stream: true, tools: [weather] });
    const [call] = (await stream.finalChatCompletion()).choices[0]?.message.tool_calls ?? [];
    expect(call?.type === "function" && JSON.parse(call.function.arguments)).toMatchObject({ days: 5 });
  });
});

describe("scenarios", () => {
  test.each([
    ["stand-in-error-400", 400, null],
    ["stand-in-error-401", 401, "invalid_api_key"],
    ["stand-in-error-403", 403, "model_not_found"],
    ["stand-in-error-404", 404, "model_not_found"],
    ["stand-in-error-429", 429, "rate_limit_exceeded"],
    ["stand-in-error-500", 500, null],
    ["stand-in-error-529", 503, null],
    ["stand-in-quota", 429, "insufficient_quota"],
    ["stand-in-mistyped", 404, "model_not_found"],
  ])("%s is a %i", async (model, status, code) => {
    const error = await errorOf(client().chat.completions.create(ask(model)), APIError);
    expect([error.status, error.code]).toEqual([status, code]);
    expect(new Headers(error.headers).get("retry-after")).toBe(code === "rate_limit_exceeded" ? "2" : null);
    const { organization, requestId, cookie } = STAND_IN_SECRETS;
    for (const secret of [organization, requestId, cookie]) expect(everythingIn(error)).toContain(secret);
  });

  test("a wrong key's error shows part of it", async () => {
    const error = await errorOf(client().chat.completions.create(ask("stand-in-error-401")), APIError);
    expect(error.message).toContain(STAND_IN_SECRETS.key);
  });

  test("no key, no JSON, no messages and no such path are refused", async () => {
    const url = `${standIn().url}/v1/chat/completions`;
    const post = async (
      body: string,
      headers: Record<string, string> = { authorization: "Bearer any" },
    ): Promise<string> => {
      const response = await fetch(url, { method: "POST", headers, body });
      return `${response.status} ${((await response.json()) as { error: { message: string } }).error.message}`;
    };
    expect(await post("{}", {})).toMatch(/^401 Incorrect API key/);
    expect(await post("{")).toBe("400 We could not parse the JSON body of your request.");
    expect(await post("{}")).toBe("400 you must provide a model parameter");
    expect(await post('{"model":"m"}')).toBe("400 Missing required parameter: 'messages'.");
    expect(await post('{"model":"m","messages":[{}],"n":0}')).toMatch(/^400 Invalid value for 'n'/);
    expect((await fetch(`${standIn().url}/v1/nothing`)).status).toBe(404);
  });

  test.each([true, false])("timeout gives not one byte (stream: %s)", async (stream) => {
    const answer = client().chat.completions.create({ ...ask("stand-in-timeout"), stream }, { timeout: 200 });
    await errorOf(answer, APIConnectionTimeoutError);
  });

  test("hang begins and never ends", async () => {
    const abort = new AbortController();
    const stream = await client().chat.completions.create(
      { ...ask("stand-in-hang"), stream: true },
      { signal: abort.signal },
    );
    let chunks = 0;
    const timer = setTimeout(() => abort.abort(), 300);
    for await (const { choices } of stream) chunks += choices.length;
    clearTimeout(timer);
    expect(chunks).toBeGreaterThan(1);
    expect(abort.signal.aborted).toBe(true);
  });

  test("drop resets the connection in the middle, of whole answers too", async () => {
    const read = async (): Promise<void> => {
      for await (const _ of await client().chat.completions.create({ ...ask("stand-in-drop"), stream: true }));
    };
    await errorOf(read(), Error);
    // The client lets the error of a body that breaks off through as it is.
    await errorOf(client().chat.completions.create(ask("stand-in-drop")), TypeError);
  });

  test("midstream-error is an error inside the stream, and a plain one for whole answers", async () => {
    let text = "";
    const read = async (): Promise<void> => {
      const stream = await client().chat.completions.create({ ...ask("stand-in-midstream-error"), stream: true });
      for await (const { choices } of stream) text += choices[0]?.delta.content;
    };
    const error = await errorOf(read(), APIError);
    expect(error.message).toContain(STAND_IN_SECRETS.requestId);
    expect(text).toContain("I received");
    expect(await errorOf(client().chat.completions.create(ask("stand-in-midstream-error")), APIError)).toMatchObject({
      status: 500,
    });
  });

  test("slow waits before each piece", async () => {
    const times: number[] = [];
    for await (const _ of await client().chat.completions.create({ ...ask("stand-in-slow"), stream: true })) {
      times.push(performance.now());
      if (times.length === 5) break;
    }
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(150);
  });
});

test("models are listed", async () => {
  const models = (await client().models.list()).data.map(({ id }) => id);
  expect(models).toContain("stand-in");
  expect(models).toContain("stand-in-error-429");
});
