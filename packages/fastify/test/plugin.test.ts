import { setTimeout as pause } from "node:timers/promises";
import type { Admission, Identity } from "@aiguard/core";
import { type AiguardOptions, aiguard, getAdmission } from "@aiguard/fastify";
import Fastify, { type FastifyContextConfig, type FastifyRequest } from "fastify";
import { describe, expect, expectTypeOf, it } from "vitest";
import { oneSlotGuard, onSocket, prompt } from "./fixture.js";

const status = async (url: string, init: RequestInit = prompt()): Promise<number> => {
  const response = await fetch(url, init);
  await response.text();
  return response.status;
};

describe("aiguard", () => {
  it("guards its scope and those opened in it, but neither 404s nor what opts out", async () => {
    const { guard } = oneSlotGuard({
      anonymous: undefined as never,
      keyring: { verify: () => ({ ok: false, code: "key_unknown" }) } as never,
    });
    await onSocket(
      async (app) => {
        app.post("/outside", () => "open");
        await app.register(async (scope) => {
          await scope.register(aiguard, { guard });
          scope.post("/guarded", () => expect.unreachable());
          scope.post("/out", { config: { aiguard: false } }, () => "open");
          await scope.register(async (inner) => {
            inner.post("/inner", () => expect.unreachable());
          });
        });
      },
      async (url) => {
        expect(await status(`${url}/outside`)).toBe(200);
        expect(await status(`${url}/guarded`)).toBe(401);
        expect(await status(`${url}/inner`)).toBe(401);
        expect(await status(`${url}/out`)).toBe(200);
        expect(await status(`${url}/nowhere`)).toBe(404);
      },
    );
  });

  it("passes a 404 of its own scope", async () => {
    await onSocket(
      (app) => app.register(aiguard, { guard: oneSlotGuard({ anonymous: undefined as never }).guard }),
      async (url) => expect(await status(`${url}/nowhere`)).toBe(404),
    );
  });

  it("takes a route's own options before the scope's", async () => {
    const { guard } = oneSlotGuard({ anonymous: { tenant: "demo", scopes: ["chat"] } });
    const identify = (request: FastifyRequest): Identity | null =>
      request.headers.cookie === "user=ada" ? { tenant: "web", subject: "ada", scopes: ["chat"] } : null;
    await onSocket(
      async (app) => {
        await app.register(aiguard, { guard, scopes: ["admin"] });
        app.post("/admin", () => "admin");
        app.post("/chat", { config: { aiguard: { scopes: ["chat"] } } }, () => "chat");
        app.post(
          "/session",
          { config: { aiguard: { scopes: [], identify } } },
          (request) => getAdmission(request).subject,
        );
      },
      async (url) => {
        expect(await status(`${url}/admin`)).toBe(403);
        expect(await status(`${url}/chat`)).toBe(200);
        expect(await status(`${url}/session`)).toBe(401);
        expect(await (await fetch(`${url}/session`, prompt("Hello", { headers: { cookie: "user=ada" } }))).text()).toBe(
          "ada",
        );
      },
    );
  });

  it("types a route's options and its admission", async () => {
    expectTypeOf<FastifyContextConfig["aiguard"]>().toEqualTypeOf<false | AiguardOptions | undefined>();
    expectTypeOf(getAdmission).returns.toEqualTypeOf<Admission>();
    // @ts-expect-error scopes are a list
    expectTypeOf<FastifyContextConfig>().toMatchTypeOf<{ aiguard: { scopes: "chat" } }>();
  });

  it("takes only options that there are, in the scope and on a route", async () => {
    const { guard } = oneSlotGuard();
    for (const wrong of [{ scope: ["chat"] }, { scopes: "chat" }, { route: "" }, { format: "yaml" }] as object[]) {
      const invalid = expect.objectContaining({ code: "option_invalid" });
      await expect(Fastify().register(aiguard, { guard, ...wrong })).rejects.toEqual(invalid);
      const app = Fastify();
      await app.register(aiguard, { guard, prefix: "/api", logLevel: "warn" });
      expect(() => app.post("/", { config: { aiguard: wrong } }, () => "never")).toThrow(invalid);
    }
  });

  it("refuses the requests of a route whose options were wrong before the plugin had loaded", async () => {
    const { guard } = oneSlotGuard();
    const wrong: object = { scope: ["chat"] };
    await onSocket(
      (app) => {
        app.register(aiguard, { guard });
        app.post("/", { config: { aiguard: wrong } }, () => "open");
      },
      async (url) => expect(await status(url)).toBe(500),
    );
  });

  it("says where it does not stand", async () => {
    await onSocket(
      (app) =>
        app.post("/", (request) => {
          expect(() => getAdmission(request)).toThrow(expect.objectContaining({ code: "admission_missing" }));
          return "open";
        }),
      async (url) => expect(await status(url)).toBe(200),
    );
  });

  it("counts once and ends once where it is registered twice", async () => {
    const { guard, ends } = oneSlotGuard();
    await onSocket(
      async (app) => {
        await app.register(aiguard, { guard });
        await app.register(async (scope) => {
          await scope.register(aiguard, { guard });
          scope.post("/", () => "fine");
        });
      },
      async (url) => {
        expect([await status(url), await status(url)]).toEqual([200, 200]);
        expect(ends()).toEqual(["completed", "completed"]);
      },
    );
  });

  it("lets a preflight through without an admission", async () => {
    await onSocket(
      async (app) => {
        await app.register(aiguard, { guard: oneSlotGuard().guard });
        app.options("/", (_request, reply) => reply.code(204).send());
      },
      async (url) => {
        const headers = { origin: "https://app.example", "access-control-request-method": "POST" };
        expect(await status(url, { method: "OPTIONS", headers })).toBe(204);
      },
    );
  });

  it("works without a socket, through inject", async () => {
    const app = Fastify();
    await app.register(aiguard, { guard: oneSlotGuard().guard });
    app.post("/", (request) => ({ body: request.body, client: getAdmission(request).clientAddress }));
    const response = await app.inject({ method: "POST", url: "/", payload: { prompt: "Hello" } });
    expect(response.json()).toEqual({ body: { prompt: "Hello" }, client: "127.0.0.1" });
  });
});

describe("a client that leaves", () => {
  const visit = async (url: string, leaveAfterMs: number): Promise<void> => {
    const signal = AbortSignal.timeout(leaveAfterMs);
    await expect(fetch(url, prompt("Hello", { signal }))).rejects.toThrow();
  };

  it("during the check never reaches the handler", async () => {
    const detector = { detect: () => pause(200, { label: "clean", score: 0, findings: [] } as const) };
    const { guard, ends } = oneSlotGuard({ detector });
    await onSocket(
      async (app) => {
        await app.register(aiguard, { guard });
        app.post("/", () => expect.unreachable());
      },
      async (url) => {
        await visit(url, 50);
        await expect.poll(ends).toEqual(["cancelled"]);
      },
    );
  });

  it("during a refusal is not answered", async () => {
    const { guard, events } = oneSlotGuard();
    await onSocket(
      async (app) => {
        await app.register(aiguard, { guard, identify: () => pause(200, null) });
        app.post("/", () => expect.unreachable());
      },
      async (url) => {
        await visit(url, 50);
        await expect.poll(() => events.length).toBe(1);
      },
    );
  });

  it("during the handler aborts its signal and gives the slot back", async () => {
    const { guard, ends } = oneSlotGuard();
    const seen: string[] = [];
    await onSocket(
      async (app) => {
        await app.register(aiguard, { guard });
        app.post("/", (request, reply) => {
          getAdmission(request).signal.addEventListener("abort", () => {
            seen.push("aborted");
            reply.send("too late");
          });
        });
      },
      async (url) => {
        await visit(url, 50);
        await expect.poll(ends).toEqual(["cancelled"]);
        expect(seen).toEqual(["aborted"]);
      },
    );
  });
});
