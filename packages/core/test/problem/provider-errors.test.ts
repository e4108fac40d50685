import { STAND_IN_SECRETS, type StandIn, startStandIn } from "@aiguard/stand-in";
import Anthropic from "@anthropic-ai/sdk";
import { GoogleGenAI } from "@google/genai";
import OpenAI from "openai";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toProblem } from "../../src/index.js";

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn.close());

/** Asks for a model that fails, and gives what the official client throws. */
type Ask = (model: string, signal?: AbortSignal) => PromiseLike<unknown>;

const KEY = "sk-the-operators-own-key";
const PROMPT = "a prompt that must not come back";
const messages = [{ role: "user" as const, content: PROMPT }];

const openai = (): OpenAI => new OpenAI({ apiKey: KEY, baseURL: `${standIn.url}/v1`, maxRetries: 0, timeout: 300 });
const anthropic = (): Anthropic => new Anthropic({ apiKey: KEY, baseURL: standIn.url, maxRetries: 0, timeout: 300 });
const gemini = (): GoogleGenAI =>
  new GoogleGenAI({
    apiKey: KEY,
    httpOptions: { baseUrl: standIn.url, timeout: 300, retryOptions: { attempts: 1 } },
  });

const CLIENTS: Readonly<Record<string, Ask>> = {
  "openai chat": (model, signal) => openai().chat.completions.create({ model, messages }, { signal }),
  "openai responses": (model, signal) => openai().responses.create({ model, input: PROMPT }, { signal }),
  anthropic: (model, signal) => anthropic().messages.create({ model, messages, max_tokens: 50 }, { signal }),
  gemini: (model, signal) =>
    gemini().models.generateContent({
      model,
      contents: PROMPT,
      ...(signal === undefined ? {} : { config: { abortSignal: signal } }),
    }),
};

async function thrownBy(asking: PromiseLike<unknown>): Promise<unknown> {
  try {
    await asking;
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

function expectNothingTold(text: string): void {
  for (const secret of [...Object.values(STAND_IN_SECRETS), KEY, PROMPT, standIn.url, "at ", "node_modules"]) {
    expect(text).not.toContain(secret);
  }
}

describe.each(Object.entries(CLIENTS))("what the %s client throws", (_name, ask) => {
  test.each([
    ["stand-in-error-400", 400, "provider_rejected"],
    ["stand-in-error-401", 502, "provider_failed"],
    ["stand-in-error-403", 502, "provider_failed"],
    ["stand-in-error-404", 404, "provider_rejected"],
    ["stand-in-error-429", 429, "provider_rate_limited"],
    ["stand-in-error-500", 502, "provider_failed"],
    ["stand-in-error-529", 503, "provider_unavailable"],
    ["stand-in-mistyped", 404, "provider_rejected"],
    ["stand-in-timeout", 504, "provider_timeout"],
    ["stand-in-drop", 502, "provider_failed"],
  ])("for %s becomes a %i", async (model, status, code) => {
    const error = await thrownBy(ask(model));
    const reply = toProblem(error, { requestId: "req_1" });
    expect([reply.status, (JSON.parse(reply.body) as { code: string }).code]).toEqual([status, code]);
    expectNothingTold(reply.body + JSON.stringify(reply.headers));
  });

  test("when there is nobody to connect to becomes a 502", async () => {
    const gone = await startStandIn();
    await gone.close();
    const living = standIn;
    standIn = gone;
    try {
      const reply = toProblem(await thrownBy(ask("stand-in")));
      expect(reply.status).toBe(502);
      expectNothingTold(reply.body);
    } finally {
      standIn = living;
    }
  });

  test("when its own signal aborts it becomes a 504", async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 20);
    expect(toProblem(await thrownBy(ask("stand-in-timeout", abort.signal))).status).toBe(504);
  });
});

test.each(["openai chat", "openai responses", "anthropic"] as const)(
  "a quota that is ours to pay is a 503 of the %s client, never the caller's 429",
  async (name) => {
    expect(toProblem(await thrownBy((CLIENTS[name] as Ask)("stand-in-quota"))).status).toBe(503);
  },
);

test("only a clamped Retry-After of a provider's headers is passed on", async () => {
  const reply = toProblem(await thrownBy((CLIENTS["openai chat"] as Ask)("stand-in-error-429")));
  expect(reply.headers["retry-after"]).toBe("2");
  expect(Object.keys(reply.headers).sort()).toEqual([
    "cache-control",
    "content-type",
    "retry-after",
    "x-content-type-options",
    "x-request-id",
  ]);
});

test("errors inside a stream are known like others", async () => {
  async function read(): Promise<void> {
    for await (const _ of await openai().chat.completions.create({
      model: "stand-in-midstream-error",
      messages,
      stream: true,
    }));
  }
  expect(toProblem(await thrownBy(read())).status).toBe(502);
});
