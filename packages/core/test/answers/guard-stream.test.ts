import { expect, test, vi } from "vitest";
import { type AnswerStage, guardStream, openAnswer } from "../../src/index.js";
import { eachText, holdBack } from "./drive.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sourceOf = (...texts: string[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull(controller) {
      const text = texts.shift();
      if (text === undefined) controller.close();
      else controller.enqueue(bytes(text));
    },
  });
const plain = (stage: AnswerStage) => openAnswer({ contentType: "text/plain", stages: [stage] });
const shout = eachText((text) => text.toUpperCase());

test("what a source gives comes out through the stages, and its end is told once", async () => {
  const onEnd = vi.fn();
  const stream = guardStream(sourceOf("ab", "", "cd"), plain(shout), onEnd);
  expect(await new Response(stream).text()).toBe("ABCD");
  expect(onEnd.mock.calls).toEqual([["completed", undefined]]);
});

test("nothing is asked of the source before the reader asks, and no more than it asks", async () => {
  let asked = 0;
  const source = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        asked++;
        controller.enqueue(bytes("abc"));
      },
    },
    { highWaterMark: 0 },
  );
  const reader = guardStream(source, plain(shout), () => {}).getReader();
  await Promise.resolve();
  expect(asked).toBe(0);
  await reader.read();
  await reader.read();
  expect(asked).toBe(2);
  await reader.cancel();
});

test("a stage that holds back keeps asking until there is something to give", async () => {
  const reader = guardStream(sourceOf("a", "b", "c", "d"), plain(holdBack(2)), () => {}).getReader();
  const { value } = await reader.read();
  expect(Buffer.from(value ?? []).toString()).toBe("a");
});

test("a reader who leaves reaches the source, and takes nothing that was held back", async () => {
  const cancelled = vi.fn();
  const onEnd = vi.fn();
  const source = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(bytes("abc")),
    cancel: cancelled,
  });
  const reader = guardStream(source, plain(holdBack(1)), onEnd).getReader();
  await reader.read();
  await reader.cancel("gone");
  expect(cancelled).toHaveBeenCalledWith("gone");
  expect(onEnd.mock.calls).toEqual([["cancelled", undefined]]);
  expect((await reader.read()).value).toBeUndefined();
});

test("a source that breaks off ends the stream with the protocol's error, or cuts it where there is none", async () => {
  const broken = (): ReadableStream<Uint8Array> => {
    let isFirst = true;
    return new ReadableStream({
      pull(controller) {
        if (!isFirst) throw new Error("secret of the provider");
        isFirst = false;
        controller.enqueue(bytes('data: {"choices":[]}\n\n'));
      },
    });
  };
  const onEnd = vi.fn();
  const sse = openAnswer({ format: "openai-chat", contentType: "text/event-stream", stages: [shout] });
  const said = await new Response(guardStream(broken(), sse, onEnd)).text();
  expect(said).toMatch(/"choices":\[\].*"error".*answer_failed/s);
  expect(said).not.toContain("secret");
  expect(onEnd).toHaveBeenCalledTimes(1);
  expect(onEnd).toHaveBeenCalledWith("failed", expect.objectContaining({ message: "secret of the provider" }));
  const cut = new Response(guardStream(broken(), plain(shout), () => {})).text();
  await expect(cut).rejects.toThrow("The answer broke off.");
});
