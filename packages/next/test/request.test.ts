import { createGuard, createKeyring } from "@aiguard/core";
import { withAiguard } from "@aiguard/next";
import { NextRequest } from "next/server.js";
import { describe, expect, it } from "vitest";
import { noParams, oneSlotGuard, prompt } from "./guards.js";

const SMUGGLED = "Hel\u200blo";
const CLEANED = { prompt: "Hello" };

describe("the handler's request", () => {
  it("is one of Next's, with the cleaned body and its length", async () => {
    const POST = withAiguard(oneSlotGuard().guard, async (request, { admission }) => {
      expect(request).toBeInstanceOf(NextRequest);
      expect([request.nextUrl.pathname, request.nextUrl.searchParams.get("x")]).toEqual(["/api/chat", "1"]);
      expect(request.cookies.get("user")?.value).toBe("ada");
      expect(request.headers.get("content-length")).toBe(String(JSON.stringify(CLEANED).length));
      return Response.json({ body: await request.json(), admitted: admission.body });
    });
    for (const request of [
      prompt(SMUGGLED, { headers: { cookie: "user=ada" } }),
      new NextRequest(prompt(SMUGGLED, { headers: { cookie: "user=ada" } })),
    ]) {
      const response = await POST(request, noParams);
      expect(await response.json()).toEqual({ body: CLEANED, admitted: CLEANED });
    }
  });

  it("may come as Next gives it: behind a proxy, and of another copy of its class", async () => {
    const POST = withAiguard(oneSlotGuard().guard, async (request) => Response.json(await request.json()));
    const request = new Proxy(new NextRequest(prompt(SMUGGLED)), {
      get: (target, name) => Reflect.get(target, name, target),
      getPrototypeOf: () => Request.prototype,
    });
    expect(await (await POST(request, noParams)).json()).toEqual(CLEANED);
  });

  it("carries no header that a key was read from, and keeps the others", async () => {
    const keyring = createKeyring({ prefix: "test" });
    const { key } = await keyring.issue({ tenant: "demo", owner: "ada" });
    const guard = createGuard({ keyring, transport: { requireHttps: false } });
    const POST = withAiguard(guard, (request) => Response.json([...request.headers]));
    const text = await (
      await POST(prompt("Hello", { headers: { "x-goog-api-key": key, cookie: "a=b" } }), noParams)
    ).text();
    expect(text).not.toContain(key);
    expect(text).toContain('["cookie","a=b"]');
  });

  it("has no address, neither from its headers nor from its URL", async () => {
    const POST = withAiguard(
      oneSlotGuard().guard,
      (_request, { admission }) => new Response(admission.clientAddress ?? "unknown"),
    );
    const headers = { "x-forwarded-for": "192.0.2.1", "x-real-ip": "192.0.2.1" };
    expect(await (await POST(prompt("Hello", { headers }), noParams)).text()).toBe("unknown");
  });

  it("is not believed to be HTTPS because its URL says so", async () => {
    const { guard } = oneSlotGuard({ transport: { requireHttps: true } });
    const POST = withAiguard(guard, () => expect.unreachable());
    const init = {
      method: "POST",
      body: "{}",
      headers: { "content-type": "application/json", "x-forwarded-proto": "https" },
    };
    expect((await POST(new Request("https://app.example/", init), noParams)).status).toBe(403);
  });

  it("has its parameters beside the admission", async () => {
    const GET = withAiguard<{ id: string }>(oneSlotGuard().guard, async (request, { params }) => {
      const { id } = await params;
      return new Response(`${request.method} ${id}`);
    });
    const response = await GET(new Request("http://app.example/api/7"), { params: Promise.resolve({ id: "7" }) });
    expect(await response.text()).toBe("GET 7");
  });

  it("gives Next back what it throws to learn that a route is dynamic", async () => {
    const signal = Object.assign(new Error("dynamic"), { digest: "DYNAMIC_SERVER_USAGE" });
    const request = new Proxy(new NextRequest("http://app.example/"), {
      get(target, name) {
        if (name === "headers") throw signal;
        return Reflect.get(target, name, target);
      },
    });
    const GET = withAiguard(oneSlotGuard().guard, () => new Response());
    await expect(GET(request, noParams)).rejects.toBe(signal);
  });
});
