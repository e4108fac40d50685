import { describe, expect, it } from "vitest";
import { type Admission, type AnswerStage, guardResponse } from "../../src/index.js";
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
    const response = guardResponse(admission, given);
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
      expect(guardResponse(admission, new Response(null, { status })).body).toBeNull();
      expect(outcomes()).toEqual([outcome]);
    }
    const { admission, outcomes } = await admit({ method: "HEAD" });
    let isCancelled = false;
    const body = new ReadableStream({
      cancel() {
        isCancelled = true;
      },
    });
    expect(guardResponse(admission, new Response(body)).body).toBeNull();
    expect([outcomes(), isCancelled]).toEqual([["completed"], true]);
  });

  it("leaves a response alone that has no status to build it anew with", async () => {
    const { admission, outcomes } = await admit();
    const error = Response.error();
    expect(guardResponse(admission, error)).toBe(error);
    expect(outcomes()).toEqual(["completed"]);
  });

  it("calls an answer failed whose status says so", async () => {
    const { admission, outcomes } = await admit();
    await guardResponse(admission, new Response("sorry", { status: 502 })).text();
    expect(outcomes()).toEqual(["failed"]);
    const empty = await admit();
    guardResponse(empty.admission, new Response(null, { status: 500 }));
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
    const response = guardResponse(admission, new Response(broken), (error) => errors.push(error));
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
    const reader = guardResponse(admission, new Response(endless)).body?.getReader();
    await reader?.read();
    await reader?.cancel("gone");
    expect([reason, outcomes(), admission.signal.aborted]).toEqual(["gone", ["cancelled"], true]);
  });

  it("refuses an answer that was compressed before the stages could read it", async () => {
    const { admission } = await admit();
    const packed = new Response("x", { headers: { "content-encoding": "gzip" } });
    expect(() => guardResponse(admission, packed)).toThrow(expect.objectContaining({ code: "answer_encoded" }));
  });
});
