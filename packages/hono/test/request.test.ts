import { createGuard, createKeyring } from "@aiguard/core";
import { aiguard } from "@aiguard/hono";
import { type Context, Hono } from "hono";
import { describe, expect, it } from "vitest";
import { oneSlotGuard, onSocket, prompt } from "./fixture.js";

const SMUGGLED = "Hel\u200blo";
const CLEANED = { prompt: "Hello" };

describe("the handler's request", () => {
  const readings: Record<string, (c: Context) => Promise<unknown>> = {
    "c.req.json()": (c) => c.req.json(),
    "c.req.text()": async (c) => JSON.parse(await c.req.text()),
    "c.req.raw.json()": (c) => c.req.raw.json(),
    "c.req.raw.clone().json()": (c) => c.req.raw.clone().json(),
    "c.req.arrayBuffer()": async (c) => JSON.parse(new TextDecoder().decode(await c.req.arrayBuffer())),
    "c.var.aiguard.body": async (c) => c.var.aiguard.body,
  };
  const earlier: Record<string, (c: Context) => Promise<unknown>> = {
    nothing: async () => {},
    "c.req.json()": (c) => c.req.json(),
    "c.req.text()": (c) => c.req.text(),
    "c.req.arrayBuffer()": (c) => c.req.arrayBuffer(),
  };

  for (const [before, readBefore] of Object.entries(earlier)) {
    it.each(Object.keys(readings))(`gives the cleaned body to %s after ${before} has been read`, async (name) => {
      const app = new Hono();
      app.use(async (c, next) => {
        await readBefore(c);
        await next();
      });
      app.post("/", aiguard(oneSlotGuard().guard), async (c) => c.json(await readings[name]?.(c)));
      await onSocket(app, async (url) => {
        expect(await (await fetch(url, prompt(SMUGGLED))).json()).toEqual(CLEANED);
      });
      expect(await (await app.request("/", prompt(SMUGGLED))).json()).toEqual(CLEANED);
    });
  }

  it("says the length of the cleaned body", async () => {
    const app = new Hono().post("/", aiguard(oneSlotGuard().guard), (c) =>
      c.text(c.req.header("content-length") ?? "none"),
    );
    expect(await (await app.request("/", prompt(SMUGGLED))).text()).toBe(String(JSON.stringify(CLEANED).length));
  });

  it("carries no header that a key was read from, and keeps the others", async () => {
    const keyring = createKeyring({ prefix: "test" });
    const { key } = await keyring.issue({ tenant: "demo", owner: "ada" });
    const guard = createGuard({ keyring, transport: { requireHttps: false } });
    const app = new Hono().post("/", aiguard(guard), (c) => c.json([...c.req.raw.headers]));
    const response = await app.request("/", prompt("Hello", { headers: { "x-api-key": key, cookie: "a=b" } }));
    const text = await response.text();
    expect(text).toContain('["cookie","a=b"]');
    expect(text).not.toContain(key);
  });

  it("is the same one where nothing is to be read", async () => {
    const app = new Hono().get("/models", aiguard(oneSlotGuard().guard), async (c) =>
      c.text(`${c.req.method} ${await c.req.text()}`),
    );
    expect(await (await app.request("/models?page=2")).text()).toBe("GET ");
  });

  it("is refused when its body was read past Hono, where it cannot be read again", async () => {
    const app = new Hono();
    app.use(async (c, next) => {
      await c.req.raw.text();
      await next();
    });
    app.post("/", aiguard(oneSlotGuard().guard), () => expect.unreachable());
    expect((await app.request("/", prompt())).ok).toBe(false);
  });
});

describe("the peer", () => {
  const headers = { "x-forwarded-for": "192.0.2.1", "x-real-ip": "192.0.2.1", forwarded: "for=192.0.2.1" };
  const app = new Hono().post("/", aiguard(oneSlotGuard().guard), (c) =>
    c.text(c.var.aiguard.clientAddress ?? "unknown"),
  );

  it("is the one on the socket of node-server, whatever the headers say", async () => {
    await onSocket(app, async (url) => {
      expect(await (await fetch(url, prompt("Hello", { headers }))).text()).toBe("127.0.0.1");
    });
  });

  it("is unknown where the runtime has no socket", async () => {
    expect(await (await app.request("/", prompt("Hello", { headers }))).text()).toBe("unknown");
    expect(await (await app.request("/", prompt("Hello", { headers }), { incoming: "a binding" })).text()).toBe(
      "unknown",
    );
  });

  it("is found behind a server that wraps the bindings", async () => {
    const env = { server: { incoming: { socket: { remoteAddress: "192.0.2.9" } } } };
    expect(await (await app.request("/", prompt(), env)).text()).toBe("192.0.2.9");
  });
});

describe("a body that is refused", () => {
  it("leaves the connection fit for the next request", async () => {
    const { guard } = oneSlotGuard({ body: { maxBytes: 1000 } });
    const app = new Hono().post("/", aiguard(guard), (c) => c.text("fine"));
    await onSocket(app, async (url) => {
      const chunks = new ReadableStream<Uint8Array>({
        start(controller) {
          for (let i = 0; i < 50; i++) controller.enqueue(new TextEncoder().encode("x".repeat(1000)));
          controller.close();
        },
      });
      const refused = await fetch(url, prompt("", { body: chunks, duplex: "half" } as RequestInit));
      expect([refused.status, (await refused.text()).includes("body_too_large")]).toEqual([413, true]);
      expect(await (await fetch(url, prompt())).text()).toBe("fine");
    });
  });
});
