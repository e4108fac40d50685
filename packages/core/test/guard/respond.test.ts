import { describe, expect, it } from "vitest";
import { type Admission, type AnswerStage, createOutputGuard, guardResponse } from "../../src/index.js";
import { admissionOf, guardWithKey, parsedRequest, type Sent } from "./fixture.js";

/** A stage by which one sees that an answer has passed it. */
const shout = (): AnswerStage => ({
  push: (event) => [event.text === undefined ? event : { ...event, text: event.text.toUpperCase() }],
  end: () => [],
});

async function admit(sent: Sent = {}, stages = [shout]): Promise<{ admission: Admission; outcomes: () => string[] }> {
  const { guard, key, events } = await guardWithKey({ stages });
  const body = sent.method === "HEAD" ? undefined : { prompt: "Hi" };
  const admission = admissionOf(await guard.check(parsedRequest(body, { key, ...sent })));
  return { admission, outcomes: () => events.flatMap((event) => (event.type === "end" ? [event.outcome] : [])) };
}

describe("guardResponse", () => {
  it("sends the body through the stages, and ends the admission when it has been read, not before", async () => {
    const { admission, outcomes } = await admit();
    const given = new Response("hello", { status: 201, headers: { "content-length": "5", "x-own": "1" } });
    const response = await guardResponse(admission, given);
    expect(outcomes()).toEqual([]);
    expect(await response.text()).toBe("HELLO");
    expect(outcomes()).toEqual(["completed"]);
    expect([response.status, response.headers.get("x-own"), response.headers.get("content-length")]).toEqual([
      201,
      "1",
      null,
    ]);
    expect(response.headers.get("x-request-id")).toBe(admission.requestId);
  });

  it("ends at once where there is no body to read", async () => {
    for (const [status, outcome] of [
      [204, "completed"],
      [304, "completed"],
    ] as const) {
      const { admission, outcomes } = await admit();
      expect((await guardResponse(admission, new Response(null, { status }))).body).toBeNull();
      expect(outcomes()).toEqual([outcome]);
    }
    const { admission, outcomes } = await admit({ method: "HEAD" });
    let isCancelled = false;
    const body = new ReadableStream({
      cancel() {
        isCancelled = true;
      },
    });
    expect((await guardResponse(admission, new Response(body))).body).toBeNull();
    expect([outcomes(), isCancelled]).toEqual([["completed"], true]);
  });

  it("leaves a response alone that has no status to build it anew with", async () => {
    const { admission, outcomes } = await admit();
    const error = Response.error();
    expect(await guardResponse(admission, error)).toBe(error);
    expect(outcomes()).toEqual(["completed"]);
  });

  it("calls an answer failed whose status says so", async () => {
    const { admission, outcomes } = await admit();
    await (await guardResponse(admission, new Response("sorry", { status: 502 }))).text();
    expect(outcomes()).toEqual(["failed"]);
    const empty = await admit();
    await guardResponse(empty.admission, new Response(null, { status: 500 }));
    expect(empty.outcomes()).toEqual(["failed"]);
  });

  it("tells what broke a body off, and the client only that it did", async () => {
    const { admission, outcomes } = await admit();
    const errors: unknown[] = [];
    const broken = new ReadableStream({
      pull(controller) {
        controller.error(new Error("provider said sk-secret"));
      },
    });
    const response = await guardResponse(admission, new Response(broken), (error) => errors.push(error));
    await expect(response.text()).rejects.toThrow(/^The answer broke off\.$/);
    expect([String(errors), outcomes()]).toEqual(["Error: provider said sk-secret", ["failed"]]);
  });

  it("passes a cancel on to the source, and ends the admission by it", async () => {
    const { admission, outcomes } = await admit();
    let reason: unknown;
    const endless = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode("more "));
      },
      cancel(given) {
        reason = given;
      },
    });
    const { body } = await guardResponse(admission, new Response(endless));
    const reader = body?.getReader();
    await reader?.read();
    await reader?.cancel("gone");
    expect([reason, outcomes(), admission.signal.aborted]).toEqual(["gone", ["cancelled"], true]);
  });

  it("refuses an answer that was compressed before the stages could read it", async () => {
    const { admission } = await admit();
    const packed = new Response("x", { headers: { "content-encoding": "gzip" } });
    await expect(guardResponse(admission, packed)).rejects.toThrow(expect.objectContaining({ code: "answer_encoded" }));
  });

  it("waits for JSON, and puts a refusal in the place of one that is withheld", async () => {
    const { guard, key, events } = await guardWithKey({ output: createOutputGuard({ mode: "block" }) });
    const body = { model: "m", messages: [{ role: "user", content: "Hi" }] };
    const admission = admissionOf(await guard.check(parsedRequest(body, { key })));
    const said = JSON.stringify({ choices: [{ index: 0, message: { content: "Write to ada@example.com" } }] });
    const given = new Response(inPieces(said), { headers: { ...JSON_TYPE, etag: "1", "x-own": "1" } });
    const response = await guardResponse(admission, given);
    expect([response.status, response.headers.get("content-type"), response.headers.get("etag")]).toEqual([
      422,
      "application/problem+json; charset=utf-8",
      null,
    ]);
    expect([response.headers.get("x-own"), response.headers.get("x-request-id")]).toEqual(["1", admission.requestId]);
    expect(events.some(({ type }) => type === "end")).toBe(false);
    expect(await response.json()).toMatchObject({ code: "answer_blocked", error: { code: "answer_blocked" } });
    expect(events.at(-1)).toMatchObject({ type: "end", outcome: "completed", stopped: "answer_blocked" });
  });

  it("calls JSON that cannot be read a failure, unless its status says so already", async () => {
    for (const [status, said, expected] of [
      [200, "{", 502],
      [200, '{"error":{"message":"no"}}', 502],
      [200, '{"error":"no"}', 200],
      [429, '{"error":{"message":"no"}}', 429],
    ] as const) {
      const { guard, key } = await guardWithKey({ output: createOutputGuard() });
      const body = { model: "m", messages: [{ role: "user", content: "Hi" }] };
      const admission = admissionOf(await guard.check(parsedRequest(body, { key })));
      const response = await guardResponse(admission, new Response(said, { status, headers: JSON_TYPE }));
      expect([said, response.status]).toEqual([said, expected]);
      if (expected === 502) expect(await response.json()).toMatchObject({ code: "provider_failed" });
    }
  });

  it("throws what broke JSON off, because nothing has been sent that the reader could take for the answer", async () => {
    const { admission, outcomes } = await admit();
    const broken = new ReadableStream({
      pull(controller) {
        controller.error(new Error("the provider is gone"));
      },
    });
    const given = new Response(broken, { headers: JSON_TYPE });
    await expect(guardResponse(admission, given)).rejects.toThrow("the provider is gone");
    expect(outcomes()).toEqual(["failed"]);
  });

  it("stops waiting for JSON when the reader has left", async () => {
    for (const isEarly of [true, false]) {
      const { admission, outcomes } = await admit();
      let isCancelled = false;
      const endless = new ReadableStream({
        pull: () => new Promise(() => {}),
        cancel() {
          isCancelled = true;
        },
      });
      if (isEarly) admission.release("cancelled");
      const response = guardResponse(admission, new Response(endless, { headers: JSON_TYPE }));
      if (!isEarly) admission.release("cancelled");
      await response;
      expect([isCancelled, outcomes()]).toEqual([true, ["cancelled"]]);
    }
  });
});

const JSON_TYPE = { "content-type": "application/json" };

/** A text as the bytes of a stream, ten at a time. */
function inPieces(text: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const piece of text.match(/.{1,10}/gs) ?? []) controller.enqueue(new TextEncoder().encode(piece));
      controller.close();
    },
  });
}
