import { describe, expect, test } from "vitest";
import { type AnswerStage, openAnswer } from "../../src/index.js";
import { drive, driveText, eachText, holdBack, recorder } from "./drive.js";
import { framesOf } from "./protocols.js";

const sse = { format: "openai-chat", contentType: "text/event-stream" } as const;
const shout = eachText((text) => text.toUpperCase());
const line = (json: object): string => `data: ${JSON.stringify(json)}\n\n`;
const chat = (content: string, more: object = {}): string =>
  line({ id: "1", choices: [{ index: 0, delta: { content }, ...more }] });

describe("server-sent events", () => {
  test("that carry no JSON object pass as they are: comments, retries, marks, other texts", () => {
    const wire = ": keep-alive\n\nretry: 100\n\nid: 7\n\ndata: [1]\n\ndata: {broken\n\ndata\n\nevent: x\ndata: y\n\n";
    expect(driveText({ ...sse, stages: [shout] }, wire)).toBe(wire);
  });

  test("of unknown shape are for the stages to pass or to take out", () => {
    const wire = line({ unheard: "of" });
    expect(driveText({ ...sse, stages: [shout] }, wire)).toBe(wire);
    const strict: AnswerStage = { push: (event) => (event.kind === "other" ? [] : [event]), end: () => [] };
    expect(driveText({ ...sse, stages: [strict] }, wire + chat("a"))).toBe(chat("a"));
  });

  test("are read with several lines of data, a mark of byte order, and without a space behind the colon", () => {
    const wire = 'data:{"choices":[{"index":0,\ndata: "delta":{"content":"a"}}]}\n\n';
    expect(framesOf(driveText({ ...sse, stages: [shout] }, wire))).toEqual([
      { choices: [{ index: 0, delta: { content: "A" } }] },
    ]);
    expect(driveText({ ...sse, stages: [shout] }, `\ufeff${chat("a")}`)).toContain('"A"');
  });

  test("keep the name of their event when they change", () => {
    const wire = 'event: content_block_delta\ndata: {"type":"content_block_delta","index":0,"delta":{"text":"a"}}\n\n';
    expect(driveText({ ...sse, stages: [shout] }, wire)).toBe(wire.replace('"a"', '"A"'));
  });

  test("end with an error once one of them is longer than any may be", () => {
    const long = "x".repeat(1_048_577);
    const out = driveText({ ...sse, stages: [shout] }, `${chat("a")}data: ${long}`);
    expect(framesOf(out)).toEqual([
      { id: "1", choices: [{ index: 0, delta: { content: "A" } }] },
      { error: { message: "The answer ended early.", type: "api_error", code: "answer_failed" } },
    ]);
    expect(out).not.toContain("xxx");
  });

  test("that never end are read all the same", () => {
    expect(driveText({ ...sse, stages: [shout] }, chat("a").trimEnd())).toContain('"A"');
    expect(driveText({ ...sse, stages: [shout] }, "")).toBe("");
  });

  test("give what is held at a mark of the end before it, and at the end of the bytes", () => {
    const held = driveText({ ...sse, stages: [holdBack(9)] }, `${chat("abc")}data: [DONE]\n\n`);
    expect(held).toMatch(/"abc".*data: \[DONE\]\n\n$/s);
    expect(driveText({ ...sse, stages: [holdBack(9)] }, chat("abc"))).toContain('"abc"');
  });

  test("do not repeat usage in an event that is made up for a text", () => {
    const wire = chat("abc", { usage: { total_tokens: 3 } }) + line({ id: "1", choices: [], usage: { total: 1 } });
    const frames = framesOf(driveText({ ...sse, stages: [holdBack(9)] }, wire));
    expect(frames.filter(({ usage }) => usage !== undefined)).toHaveLength(1);
  });

  test("are cut off when nobody may read on after a failure", () => {
    const answer = openAnswer({ ...sse, stages: [holdBack(9)] });
    answer.push(Buffer.from(chat("abc")));
    expect(Buffer.from(answer.fail() ?? []).toString()).toContain("answer_failed");
    expect(answer.push(Buffer.from(chat("abc")))).toHaveLength(0);
    expect(answer.end()).toHaveLength(0);
    expect(answer.fail()).toHaveLength(0);
  });

  test("may use the buffer of the last chunk again", () => {
    const answer = openAnswer({ ...sse, stages: [shout] });
    const bytes = Buffer.from(chat("abc"));
    const buffer = Buffer.from(bytes.subarray(0, 20));
    const first = answer.push(buffer);
    buffer.fill(0);
    expect(Buffer.concat([first, answer.push(bytes.subarray(20))]).toString()).toContain('"ABC"');
  });
});

describe("what protocols say beside their main text", () => {
  const seenIn = (wire: string): readonly (string | undefined)[] => {
    const seen = recorder();
    drive({ ...sse, stages: [seen] }, wire);
    return seen.events.flatMap(({ kind, part, text }) => (text === undefined ? [] : [`${kind} ${part} ${text}`]));
  };

  test("OpenAI chat: refusals, old functions, completions, other names of reasoning", () => {
    const deltas = [
      { refusal: "no" },
      { reasoning: "hm" },
      { function_call: { name: "f", arguments: "{}" } },
      { tool_calls: [{ index: 1, function: { arguments: "[]" } }, { function: { arguments: "1" } }] },
    ];
    const wire = deltas.map((delta) => line({ choices: [{ delta }] })).join("");
    expect(seenIn(wire + line({ choices: [{ index: 1, text: "old" }] }))).toEqual([
      "text choice:0/refusal no",
      "reasoning choice:0/reasoning hm",
      "arguments choice:0/call {}",
      "arguments choice:0/tool:1 []",
      "arguments choice:0/tool:1 1",
      "text choice:1 old",
    ]);
    const held = driveText({ ...sse, stages: [holdBack(9)] }, wire);
    expect(framesOf(held).flatMap(({ choices }) => choices)).toEqual(
      expect.arrayContaining([
        { index: 0, delta: { refusal: "no" }, finish_reason: null },
        { index: 0, delta: { function_call: { arguments: "{}" } }, finish_reason: null },
        { index: 0, delta: { tool_calls: [{ index: 1, function: { arguments: "[]1" } }] }, finish_reason: null },
      ]),
    );
  });

  test("OpenAI responses: refusals, tools of one's own and of servers, parts that were never streamed", () => {
    const event = (type: string, json: object): string => line({ type: `response.${type}`, ...json });
    const wire =
      event("refusal.delta", { output_index: 0, content_index: 1, delta: "no" }) +
      event("custom_tool_call_input.delta", { output_index: 1, delta: "a" }) +
      event("mcp_call_arguments.delta", { output_index: 2, delta: "{}" }) +
      event("reasoning_text.delta", { output_index: 3, content_index: 0, delta: "hm" }) +
      event("content_part.done", { output_index: 4, content_index: 0, part: { type: "output_text", text: "late" } }) +
      event("content_part.added", { output_index: 5, content_index: 0, part: { type: "image" } }) +
      event("output_item.done", { output_index: 6, item: { type: "custom_tool_call", input: "b" } }) +
      event("output_item.done", { output_index: 7, item: { type: "mcp_call", arguments: "[]" } });
    expect(seenIn(wire)).toEqual([
      "text response.refusal|0|1 no",
      "arguments response.custom_tool_call_input|1|0 a",
      "arguments response.mcp_call_arguments|2|0 {}",
      "reasoning response.reasoning_text|3|0 hm",
      "text response.output_text|4|0 late",
      "arguments response.custom_tool_call_input|6|0 b",
      "arguments response.mcp_call_arguments|7|0 []",
    ]);
  });

  test("OpenAI responses: what is made up names its item, and the number of the event before it", () => {
    const delta = { output_index: 0, content_index: 0, item_id: "msg_1" };
    const frames = [
      { type: "response.created", sequence_number: 0, response: { object: "response", output: [] } },
      { type: "response.output_text.delta", sequence_number: 1, ...delta, delta: "a" },
      { type: "response.output_text.delta", sequence_number: 2, ...delta, delta: "b" },
      { type: "response.output_text.done", sequence_number: 3, ...delta, text: "ab" },
    ];
    const out = framesOf(driveText({ ...sse, stages: [holdBack(5)] }, frames.map(line).join("")));
    const deltas = out.filter(({ type }) => type === "response.output_text.delta");
    expect(deltas.map(({ delta: text }) => text).join("")).toBe("ab");
    expect(new Set(deltas.map(({ item_id }) => item_id))).toEqual(new Set(["msg_1"]));
    const numbers = out.map(({ sequence_number: number }) => number as number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(numbers.length).toBeGreaterThan(frames.length);
  });

  test("Gemini: calls of functions, which are whole", () => {
    const call = (args: object): string =>
      line({ candidates: [{ content: { parts: [{ functionCall: { name: "f", args } }] } }] });
    expect(seenIn(call({ q: "x" }))).toEqual(['arguments candidate:0/call:0 {"q":"x"}']);
    const held = driveText({ ...sse, stages: [holdBack(9)] }, call({ q: "x" }));
    expect(held).toBe(call({ q: "x" }));
    const broken = driveText({ ...sse, stages: [eachText(() => "no JSON")] }, call({ q: "x" }));
    expect(broken).toBe(call({}));
  });

  test("Anthropic: blocks that begin with their text", () => {
    const wire =
      line({ type: "content_block_start", index: 2, content_block: { type: "text", text: "a" } }) +
      line({ type: "content_block_delta", index: 2, delta: { type: "text_delta", text: "b" } });
    expect(seenIn(wire)).toEqual(["text block:2/text a", "text block:2/text b"]);
  });

  test("AI SDK UI: input that was never streamed, and errors of it", () => {
    const wire =
      line({ type: "tool-input-available", toolCallId: "c", input: { q: "x" } }) +
      line({ type: "tool-input-error", toolCallId: "c" }) +
      line({ type: "data-weather", data: {} });
    expect(seenIn(wire)).toEqual(['arguments arguments:c {"q":"x"}']);
  });
});
