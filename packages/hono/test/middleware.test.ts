import type { Admission } from "@aiguard/core";
import { type AiguardOptions, type AiguardVariables, aiguard } from "@aiguard/hono";
import { Hono } from "hono";
import { describe, expect, expectTypeOf, it } from "vitest";
import { oneSlotGuard, onSocket, prompt } from "./fixture.js";

describe("aiguard", () => {
  it("types the admission where it stands on the route", async () => {
    const app = new Hono().post("/", aiguard(oneSlotGuard().guard), (c) => {
      expectTypeOf(c.var.aiguard).toEqualTypeOf<Admission>();
      expectTypeOf(c.get("aiguard")).toEqualTypeOf<Admission>();
      return c.text(c.var.aiguard.tenant);
    });
    expect(await (await app.request("/", prompt())).text()).toBe("demo");
  });

  it("types the admission of a whole app that says so", async () => {
    const app = new Hono<{ Variables: AiguardVariables }>();
    app.use(aiguard(oneSlotGuard().guard));
    app.post("/", (c) => {
      expectTypeOf(c.var.aiguard).toEqualTypeOf<Admission>();
      return c.text(c.var.aiguard.tenant);
    });
    expect(await (await app.request("/", prompt())).text()).toBe("demo");
  });

  it("takes only options that there are", () => {
    const { guard } = oneSlotGuard();
    expectTypeOf<AiguardOptions>().toHaveProperty("identify");
    const wrong: object[] = [{ scope: ["chat"] }, { scopes: "chat" }, { route: "" }, { format: "yaml" }];
    for (const options of wrong) {
      expect(() => aiguard(guard, options)).toThrow(expect.objectContaining({ code: "option_invalid" }));
    }
  });

  it("shows identify the request as it came", async () => {
    const { guard } = oneSlotGuard();
    const app = new Hono().post(
      "/",
      aiguard(guard, {
        identify: (c) => (c.req.header("cookie") === "user=ada" ? { tenant: "web", subject: "ada" } : null),
      }),
      (c) => c.text(`${c.var.aiguard.tenant}/${c.var.aiguard.subject}`),
    );
    expect(await (await app.request("/", prompt("Hello", { headers: { cookie: "user=ada" } }))).text()).toBe("web/ada");
    expect((await app.request("/", prompt())).status).toBe(401);
  });

  it("counts once and ends once where it stands twice", async () => {
    const { guard, ends } = oneSlotGuard();
    const app = new Hono<{ Variables: AiguardVariables }>();
    app.use("/chat/*", aiguard(guard));
    app.post("/chat/new", aiguard(guard), (c) => c.text("Hello"));
    for (let sent = 0; sent < 3; sent++) expect(await (await app.request("/chat/new", prompt())).text()).toBe("Hello");
    expect(ends()).toEqual(["completed", "completed", "completed"]);
  });

  it("lets a preflight through without an admission", async () => {
    const app = new Hono().options("/", aiguard(oneSlotGuard().guard), (c) => c.text(String(c.get("aiguard"))));
    const headers = { origin: "https://app.example", "access-control-request-method": "POST" };
    expect(await (await app.request("/", { method: "OPTIONS", headers })).text()).toBe("undefined");
  });
});

describe("a client that leaves", () => {
  it("during the check never reaches the handler", async () => {
    let arrive: (identity: { tenant: string; subject: string }) => void = () => {};
    const identity = new Promise<{ tenant: string; subject: string }>((resolve) => {
      arrive = resolve;
    });
    const { guard, ends } = oneSlotGuard();
    const app = new Hono().post("/", aiguard(guard, { identify: () => identity }), () => expect.unreachable());
    const leaving = new AbortController();
    const pending = app.request("/", prompt("Hello", { signal: leaving.signal }));
    leaving.abort();
    arrive({ tenant: "demo", subject: "ada" });
    expect((await pending).status).toBe(499);
    expect(ends()).toEqual(["cancelled"]);
  });

  it("during the handler aborts its signal and gives the slot back", async () => {
    const { guard, ends } = oneSlotGuard();
    const seen: string[] = [];
    const app = new Hono().post("/", aiguard(guard), async (c) => {
      await new Promise((resolve) => c.var.aiguard.signal.addEventListener("abort", resolve));
      seen.push("aborted");
      return c.text("too late");
    });
    await onSocket(app, async (url) => {
      const leaving = new AbortController();
      const pending = fetch(url, prompt("Hello", { signal: leaving.signal })).catch(() => "gone");
      await expect.poll(() => guard && seen.length === 0).toBe(true);
      setTimeout(() => leaving.abort(), 50);
      expect(await pending).toBe("gone");
      await expect.poll(ends).toEqual(["cancelled"]);
      await expect.poll(() => seen).toEqual(["aborted"]);
    });
  });
});
