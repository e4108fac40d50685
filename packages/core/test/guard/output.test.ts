import { describe, expect, test } from "vitest";
import {
  type AnswerStream,
  createGuard,
  createOutputGuard,
  createRedactor,
  type GuardOptions,
  guardResponse,
  type passThrough,
} from "../../src/index.js";
import { manualClock } from "../limiter/manual-clock.js";
import { admissionOf, guardWithKey, parsedRequest } from "./fixture.js";

const PROMPT = "You are Marla, the patient concierge of the Hotel Aurora, and you never mention the renovation.";
const KEY = new Uint8Array(32).fill(7);

async function admitted(options: Partial<GuardOptions> = {}, prompt = "Hello") {
  const { guard, key, events } = await guardWithKey({ output: createOutputGuard(), digestKey: KEY, ...options });
  const body = { messages: [{ role: "user", content: prompt }], stream: true };
  return { admission: admissionOf(await guard.check(parsedRequest(body, { key }))), events };
}

function drain(answer: AnswerStream, text: string): string {
  return Buffer.concat([answer.push(Buffer.from(text)), answer.end()]).toString();
}

const mark = (prompt: string): string => /\n\n\[([0-9a-f]{16})\]$/.exec(prompt)?.[1] ?? "none";

describe("a protected prompt", () => {
  test("is sent as it is, with a mark behind it that holds for a tenant and a day", async () => {
    const clock = manualClock();
    const { admission } = await admitted({ clock });
    const sent = admission.protectPrompt(PROMPT);
    expect(sent.startsWith(PROMPT)).toBe(true);
    expect(mark(sent)).toMatch(/^[0-9a-f]{16}$/);
    const again = await admitted({ clock });
    expect(again.admission.protectPrompt("Another prompt.")).toBe(`Another prompt.\n\n[${mark(sent)}]`);
    clock.wallMs += 86_400_000;
    expect(mark((await admitted({ clock })).admission.protectPrompt(PROMPT))).not.toBe(mark(sent));
    const other = createGuard({ anonymous: { tenant: "other" }, output: createOutputGuard(), digestKey: KEY });
    const stranger = admissionOf(await other.check(parsedRequest({ prompt: "Hello" })));
    expect(mark(stranger.protectPrompt(PROMPT))).not.toBe(mark(sent));
  });

  test("is not said, and neither is its mark; the provider is told to stop, and the operator why", async () => {
    for (const leak of [PROMPT, "mark"]) {
      const { admission, events } = await admitted();
      const sent = admission.protectPrompt(PROMPT);
      const { signal } = admission;
      const answer = admission.openAnswer("text/plain");
      expect(drain(answer, `I am told: ${leak === "mark" ? mark(sent) : leak}`)).not.toContain("concierge");
      expect(answer.state).toBe("cut");
      expect(signal.aborted).toBe(true);
      expect(admission.signal.aborted).toBe(true);
      expect(admission.stopReply()).toMatchObject({ status: 422, body: expect.stringContaining("answer_blocked") });
      admission.release();
      expect(events.at(-1)).toMatchObject({ output: { "leakage:plain": 1 }, stopped: "answer_blocked" });
      expect(JSON.stringify(events)).not.toContain("concierge");
    }
  });

  test("may be quoted as far as the user has", async () => {
    const quote = PROMPT.slice(0, 70);
    const { admission } = await admitted({}, `Why do you say "${quote}"?`);
    admission.protectPrompt(PROMPT);
    expect(drain(admission.openAnswer("text/plain"), `"${quote}" is what I said.`)).toBe(`"${quote}" is what I said.`);
    expect(admission.stopReply()).toBeNull();
  });

  test("is of its own request only", async () => {
    const output = createOutputGuard();
    const first = await admitted({ output });
    first.admission.protectPrompt(PROMPT);
    const second = await admitted({ output });
    expect(drain(second.admission.openAnswer("text/plain"), PROMPT)).toBe(PROMPT);
  });

  test("needs an output guard", async () => {
    const { guard, key } = await guardWithKey();
    const admission = admissionOf(await guard.check(parsedRequest({ prompt: "Hello" }, { key })));
    expect(() => admission.protectPrompt(PROMPT)).toThrow(expect.objectContaining({ code: "output_unguarded" }));
    expect(() => admission.redactPrompt(PROMPT)).toThrow(expect.objectContaining({ code: "output_unguarded" }));
  });
});

describe("a redacted prompt", () => {
  test("has its values again in this request's answer, and in no other's", async () => {
    const { admission } = await admitted();
    const [, placeholder = ""] = /to (\[.*\])/.exec(admission.redactPrompt("Write to ada@example.com")) ?? [];
    expect(placeholder).toMatch(/^\[email-1-/);
    expect(admission.redactPrompt("ada@example.com")).toBe(placeholder);
    const said = `I wrote to ${placeholder} and not to bob@example.com.`;
    const answer = drain(admission.openAnswer("text/plain"), said);
    expect(answer).toBe("I wrote to ada@example.com and not to [redacted:email].");
    const { admission: other } = await admitted();
    other.redactPrompt("Write to eve@example.com");
    expect(drain(other.openAnswer("text/plain"), said)).toContain(placeholder);
  });

  test("uses the guard's own redactor", async () => {
    const redactor = createRedactor({ values: ["Quillfeather"] });
    const { admission } = await admitted({ redactor });
    expect(admission.redactPrompt("the merger with Quillfeather")).toMatch(/^the merger with \[value-1-/);
  });
});

describe("the output guard of a guard", () => {
  test("stands behind the stages, so that nothing they say goes out unseen", async () => {
    const stage = () => ({
      push: (event: Parameters<ReturnType<typeof passThrough>["push"]>[0]) => [
        event.text === undefined ? event : { ...event, text: event.text.replaceAll(" (at) ", "@") },
      ],
      end: () => [],
    });
    const { admission } = await admitted({ stages: [stage] });
    expect(drain(admission.openAnswer("text/plain"), "ada (at) example.com")).toBe("[redacted:email]");
  });

  test("only tells in `monitor`", async () => {
    const { admission, events } = await admitted({ modes: { output: "monitor" } });
    admission.protectPrompt(PROMPT);
    const said = `ada@example.com ${PROMPT}`;
    expect(drain(admission.openAnswer("text/plain"), said)).toBe(said);
    admission.release();
    const output = { "leakage:plain": 1, "redaction:email": 1 };
    expect(events.at(-1)).toMatchObject({ output, stopped: null });
  });

  test("knows the caller's scopes, and the guard's clock", async () => {
    const clock = manualClock();
    const output = createOutputGuard({ tools: { drop: { scopes: ["admin"] } }, maxSeconds: 1 });
    const { admission } = await admitted({ output, clock });
    const call = { choices: [{ delta: { tool_calls: [{ index: 0, function: { name: "drop", arguments: "{}" } }] } }] };
    const out = drain(admission.openAnswer("text/event-stream"), `data: ${JSON.stringify(call)}\n\n`);
    expect(out).toContain("answer_blocked");
    const slow = (await admitted({ output, clock })).admission.openAnswer("text/plain");
    expect(slow.push(Buffer.from("one "))).toHaveLength(4);
    clock.elapsedMs += 2000;
    expect(slow.push(Buffer.from("two "))).toHaveLength(0);
    expect(slow.state).toBe("cut");
  });

  test("ends a response with the protocol's error, and stops its source", async () => {
    const { admission, events } = await admitted({ output: createOutputGuard({ mode: "block" }) });
    let cancelled = false;
    const source = new ReadableStream<Uint8Array>({
      pull(controller) {
        const content = "write to ada@example.com now ";
        controller.enqueue(Buffer.from(`data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`));
      },
      cancel() {
        cancelled = true;
      },
    });
    const response = new Response(source, { headers: { "content-type": "text/event-stream" } });
    const text = await (await guardResponse(admission, response)).text();
    expect(text).toMatch(/"content":"write to ".*"code":"answer_blocked"/s);
    expect(text).not.toContain("ada");
    expect(cancelled).toBe(true);
    expect(events.at(-1)).toMatchObject({ type: "end", outcome: "completed", stopped: "answer_blocked" });
  });

  test("must be one", async () => {
    await expect(guardWithKey({ output: {} as never })).rejects.toThrow("`output`");
    await expect(guardWithKey({ modes: { output: "off" as never } })).rejects.toThrow("`modes.output`");
  });
});
