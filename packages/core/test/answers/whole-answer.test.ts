import { expect, test } from "vitest";
import { openAnswer } from "../../src/index.js";
import { driveText, eachText, holdBack, recorder } from "./drive.js";

const json = { format: "openai-chat", contentType: "application/json" } as const;
const shout = eachText((text) => text.toUpperCase());
const through = (body: unknown, stage = shout): unknown =>
  JSON.parse(driveText({ ...json, stages: [stage] }, JSON.stringify(body)));

test("every protocol's whole answer is read where it speaks, and nowhere else", () => {
  expect(through({ object: "text_completion", choices: [{ index: 0, text: "a" }] })).toEqual({
    object: "text_completion",
    choices: [{ index: 0, text: "A" }],
  });
  expect(
    through({
      id: "resp_a",
      object: "response",
      output: [
        { type: "reasoning", summary: [{ type: "summary_text", text: "a" }] },
        {
          type: "message",
          id: "m",
          content: [
            { type: "output_text", text: "b" },
            { type: "refusal", refusal: "c" },
          ],
        },
        { type: "function_call", name: "f", arguments: '{"q":1}' },
      ],
    }),
  ).toEqual({
    id: "resp_a",
    object: "response",
    output: [
      { type: "reasoning", summary: [{ type: "summary_text", text: "A" }] },
      {
        type: "message",
        id: "m",
        content: [
          { type: "output_text", text: "B" },
          { type: "refusal", refusal: "C" },
        ],
      },
      { type: "function_call", name: "f", arguments: '{"Q":1}' },
    ],
  });
  expect(
    through({
      type: "message",
      id: "msg_a",
      content: [
        { type: "text", text: "a" },
        { type: "thinking", thinking: "b" },
        { type: "tool_use", input: { q: "c" } },
      ],
    }),
  ).toEqual({
    type: "message",
    id: "msg_a",
    content: [
      { type: "text", text: "A" },
      { type: "thinking", thinking: "B" },
      { type: "tool_use", input: { Q: "C" } },
    ],
  });
  const candidate = (text: string): object => ({ candidates: [{ content: { role: "model", parts: [{ text }] } }] });
  expect(through(candidate("a"))).toEqual(candidate("A"));
  expect(through([candidate("a"), candidate("b")])).toEqual([candidate("A"), candidate("B")]);
});

test("an app's own JSON is text wherever it holds text", () => {
  expect(through({ answer: "a", list: ["b", { deep: "c" }], count: 1, none: null })).toEqual({
    answer: "A",
    list: ["B", { deep: "C" }],
    count: 1,
    none: null,
  });
  expect(through(null)).toBeNull();
});

test("what a stage holds back comes at the end of each text", () => {
  const body = { choices: [{ index: 0, message: { content: "abcdef", reasoning: "ghi" } }] };
  expect(through(body, holdBack(4))).toEqual(body);
});

test("its stages are told what it cost", () => {
  const seen = recorder();
  through({ type: "message", content: [], usage: { input_tokens: 3, output_tokens: 5 } }, seen);
  expect(seen.events.flatMap(({ usage }) => usage ?? [])).toEqual([{ inputTokens: 3, outputTokens: 5 }]);
});

test.each([
  ["no JSON", "{broken"],
  ["no UTF-8", Uint8Array.of(0x22, 0xff, 0x22)],
  ["nested too deep", `${"[".repeat(70)}"a"${"]".repeat(70)}`],
  ["too long", JSON.stringify({ answer: "a".repeat(2000) })],
])("an answer that is %s does not go out", (_, body) => {
  const out = driveText({ ...json, stages: [shout], maxBufferBytes: 1000 }, body, [1, 5]);
  expect(JSON.parse(out)).toEqual({ error: expect.objectContaining({ code: "answer_failed" }) });
});

test("a stage that throws takes the whole answer with it", () => {
  const failing = eachText(() => {
    throw new Error("secret");
  });
  expect(JSON.stringify(through({ answer: "a" }, failing))).toMatch(/answer_failed/);
});

test("an answer that breaks off says nothing, and an empty one stays empty", () => {
  const answer = openAnswer({ ...json, stages: [shout] });
  expect(answer.push(Buffer.from('{"answer":'))).toHaveLength(0);
  expect(answer.fail()).toBeUndefined();
  expect(driveText({ ...json, stages: [shout] }, "")).toBe("");
});

test("types ending in +json are JSON too", () => {
  expect(driveText({ contentType: "application/problem+json", stages: [shout] }, '{"a":"b"}')).toBe('{"a":"B"}');
});
