import { aiguard, aiguardErrors } from "@aiguard/hono";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { describe, expect, it } from "vitest";
import { oneSlotGuard, onSocket, prompt, upperCase } from "./fixture.js";

describe("answers", () => {
  it("pass the stages, with a length that is true", async () => {
    const { guard } = oneSlotGuard({ stages: [() => upperCase()] });
    const app = new Hono();
    app.use(async (c, next) => {
      c.res.headers.set("x-outer", "kept");
      await next();
    });
    app.post("/", aiguard(guard), (c) => c.text("straße", 201, { "content-length": "7", "x-inner": "kept" }));
    await onSocket(app, async (url) => {
      const response = await fetch(url, prompt());
      expect(await response.text()).toBe("STRASSE");
      expect([response.status, response.headers.get("x-outer"), response.headers.get("x-inner")]).toEqual([
        201,
        "kept",
        "kept",
      ]);
      expect(response.headers.get("x-request-id")).toBeTruthy();
    });
  });

  it("are compressed outside the guard", async () => {
    const { guard } = oneSlotGuard({ stages: [() => upperCase()] });
    const app = new Hono().use(compress()).post("/", aiguard(guard), (c) => c.text("word ".repeat(500)));
    const response = await app.request("/", prompt("Hello", { headers: { "accept-encoding": "gzip" } }));
    expect(response.headers.get("content-encoding")).toBe("gzip");
    const inflated = response.body?.pipeThrough(new DecompressionStream("gzip"));
    expect(await new Response(inflated).text()).toBe("WORD ".repeat(500));
  });

  it("are refused when they were compressed before the stages", async () => {
    const { guard, ends } = oneSlotGuard({ stages: [() => upperCase()] });
    const app = new Hono().post("/", aiguard(guard), compress(), (c) => c.text("word ".repeat(500)));
    app.onError(aiguardErrors(guard));
    const response = await app.request("/", prompt("Hello", { headers: { "accept-encoding": "gzip" } }));
    expect([response.status, response.headers.get("content-encoding")]).toEqual([500, null]);
    expect(await response.json()).toMatchObject({ code: "internal_error" });
    expect(ends()).toEqual(["failed"]);
  });

  it("hold the slot until they have been read, and no longer", async () => {
    const { guard, ends } = oneSlotGuard();
    const app = new Hono().post("/", aiguard(guard), (c) => c.text("Hello"));
    const first = await app.request("/", prompt());
    expect((await app.request("/", prompt())).status).toBe(429);
    await first.text();
    expect(ends()).toEqual(["completed"]);
    const second = await app.request("/", prompt());
    await second.body?.cancel();
    expect(ends()).toEqual(["completed", "cancelled"]);
    expect((await app.request("/", prompt())).status).toBe(200);
  });

  it("without a body give the slot back at once", async () => {
    const { guard, ends } = oneSlotGuard();
    const app = new Hono().post("/", aiguard(guard), (c) => c.body(null, 204));
    expect((await app.request("/", prompt())).status).toBe(204);
    expect(ends()).toEqual(["completed"]);
  });
});

describe("errors", () => {
  it("are answered by us, unstaged and with the headers of the admission", async () => {
    const { guard, ends, events } = oneSlotGuard({ stages: [() => upperCase()] });
    const app = new Hono().post("/", aiguard(guard), () => {
      throw new Error("handler-secret");
    });
    app.onError(aiguardErrors(guard));
    const response = await app.request("/", prompt());
    const text = await response.text();
    expect([response.status, JSON.parse(text).code]).toEqual([500, "internal_error"]);
    expect(text).not.toContain("handler-secret");
    expect(response.headers.get("x-request-id")).toBe(JSON.parse(text).requestId);
    expect(ends()).toEqual(["failed"]);
    expect(events.map(({ type }) => type)).toEqual(["decision", "error", "end"]);
  });

  it.each([
    ["text/event-stream", /^data: \{\}\n\n.*"error"/s],
    ["text/plain", null],
  ])("in the middle of %s are told, and end it so that nobody takes it for whole", async (contentType, ending) => {
    const { guard, ends, events } = oneSlotGuard();
    const source = async function* (): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode("data: {}\n\n");
      await new Promise((resolve) => setTimeout(resolve, 20));
      throw new Error("handler-secret");
    };
    const app = new Hono().post(
      "/",
      aiguard(guard),
      () => new Response(source() as unknown as BodyInit, { headers: { "content-type": contentType } }),
    );
    await onSocket(app, async (url) => {
      const text = await (await fetch(url, prompt())).text().catch(() => null);
      if (ending === null) expect(text).toBeNull();
      else expect(text).toMatch(ending);
      await expect.poll(ends).toEqual(["failed"]);
      expect(events.filter(({ type }) => type === "error")).toHaveLength(1);
    });
  });

  it("may be answered by the app, and then pass the stages", async () => {
    const { guard, ends } = oneSlotGuard({ stages: [() => upperCase()] });
    const app = new Hono().post("/", aiguard(guard), () => {
      throw new Error("no");
    });
    app.onError((error, c) => c.text(`sorry: ${error.message}`, 500));
    expect(await (await app.request("/", prompt())).text()).toBe("SORRY: NO");
    expect(ends()).toEqual(["failed"]);
  });

  it("in a mounted app are answered there", async () => {
    const { guard, ends } = oneSlotGuard();
    const inner = new Hono().post("/", aiguard(guard), () => {
      throw new Error("no");
    });
    inner.onError(aiguardErrors(guard));
    const app = new Hono().route("/inner", inner);
    expect((await app.request("/inner", prompt())).status).toBe(500);
    expect(ends()).toEqual(["failed"]);
  });

  it("that are no errors, which Hono hands to nobody, are answered alike and give the slot back", async () => {
    const { guard, ends } = oneSlotGuard();
    const app = new Hono().post("/", aiguard(guard), () => {
      throw "a string";
    });
    const response = await app.request("/", prompt());
    expect([response.status, response.headers.get("content-type")]).toEqual([
      500,
      "application/problem+json; charset=utf-8",
    ]);
    expect(await response.text()).not.toContain("a string");
    expect(ends()).toEqual(["failed"]);
  });

  it("of a handler that answers nothing are Hono's own, and give the slot back", async () => {
    const { guard, ends } = oneSlotGuard();
    const app = new Hono().post("/", aiguard(guard), (async () => {}) as never);
    app.onError(aiguardErrors(guard));
    expect((await app.request("/", prompt())).status).toBe(500);
    expect(ends()).toEqual(["failed"]);
  });

  it("outside every guard are answered alike", async () => {
    const { guard } = oneSlotGuard();
    const app = new Hono().get("/", () => {
      throw new Error("handler-secret");
    });
    app.onError(aiguardErrors(guard));
    expect(await (await app.request("/")).json()).toMatchObject({ status: 500, code: "internal_error" });
  });
});
