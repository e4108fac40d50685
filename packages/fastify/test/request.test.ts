import { Agent, request as send } from "node:http";
import { connect } from "node:http2";
import { Readable } from "node:stream";
import { createGuard, createKeyring } from "@aiguard/core";
import { aiguard, getAdmission } from "@aiguard/fastify";
import Fastify from "fastify";
import { describe, expect, it } from "vitest";
import { oneSlotGuard, onSocket, prompt } from "./fixture.js";

const SMUGGLED = "Hel\u200blo";
const CLEANED = { prompt: "Hello" };

describe("the handler's request", () => {
  it("has the cleaned body, and its length, after Fastify's own parser", async () => {
    await onSocket(
      async (app) => {
        await app.register(aiguard, { guard: oneSlotGuard().guard });
        app.post("/", (request) => ({
          body: request.body,
          admitted: getAdmission(request).body,
          length: request.headers["content-length"],
        }));
      },
      async (url) => {
        const length = String(JSON.stringify(CLEANED).length);
        expect(await (await fetch(url, prompt(SMUGGLED))).json()).toEqual({ body: CLEANED, admitted: CLEANED, length });
        const chunked = Readable.toWeb(Readable.from([Buffer.from(JSON.stringify({ prompt: SMUGGLED }))]));
        const response = await fetch(url, prompt("", { body: chunked, duplex: "half" } as RequestInit));
        expect(await response.json()).toEqual({ body: CLEANED, admitted: CLEANED });
      },
    );
  });

  it("is validated by its schema as cleaned, and a failure is answered by the guard's reply", async () => {
    const schema = { body: { type: "object", properties: { prompt: { type: "string", maxLength: 5 } } } };
    await onSocket(
      async (app) => {
        await app.register(aiguard, { guard: oneSlotGuard().guard });
        app.post("/", { schema }, (request) => request.body);
      },
      async (url) => {
        expect(await (await fetch(url, prompt(SMUGGLED))).json()).toEqual(CLEANED);
        const refused = await fetch(url, prompt("zanzibar"));
        expect(refused.status).toBe(400);
        expect(await refused.text()).not.toContain("zanzibar");
      },
    );
  });

  it("reaches a parser of the app's own as cleaned bytes", async () => {
    await onSocket(
      async (app) => {
        await app.register(aiguard, { guard: oneSlotGuard().guard });
        app.removeContentTypeParser("application/json");
        app.addContentTypeParser("application/json", async (_request: unknown, payload: Readable) => {
          const chunks = await payload.toArray();
          return Buffer.concat(chunks).toString();
        });
        app.post("/", (request) => ({ got: request.body }));
      },
      async (url) =>
        expect(await (await fetch(url, prompt(SMUGGLED))).json()).toEqual({ got: JSON.stringify(CLEANED) }),
    );
  });

  it("carries no header that a key was read from, in any of Node's views", async () => {
    const keyring = createKeyring({ prefix: "test" });
    const { key } = await keyring.issue({ tenant: "demo", owner: "ada" });
    await onSocket(
      async (app) => {
        await app.register(aiguard, { guard: createGuard({ keyring, transport: { requireHttps: false } }) });
        app.post("/", ({ headers, raw }) => [headers, raw.headersDistinct, raw.rawHeaders]);
      },
      async (url) => {
        const headers = { "X-Api-Key": key, authorization: `Bearer ${key}`, cookie: "a=b" };
        const text = await (await fetch(url, prompt("Hello", { headers }))).text();
        expect(text).not.toContain(key);
        expect(text.match(/a=b/g)).toHaveLength(3);
      },
    );
  });

  it("is the peer's on the socket, whatever the headers and `trustProxy` say", async () => {
    await onSocket(
      async (app) => {
        await app.register(aiguard, { guard: oneSlotGuard().guard });
        app.post("/", (request) => getAdmission(request).clientAddress);
      },
      async (url) => {
        const headers = { "x-forwarded-for": "192.0.2.1", "x-forwarded-proto": "https" };
        expect(await (await fetch(url, prompt("Hello", { headers }))).text()).toBe("127.0.0.1");
      },
      { trustProxy: true },
    );
  });

  it("may have no body where its method needs none", async () => {
    await onSocket(
      async (app) => {
        await app.register(aiguard, { guard: oneSlotGuard().guard });
        app.delete("/", (request) => ({ body: request.body ?? null }));
      },
      async (url) => expect(await (await fetch(url, { method: "DELETE" })).json()).toEqual({ body: null }),
    );
  });

  it("comes over HTTP/2 alike", async () => {
    const { guard, ends } = oneSlotGuard();
    const app = Fastify({ http2: true });
    await app.register(aiguard, { guard });
    app.post("/", (request) => request.body);
    const url = await app.listen({ port: 0, host: "127.0.0.1" });
    const client = connect(url);
    const stream = client.request({ ":method": "POST", ":path": "/", "content-type": "application/json" });
    stream.end(JSON.stringify({ prompt: SMUGGLED }));
    let text = "";
    for await (const chunk of stream) text += chunk;
    expect(JSON.parse(text)).toEqual(CLEANED);
    await expect.poll(ends).toEqual(["completed"]);
    client.close();
    await app.close();
  });
});

describe("a refused body", () => {
  it("of the parser's own limits is answered by the guard's reply", async () => {
    await onSocket(
      async (app) => {
        await app.register(aiguard, { guard: oneSlotGuard().guard });
        app.post("/", { bodyLimit: 20 }, () => expect.unreachable());
      },
      async (url) => {
        const response = await fetch(url, prompt("x".repeat(50)));
        expect([response.status, await response.json()]).toMatchObject([413, { code: "body_too_large" }]);
      },
    );
  });

  it("that comes before the guard's scope is answered by it too", async () => {
    await onSocket(
      async (app) => {
        await app.register(aiguard, { guard: oneSlotGuard().guard });
        app.post("/", { config: { aiguard: false } }, () => expect.unreachable());
      },
      async (url) => {
        const response = await fetch(url, prompt("", { body: '{"prompt":"zanzibar"' }));
        const text = await response.text();
        expect([response.status, JSON.parse(text)]).toMatchObject([400, { code: "body_malformed" }]);
        expect(text).not.toContain("zanzibar");
      },
    );
  });

  it.each([413, 408])("leaves the connection fit for the next one after a %i", async (status) => {
    const { guard } = oneSlotGuard({ body: { maxBytes: 1000, timeoutMs: 150 } });
    await onSocket(
      async (app) => {
        await app.register(aiguard, { guard });
        app.post("/", () => "fine");
      },
      async (url) => {
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
      },
    );
  });
});
