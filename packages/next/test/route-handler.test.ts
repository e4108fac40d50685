import type { Admission } from "@aiguard/core";
import { type NextHandler, withAiguard } from "@aiguard/next";
import { notFound, redirect } from "next/navigation.js";
import type { NextRequest } from "next/server.js";
import { describe, expect, expectTypeOf, it } from "vitest";
import { noParams, oneSlotGuard, prompt, upperCase } from "./guards.js";

describe("withAiguard", () => {
  it("types what the handler gets and what Next is given", () => {
    const { guard } = oneSlotGuard();
    const POST = withAiguard<{ id: string }>(guard, (request, context) => {
      expectTypeOf(request).toEqualTypeOf<NextRequest>();
      expectTypeOf(context.admission).toEqualTypeOf<Admission>();
      expectTypeOf(context.params).toEqualTypeOf<Promise<{ id: string }>>();
      return new Response();
    });
    expectTypeOf(POST).toExtend<
      (request: NextRequest, context: { params: Promise<{ id: string }> }) => Promise<Response>
    >();
    const plain = withAiguard(guard, () => new Response());
    expectTypeOf(plain).toExtend<
      (request: NextRequest, context: { params: Promise<Record<never, string>> }) => Promise<Response>
    >();
  });

  it("takes only options that there are", () => {
    const { guard } = oneSlotGuard();
    for (const wrong of [{ scope: ["chat"] }, { scopes: "chat" }, { route: "" }, { format: "yaml" }] as object[]) {
      expect(() => withAiguard(guard, () => new Response(), wrong)).toThrow(
        expect.objectContaining({ code: "option_invalid" }),
      );
    }
  });

  it("shows identify a request of Next's", async () => {
    const { guard } = oneSlotGuard();
    const POST = withAiguard(guard, (_request, { admission }) => new Response(admission.subject), {
      identify: (request) => (request.cookies.get("user") ? { tenant: "web", subject: "ada" } : null),
    });
    expect(await (await POST(prompt("Hello", { headers: { cookie: "user=ada" } }), noParams)).text()).toBe("ada");
    expect((await POST(prompt(), noParams)).status).toBe(401);
  });

  it("counts once and ends once where one stands in another", async () => {
    const { guard, ends } = oneSlotGuard();
    const inner: NextHandler = withAiguard(guard, async (request) => Response.json(await request.json()));
    const POST = withAiguard(guard, inner);
    for (let sent = 0; sent < 3; sent++)
      expect(await (await POST(prompt(), noParams)).json()).toEqual({ prompt: "Hello" });
    expect(ends()).toEqual(["completed", "completed", "completed"]);
  });

  it("lets a preflight through without an admission", async () => {
    const { guard } = oneSlotGuard();
    const headers = { origin: "https://app.example", "access-control-request-method": "POST" };
    const preflight = (): Request => new Request("http://app.example/", { method: "OPTIONS", headers });
    const OPTIONS = withAiguard(guard, () => new Response(null, { status: 204 }));
    expect((await OPTIONS(preflight(), noParams)).status).toBe(204);
    const asking = withAiguard(guard, (_request, { admission }) => new Response(admission.tenant));
    await expect(asking(preflight(), noParams)).rejects.toEqual(expect.objectContaining({ code: "admission_missing" }));
  });

  it("sends the answer through the stages, and ends with it", async () => {
    const { guard, ends } = oneSlotGuard({ stages: [() => upperCase()] });
    const POST = withAiguard(guard, () => new Response("straße", { headers: { "content-length": "7" } }));
    const response = await POST(prompt(), noParams);
    expect(ends()).toEqual([]);
    expect([await response.text(), response.headers.get("content-length")]).toEqual(["STRASSE", null]);
    expect(response.headers.get("x-request-id")).toBeTruthy();
    expect(ends()).toEqual(["completed"]);
    await (await POST(prompt(), noParams)).body?.cancel();
    expect(ends()).toEqual(["completed", "cancelled"]);
  });
});

describe("what a handler throws", () => {
  it("is answered by us, unstaged and with the headers of the admission", async () => {
    const { guard, ends, events } = oneSlotGuard({ stages: [() => upperCase()] });
    const POST = withAiguard(guard, () => {
      throw new Error("handler-secret");
    });
    const response = await POST(prompt(), noParams);
    const body = await response.json();
    expect([response.status, body]).toMatchObject([500, { code: "internal_error" }]);
    expect(response.headers.get("x-request-id")).toBe(body.requestId);
    expect(ends()).toEqual(["failed"]);
    expect(events.map(({ type }) => type)).toEqual(["decision", "error", "end"]);
  });

  it("in the middle of a stream is told, and ends it with an error event", async () => {
    const { guard, ends, events } = oneSlotGuard();
    const source = async function* (): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode("data: {}\n\n");
      throw new Error("handler-secret");
    };
    const POST = withAiguard(
      guard,
      () => new Response(source() as unknown as BodyInit, { headers: { "content-type": "text/event-stream" } }),
    );
    expect(await (await POST(prompt(), noParams)).text()).toMatch(/^data: \{\}\n\n.*"error"/s);
    expect(ends()).toEqual(["failed"]);
    expect(events.filter(({ type }) => type === "error")).toHaveLength(1);
  });

  it("goes on to Next when it is Next's own, and gives the slot back", async () => {
    const { guard, ends } = oneSlotGuard();
    for (const steer of [() => redirect("/elsewhere"), () => notFound()]) {
      const POST = withAiguard(guard, steer);
      await expect(POST(prompt(), noParams)).rejects.toHaveProperty("digest");
    }
    expect(ends()).toEqual(["completed", "completed"]);
  });

  it("may be that it answers nothing", async () => {
    const { guard, ends } = oneSlotGuard();
    const POST = withAiguard(guard, (() => undefined) as never);
    expect((await POST(prompt(), noParams)).status).toBe(500);
    expect(ends()).toEqual(["failed"]);
  });
});

describe("a client that leaves", () => {
  it("during the check never reaches the handler", async () => {
    const { guard, ends } = oneSlotGuard();
    const leaving = new AbortController();
    const POST = withAiguard(guard, () => expect.unreachable(), {
      identify: async () => {
        leaving.abort();
        return { tenant: "demo", subject: "ada" };
      },
    });
    expect((await POST(prompt("Hello", { signal: leaving.signal }), noParams)).status).toBe(499);
    expect(ends()).toEqual(["cancelled"]);
  });

  it("during the handler aborts its signal and gives the slot back", async () => {
    const { guard, ends } = oneSlotGuard();
    const leaving = new AbortController();
    const POST = withAiguard(guard, async (_request, { admission }) => {
      leaving.abort();
      return new Response(String(admission.signal.aborted));
    });
    expect(await (await POST(prompt("Hello", { signal: leaving.signal }), noParams)).text()).toBe("true");
    expect(ends()).toEqual(["cancelled"]);
  });
});
