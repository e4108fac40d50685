import { expect, it } from "vitest";
import { chat, eventually } from "../client.js";
import type { Suite } from "../describe-adapter.js";

/** Answers that take their time, and the slot that each must give back. */
export function streamCases(suite: Suite): void {
  const mustBeFree = (key: string): Promise<void> =>
    eventually(async () => {
      const response = await suite.client.post("/one-slot/echo", chat("Hello"), { key });
      await response.text();
      expect(response.status).toBe(200);
    });

  const lastEnd = async (): Promise<string | undefined> =>
    (await suite.client.events()).flatMap((event) => (event.type === "end" ? [event.outcome] : [])).at(-1);

  it("streams an answer through unchanged, piece by piece", async () => {
    const response = await suite.client.post("/stream", chat("stream 5 60"), { key: await suite.client.key() });
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    const arrivals: string[] = [];
    const decoder = new TextDecoder();
    for await (const bytes of response.body ?? []) arrivals.push(decoder.decode(bytes, { stream: true }));
    expect(arrivals.length).toBeGreaterThan(2);
    expect(arrivals.join("")).toMatch(/^data: .*word0 .*word4 .*data: \[DONE\]\n\n$/s);
  });

  it("passes a streamed answer through its stages", async () => {
    const response = await suite.client.post("/upper", chat("stream 3 0"), { key: await suite.client.key() });
    const text = await response.text();
    expect(text).toContain("WORD0 ");
    expect(text).not.toContain("word");
    expect(text).toMatch(/data: \[DONE\]\n\n$/);
  });

  it("passes a whole answer through its stages, with its length put right", async () => {
    const response = await suite.client.post("/upper-whole", chat("Hello"), { key: await suite.client.key() });
    expect(await response.json()).toMatchObject({ choices: [{ message: { content: "WORD0 WORD1" } }] });
  });

  it("refuses a second answer while the slot is taken, and frees it at the end", async () => {
    const key = await suite.client.key();
    const first = await suite.client.post("/one-slot/stream", chat("stream 5 50"), { key });
    const second = await suite.client.post("/one-slot/echo", chat("Hello"), { key });
    expect(second.status).toBe(429);
    expect(await second.json()).toMatchObject({ code: "concurrency_exceeded" });
    await first.text();
    await mustBeFree(key);
  });

  it("frees the slot when the client leaves before the answer", async () => {
    const key = await suite.client.key();
    const leaving = new AbortController();
    const gone = suite.client
      .post("/one-slot/wait", chat("wait 1500"), { key, signal: leaving.signal })
      .catch(() => "gone");
    await new Promise((resolve) => setTimeout(resolve, 150));
    leaving.abort();
    expect(await gone).toBe("gone");
    await mustBeFree(key);
  });

  it("frees the slot when the client leaves while the answer streams", async () => {
    const key = await suite.client.key();
    await suite.client.events();
    const leaving = new AbortController();
    const response = await suite.client.post("/one-slot/stream", chat("stream 2000 10"), {
      key,
      signal: leaving.signal,
    });
    const reader = response.body?.getReader();
    await reader?.read();
    leaving.abort();
    await reader?.read().catch(() => {});
    await eventually(async () => expect(await lastEnd()).toBe("cancelled"));
    await mustBeFree(key);
  });

  it("frees the slot when the client leaves after the answer", async () => {
    const key = await suite.client.key();
    const body = JSON.stringify(chat("Hello"));
    const answer = await suite.client.raw(
      `POST /one-slot/echo HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${key}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      200,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    await mustBeFree(key);
  });

  it("frees the slot when the handler throws before the answer", async () => {
    const key = await suite.client.key();
    const response = await suite.client.post("/one-slot/throw", chat("throw"), { key });
    expect(response.status).toBe(500);
    await response.text();
    await mustBeFree(key);
  });

  it("ends a stream whose handler throws in the middle with an error the client can read", async () => {
    const key = await suite.client.key();
    await suite.client.events();
    const response = await suite.client.post("/one-slot/throw", chat("stream 10 20 throw after 3"), { key });
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).toContain("word2 ");
    expect(text).not.toContain("[DONE]");
    expect(text).toMatch(/data: \{"error":\{/);
    await eventually(async () => expect(await lastEnd()).toBe("failed"));
    await mustBeFree(key);
  });
}
