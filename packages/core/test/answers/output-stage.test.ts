import { describe, expect, test, vi } from "vitest";
import { AiguardError, createOutputGuard, createRedactor, type OutputGuardOptions } from "../../src/index.js";
import { manualClock } from "../limiter/manual-clock.js";
import { driveText } from "./drive.js";
import { everyLetter, guarded, piecesOf } from "./guarded.js";
import { framesOf, PROTOCOLS, STREAMING } from "./protocols.js";

const sse = { format: "openai-chat", contentType: "text/event-stream" } as const;
const line = (json: object): string => `data: ${JSON.stringify(json)}\n\n`;
const chat = (content: string, more: object = {}): string =>
  line({ id: "1", choices: [{ index: 0, delta: { content }, ...more }] });
const KEY = "sk-ant-api03-abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

function through(wire: string, options: OutputGuardOptions = {}): string {
  return driveText({ ...sse, stages: [createOutputGuard(options).stage()] }, wire);
}

describe("an event of unknown shape", () => {
  const wire = `${chat("a ")}${line({ token: KEY })}${chat("b ")}`;

  test("ends the answer by default", () => {
    const out = through(wire);
    expect(framesOf(out).map(({ error }) => (error as { code?: string } | undefined)?.code)).toEqual([
      undefined,
      "answer_blocked",
    ]);
    expect(out).not.toContain("abcdefghij");
    expect(through("data: just text\n\n")).toContain("answer_blocked");
  });

  test("is left out or passed on when the operator says so", () => {
    expect(through(wire, { unknown: "drop" })).toBe(chat("a ") + chat("b "));
    expect(through(wire, { unknown: "pass" })).toBe(wire);
    expect(driveText({ ...sse, stages: [createOutputGuard().stage({ monitor: true })] }, wire)).toBe(wire);
  });

  // Those of `UIMessageChunk` in `ai` 7.
  test.each<object>([
    { type: "start", messageId: "m", messageMetadata: { a: 1 } },
    { type: "start-step" },
    { type: "finish-step" },
    { type: "reset-step" },
    { type: "finish", finishReason: "stop" },
    { type: "abort", reason: "left" },
    { type: "message-metadata", messageMetadata: { a: 1 } },
    { type: "text-start", id: "t" },
    { type: "text-end", id: "t", citations: [] },
    { type: "reasoning-start", id: "r" },
    { type: "reasoning-end", id: "r" },
    { type: "reasoning-file", mediaType: "text/plain", url: "data:image/png;base64,AA==" },
    { type: "file", mediaType: "image/png", url: "data:image/png;base64,AA==" },
    { type: "source-url", sourceId: "s", url: "https://x.test" },
    { type: "source-document", sourceId: "s", mediaType: "text/plain", title: "A page" },
    { type: "custom", kind: "provider.compaction" },
    { type: "data-weather", data: { note: "fair" } },
    { type: "steering-message", id: "u", parts: [{ type: "text", text: "and quickly" }] },
    { type: "tool-input-start", toolCallId: "c", toolName: "f" },
    { type: "tool-input-available", toolCallId: "c", toolName: "f", input: { a: 1 } },
    { type: "tool-input-error", toolCallId: "c", toolName: "f", input: {}, errorText: "no such thing" },
    { type: "tool-approval-request", approvalId: "a", toolCallId: "c", reason: "costs money" },
    { type: "tool-approval-response", approvalId: "a", approved: true },
    { type: "tool-output-available", toolCallId: "c", output: { a: 1 } },
    { type: "tool-output-error", toolCallId: "c", errorText: "no such thing" },
    { type: "tool-output-denied", toolCallId: "c" },
  ])("is none of the AI SDK's own: %j", (json) => {
    expect(through(line(json))).toBe(line(json));
  });

  test("is none when it says nothing", () => {
    const quiet = ": keep-alive\n\nretry: 100\n\nid: 7\n\ndata: [DONE]\n\n";
    expect(through(quiet)).toBe(quiet);
  });
});

test("what an AI SDK step held back goes out before the step is taken back, not after", () => {
  const parts = [
    { type: "text-start", id: "t" },
    { type: "text-delta", id: "t", delta: "a word" },
  ];
  const types = through([...parts, { type: "reset-step" }].map(line).join("")).match(/(?<="type":")[a-z-]+/g);
  expect(types).toEqual(["text-start", "text-delta", "text-delta", "reset-step"]);
});

describe("what stands beside the answer", () => {
  test.each<[string, object]>([
    ["AI SDK: results of tools", { type: "tool-output-available", toolCallId: "c", output: { rows: [`key ${KEY}`] } }],
    ["AI SDK: sources", { type: "source-url", sourceId: "s", url: "https://x.test", title: `key ${KEY}` }],
    ["AI SDK: an app's data", { type: "data-weather", data: { note: `key ${KEY}` } }],
    ["Anthropic: citations", { type: "content_block_delta", index: 0, delta: { type: "c", cited_text: `key ${KEY}` } }],
    ["Gemini: code", { candidates: [{ content: { parts: [{ executableCode: { code: "x", text: `key ${KEY}` } }] } }] }],
    ["OpenAI: annotations", { choices: [{ delta: { annotations: [{ url_citation: { title: `key ${KEY}` } }] } }] }],
    ["Responses: the instructions", { type: "response.created", response: { instructions: `key ${KEY}` } }],
  ])("is checked as a whole: %s", (_, json) => {
    const out = through(line(json));
    expect(out).not.toContain("abcdefghij");
    expect(out).toContain("key [redacted:");
    const body = driveText(
      { contentType: "application/json", stages: [createOutputGuard().stage()] },
      JSON.stringify(json),
    );
    expect(body).not.toContain("abcdefghij");
  });

  test("keeps what the protocol itself fills, and pictures", () => {
    const json = { type: "file", mediaType: "image/png", url: `data:image/png;base64,${KEY}` };
    expect(through(line(json))).toBe(line(json));
    const frame = chat("word ", { finish_reason: "stop" }).replace('"id":"1"', '"id":"ada@example.com"');
    expect(through(frame)).toBe(frame);
  });

  test("repeats nothing of the answer in pieces", () => {
    const logprobs = { content: [{ token: "sk-ant", logprob: -1 }] };
    expect(through(chat("word ", { logprobs }))).toBe(chat("word ", { logprobs: null }));
    const whole = JSON.stringify({ choices: [{ message: { content: "a" }, logprobs }] });
    const out = driveText({ contentType: "application/json", stages: [createOutputGuard().stage()] }, whole);
    expect(out).not.toContain("sk-ant");
  });

  test("is refused when it nests too deep", () => {
    let json: object = { type: "data-x" };
    for (let i = 0; i < 80; i++) json = { type: "data-x", data: json };
    expect(through(line(json))).toBe(line({ type: "error", errorText: "The answer ended early." }));
  });
});

describe("bounds", () => {
  test("cut an answer after so many characters, with what is held of them", () => {
    const output = createOutputGuard({ maxCharacters: 12 });
    for (const pieces of [["Hello there, Ada Lovelace"], everyLetter("Hello there, Ada Lovelace")]) {
      expect(guarded(output, pieces)).toEqual({
        text: "Hello there,",
        stopped: "answer_too_long",
        findings: ["bound:characters"],
      });
    }
    expect(guarded(output, ["Hello there,"]).stopped).toBeUndefined();
  });

  test("cut an answer that takes too long, by the injected clock", () => {
    const clock = manualClock();
    const stage = createOutputGuard({ maxSeconds: 5, clock }).stage();
    const said = (text: string) => stage.push({ part: "a", kind: "text", text });
    expect(said("one ")).toHaveLength(1);
    clock.elapsedMs = 5001;
    expect(said("two ")).toEqual([{ part: "answer", kind: "error", code: "answer_too_long" }]);
    expect(said("three ")).toEqual([]);
    expect(stage.end()).toEqual([]);
  });
});

describe("an error of the provider's", () => {
  const secret = { error: { message: "Limit reached in organization org-secret", type: "requests" } };

  test("is replaced by one that tells nothing, and ends the answer", () => {
    const out = through(chat("a ") + line(secret) + chat("b "));
    expect(out).not.toMatch(/org-secret|b /);
    expect(out).toMatch(/answer_failed/);
    expect(
      driveText({ contentType: "application/json", stages: [createOutputGuard().stage()] }, JSON.stringify(secret)),
    ).not.toContain("org-secret");
    expect(through('event: error\ndata: {"type":"error","error":{"message":"org-secret"}}\n\n')).toBe(
      'event: error\ndata: {"type":"error","error":{"type":"api_error","message":"The answer ended early.","details":{"error_code":"answer_failed"}}}\n\n',
    );
  });
});

test("a stopped answer is no `api_error`, after which clients ask again", () => {
  const wire = chat("mail ada@example.com now ");
  for (const [options, type] of [
    [{ mode: "block" }, "invalid_request_error"],
    [{ maxCharacters: 3 }, "invalid_request_error"],
  ] as const)
    expect(framesOf(through(wire, options)).at(-1)).toMatchObject({ error: { type } });
  expect(framesOf(through(`${chat("a ")}data: {"error":{"message":"b"}}\n\n`)).at(-1)).toMatchObject({
    error: { type: "api_error", code: "answer_failed" },
  });
});

describe.each(STREAMING)("a stopped answer in $name", (protocol) => {
  const { format, contentType } = protocol;
  const output = createOutputGuard({ mode: "block" });
  const said = piecesOf(
    "All is well, and the key is sk-ant-api03-abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG, ok",
    [9, 30, 40, 60],
  );
  const wire = protocol.write(said.map((text) => ({ part: "text", text })));

  test("says what stood before, then the protocol's own error, and then nothing", () => {
    for (const cuts of [[], [100, 200, 201, 500], Array.from({ length: wire.length }, (_, i) => i)]) {
      const out = driveText({ format, contentType, stages: [output.stage()] }, wire, cuts);
      expect(protocol.read(out)).toEqual({ text: "All is well, and the key is " });
      expect(protocol.hasFailed(out)).toBe(true);
      expect(out).toMatch(/The answer was withheld\./);
      expect(out).not.toContain("[DONE]");
    }
  });

  test("has its error in the protocol that it speaks, whatever the request's was", () => {
    const out = driveText({ format: "plain", contentType, stages: [output.stage()] }, wire);
    expect(protocol.hasFailed(out)).toBe(true);
  });
});

test("parts never mix: a key in two halves in two parts is none", () => {
  for (const protocol of PROTOCOLS.filter(({ parts }) => parts.includes("second"))) {
    const { format, contentType } = protocol;
    const wire = protocol.write([
      { part: "text", text: KEY.slice(0, 20) },
      { part: "second", text: KEY.slice(20) },
      { part: "text", text: ` and ${KEY}` },
    ]);
    const out = protocol.read(driveText({ format, contentType, stages: [createOutputGuard().stage()] }, wire));
    expect(out.text).toMatch(/^sk-ant-api03-abcdefg and \[redacted:[a-z-]+\]$/);
    expect(out.second).toBe(KEY.slice(20));
  }
});

describe("a transform of strings", () => {
  const source = (...texts: string[]): ReadableStream<string> =>
    new ReadableStream({
      pull(controller) {
        const text = texts.shift();
        if (text === undefined) controller.close();
        else controller.enqueue(text);
      },
    });
  const read = async (stream: ReadableStream<string>): Promise<string> => {
    let text = "";
    for await (const chunk of stream) text += chunk;
    return text;
  };

  test("masks across chunks", async () => {
    const stream = source("write to ada@exa", "mple.com", " now").pipeThrough(createOutputGuard().transform());
    expect(await read(stream)).toBe("write to [redacted:email] now");
    const watched = source("ada@exa", "mple.com").pipeThrough(createOutputGuard({ mode: "monitor" }).transform());
    expect(await read(watched)).toBe("ada@example.com");
  });

  test("fails when it is stopped, behind what may stand before, and stops its source", async () => {
    const cancelled = vi.fn();
    const endless = new ReadableStream<string>({
      pull: (controller) => controller.enqueue("write to ada@example.com "),
      cancel: cancelled,
    });
    const reader = endless.pipeThrough(createOutputGuard({ mode: "block" }).transform()).getReader();
    const seen: string[] = [];
    const failed = await (async () => {
      for (;;) seen.push((await reader.read()).value ?? "");
    })().catch((error: unknown) => error);
    expect(failed).toSatisfy(AiguardError.isInstance);
    expect(failed).toMatchObject({ code: "answer_blocked" });
    expect(seen.join("")).not.toContain("ada");
    await vi.waitFor(() => expect(cancelled).toHaveBeenCalledTimes(1));
  });

  test("asks its source for no more than its reader takes, and lets an abort through both ways", async () => {
    let asked = 0;
    const cancelled = vi.fn();
    const endless = new ReadableStream<string>(
      {
        pull(controller) {
          asked++;
          controller.enqueue("word ");
        },
        cancel: cancelled,
      },
      { highWaterMark: 0 },
    );
    const reader = endless.pipeThrough(createOutputGuard().transform()).getReader();
    await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(asked).toBeLessThanOrEqual(3);
    await reader.cancel("gone");
    await vi.waitFor(() => expect(cancelled).toHaveBeenCalledWith("gone"));
    const { readable, writable } = createOutputGuard().transform();
    const pending = readable.getReader().read();
    await writable.abort(new Error("the provider is gone"));
    await expect(pending).rejects.toThrow("the provider is gone");
  });
});

test("placeholders become values again after redaction, across chunks, and only those of this vault", () => {
  const redactor = createRedactor();
  const output = createOutputGuard({ redactor });
  const vault = redactor.createVault();
  const asked = vault.redact("write to ada@example.com").text;
  const placeholder = asked.slice("write to ".length);
  const answer = `I wrote to ${placeholder}, not to bob@example.com.`;
  for (const pieces of [[answer], everyLetter(answer)]) {
    expect(guarded(output, pieces, { vault }).text).toBe("I wrote to ada@example.com, not to [redacted:email].");
    expect(guarded(output, pieces, { vault: redactor.createVault() }).text).toContain(placeholder);
  }
});
