import { setTimeout as pause } from "node:timers/promises";
import type { Admission, Identity } from "@aiguard/core";
import { type AiguardOptions, aiguard, getAdmission } from "@aiguard/express";
import type { ErrorRequestHandler, Request } from "express";
import { describe, expect, expectTypeOf, it } from "vitest";
import { oneSlotGuard, onSocket, prompt, versions } from "./fixture.js";

describe.each(versions)("aiguard in %s", (_name, express) => {
  it("takes only options that there are", () => {
    const { guard } = oneSlotGuard();
    expectTypeOf<NonNullable<AiguardOptions["identify"]>>().parameter(0).toEqualTypeOf<Request>();
    const wrong: object[] = [{ scope: ["chat"] }, { scopes: "chat" }, { route: "" }, { format: "yaml" }];
    for (const options of wrong) {
      expect(() => aiguard(guard, options)).toThrow(expect.objectContaining({ code: "option_invalid" }));
    }
  });

  it("guards a router, and says so where it does not stand", async () => {
    const { guard, ends } = oneSlotGuard();
    const router = express.Router().use(aiguard(guard));
    router.post("/chat", aiguard(guard), (req, res) => {
      const admission = getAdmission(req);
      expectTypeOf(admission).toEqualTypeOf<Admission>();
      res.send(admission.tenant);
    });
    const app = express().use("/api", router);
    app.post("/open", (req, res) => {
      expect(() => getAdmission(req)).toThrow(expect.objectContaining({ code: "admission_missing" }));
      res.send("open");
    });
    await onSocket(app, async (url) => {
      expect(await (await fetch(`${url}/api/chat`, prompt())).text()).toBe("demo");
      expect(await (await fetch(`${url}/open`, prompt())).text()).toBe("open");
      expect((await fetch(`${url}/api/nowhere`, prompt())).status).toBe(404);
      await expect.poll(ends).toEqual(["completed", "completed"]);
    });
  });

  it("shows identify the request as it came", async () => {
    const { guard } = oneSlotGuard();
    const identify = (req: Request): Identity | null =>
      req.get("cookie") === "user=ada" ? { tenant: "web", subject: "ada" } : null;
    const app = express().post("/", aiguard(guard, { identify }), (req, res) => {
      res.send(getAdmission(req).subject);
    });
    await onSocket(app, async (url) => {
      expect(await (await fetch(url, prompt("Hello", { headers: { cookie: "user=ada" } }))).text()).toBe("ada");
      expect((await fetch(url, prompt())).status).toBe(401);
    });
  });

  it("hands a guard that cannot know anybody to the app's error handler", async () => {
    const { guard } = oneSlotGuard({ anonymous: undefined as never });
    const app = express().post("/", aiguard(guard), () => expect.unreachable());
    const answerError: ErrorRequestHandler = (error, _req, res, _next) => {
      res.send(error.code);
    };
    app.use(answerError);
    await onSocket(app, async (url) => {
      expect(await (await fetch(url, prompt())).text()).toBe("identity_unconfigured");
    });
  });

  it("lets a preflight through without an admission", async () => {
    const app = express().options("/", aiguard(oneSlotGuard().guard), (_req, res) => {
      res.sendStatus(204);
    });
    await onSocket(app, async (url) => {
      const headers = { origin: "https://app.example", "access-control-request-method": "POST" };
      expect((await fetch(url, { method: "OPTIONS", headers })).status).toBe(204);
    });
  });
});

describe.each(versions)("a client that leaves in %s", (_name, express) => {
  const visit = async (url: string, leaveAfterMs: number): Promise<void> => {
    const signal = AbortSignal.timeout(leaveAfterMs);
    await expect(fetch(url, prompt("Hello", { signal }))).rejects.toThrow();
  };

  it("during the check never reaches the handler", async () => {
    const detector = { detect: () => pause(200, { label: "clean", score: 0, findings: [] } as const) };
    const { guard, ends } = oneSlotGuard({ detector });
    const app = express().post("/", aiguard(guard), () => expect.unreachable());
    await onSocket(app, async (url) => {
      await visit(url, 50);
      await expect.poll(ends).toEqual(["cancelled"]);
    });
  });

  it("during a refusal is not answered", async () => {
    const { guard, events } = oneSlotGuard();
    const app = express().post("/", aiguard(guard, { identify: () => pause(200, null) }), () => expect.unreachable());
    await onSocket(app, async (url) => {
      await visit(url, 50);
      await expect.poll(() => events.length).toBe(1);
    });
  });

  it("during the handler aborts its signal and gives the slot back", async () => {
    const { guard, ends } = oneSlotGuard();
    const seen: string[] = [];
    const app = express().post("/", aiguard(guard), (req) => {
      getAdmission(req).signal.addEventListener("abort", () => seen.push("aborted"));
    });
    await onSocket(app, async (url) => {
      await visit(url, 50);
      await expect.poll(ends).toEqual(["cancelled"]);
      expect(seen).toEqual(["aborted"]);
    });
  });
});
