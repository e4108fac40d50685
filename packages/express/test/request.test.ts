import { once } from "node:events";
import { Agent, type IncomingMessage, request as send } from "node:http";
import { createGuard, createKeyring } from "@aiguard/core";
import { aiguard, aiguardErrors, getAdmission } from "@aiguard/express";
import { describe, expect, it } from "vitest";
import { oneSlotGuard, onSocket, prompt, versions } from "./fixture.js";

const SMUGGLED = "Hel\u200blo";
const CLEANED = { prompt: "Hello" };

describe.each(versions)("the handler's request in %s", (_name, express) => {
  const parsers = {
    "no parser": [],
    "express.json() before": [express.json()],
    "a parser of another type before": [express.urlencoded({ extended: false })],
  };

  it.each(Object.entries(parsers))("has the cleaned body with %s", async (_parser, before) => {
    const app = express();
    app.post("/", ...before, aiguard(oneSlotGuard().guard), express.json(), express.text(), (req, res) => {
      res.json({ body: req.body, admitted: getAdmission(req).body });
    });
    await onSocket(app, async (url) => {
      expect(await (await fetch(url, prompt(SMUGGLED))).json()).toEqual({ body: CLEANED, admitted: CLEANED });
    });
  });

  it("has the cleaned body in the shape that its parser gives", async () => {
    const app = express();
    const { guard } = oneSlotGuard();
    app.post("/raw", express.raw({ type: "application/json" }), aiguard(guard), (req, res) => {
      res.json([Buffer.isBuffer(req.body), String(req.body)]);
    });
    app.post("/text", express.text({ type: "application/json" }), aiguard(guard), (req, res) => {
      res.json([typeof req.body, req.body]);
    });
    await onSocket(app, async (url) => {
      expect(await (await fetch(`${url}/raw`, prompt(SMUGGLED))).json()).toEqual([true, JSON.stringify(CLEANED)]);
      expect(await (await fetch(`${url}/text`, prompt(SMUGGLED))).json()).toEqual(["string", JSON.stringify(CLEANED)]);
    });
  });

  it("carries no header that a key was read from, in any of Node's four views", async () => {
    const keyring = createKeyring({ prefix: "test" });
    const { key } = await keyring.issue({ tenant: "demo", owner: "ada" });
    const guard = createGuard({ keyring, transport: { requireHttps: false } });
    const app = express();
    app.post("/", aiguard(guard), (req, res) => {
      res.json([req.headers, req.headersDistinct, req.rawHeaders, req.get("x-api-key") ?? null]);
    });
    await onSocket(app, async (url) => {
      const headers = { "X-Api-Key": key, authorization: `Bearer ${key}`, cookie: "a=b" };
      const text = await (await fetch(url, prompt("Hello", { headers }))).text();
      expect(text).not.toContain(key);
      expect(text).not.toMatch(/authorization|x-api-key/i);
      expect(text.match(/a=b/g)).toHaveLength(3);
    });
  });

  it("has Node's distinct headers but for the key, also where they were read before, and may be given others", async () => {
    const keyring = createKeyring({ prefix: "test" });
    const { key } = await keyring.issue({ tenant: "demo", owner: "ada" });
    const guard = createGuard({ keyring, transport: { requireHttps: false } });
    const body = JSON.stringify({ prompt: "Hello" });
    const headers = ["host", "h", "content-type", "application/json", "content-length", String(body.length)];
    headers.push("X-Api-Key", key, "X-Two", "1", "x-two", "2");
    const app = express();
    const views: unknown[] = [];
    app.post(
      "/",
      (req, _res, next) => {
        if (req.query.early !== undefined) void req.headersDistinct;
        if (req.query.bare !== undefined) views.push({ ...req.headersDistinct });
        next();
      },
      aiguard(guard),
      (req, res) => {
        views.push({ ...req.headersDistinct });
        req.headersDistinct = { only: ["this"] };
        res.json(req.headersDistinct);
      },
    );
    await onSocket(app, async (url) => {
      for (const query of ["?bare", "?early", ""]) {
        const outgoing = send(`${url}/${query}`, { method: "POST", headers });
        outgoing.end(body);
        const [response] = (await once(outgoing, "response")) as [IncomingMessage];
        expect(await response.reduce((all: string, chunk) => all + chunk, "")).toBe('{"only":["this"]}');
      }
    });
    const { "x-api-key": presented, ...rest } = views.shift() as Record<string, string[]>;
    expect(presented).toEqual([key]);
    expect(rest["x-two"]).toEqual(["1", "2"]);
    expect(views).toEqual([rest, rest, rest]);
  });

  it("is the peer's on the socket, whatever the headers and `trust proxy` say", async () => {
    const app = express().set("trust proxy", true);
    app.post("/", aiguard(oneSlotGuard().guard), (req, res) => {
      res.send(getAdmission(req).clientAddress);
    });
    await onSocket(app, async (url) => {
      const headers = { "x-forwarded-for": "192.0.2.1", "x-forwarded-proto": "https" };
      expect(await (await fetch(url, prompt("Hello", { headers }))).text()).toBe("127.0.0.1");
    });
  });

  it("is refused by the guard's reply when the framework's own parser fails", async () => {
    const { guard } = oneSlotGuard();
    const app = express();
    app.post("/", express.json({ limit: 100 }), aiguard(guard), () => expect.unreachable());
    app.use(aiguardErrors(guard));
    await onSocket(app, async (url) => {
      const malformed = await fetch(url, prompt("", { body: '{"prompt":"zanzibar"' }));
      expect([malformed.status, malformed.headers.get("content-type")]).toEqual([
        400,
        "application/problem+json; charset=utf-8",
      ]);
      const text = await malformed.text();
      expect(JSON.parse(text)).toMatchObject({ code: "body_malformed" });
      expect(text).not.toContain("zanzibar");
      const large = await fetch(url, prompt("x".repeat(200)));
      expect([large.status, await large.json()]).toMatchObject([413, { code: "body_too_large" }]);
      const charset = await fetch(
        url,
        prompt("", { headers: { "content-type": "application/json; charset=klingon" } }),
      );
      expect([charset.status, await charset.json()]).toMatchObject([415, { code: "media_type_unsupported" }]);
    });
  });

  it.each([413, 408])("leaves the connection fit for the next one after a %i", async (status) => {
    const { guard } = oneSlotGuard({ body: { maxBytes: 1000, timeoutMs: 150 } });
    const app = express().post("/", aiguard(guard), (_req, res) => {
      res.send("fine");
    });
    await onSocket(app, async (url) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      const exchange = (write: (request: ReturnType<typeof send>) => void): Promise<string> =>
        new Promise((resolve, reject) => {
          const headers = { "content-type": "application/json" };
          const request = send(url, { method: "POST", agent, headers }, (response) => {
            let text = String(response.statusCode);
            response.setEncoding("utf8").on("data", (chunk) => {
              text += chunk;
            });
            response.on("end", () => resolve(text));
            // What is still to come of the body comes after the reply.
            if (!request.writableEnded) setTimeout(() => request.end("x".repeat(100_000)), 50);
          });
          request.on("error", reject);
          write(request);
        });
      const refused = exchange((request) => request.write("x".repeat(status === 413 ? 50_000 : 10)));
      expect(await refused).toMatch(new RegExp(`^${status}`));
      expect(await exchange((request) => request.end('{"prompt":"Hello"}'))).toBe("200fine");
      agent.destroy();
    });
  });
});
