import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { aiguard, aiguardErrors, getAdmission } from "@aiguard/fastify";
import type { FastifyReply, FastifyRequest } from "fastify";
import { describe, expect, it } from "vitest";
import { oneSlotGuard, onSocket, prompt, upperCase } from "./fixture.js";

/** Every kind of payload that Fastify takes, for the same answer. */
const WAYS: Record<string, (reply: FastifyReply, request: FastifyRequest) => unknown> = {
  "a text": (reply) => reply.type("text/plain").send("straße"),
  "a returned text": () => "straße",
  bytes: (reply) => reply.type("text/plain").send(Buffer.from("straße")),
  "a stream of bytes": (reply) =>
    reply.type("text/plain").send(Readable.from([Buffer.from("stra\u00c3", "latin1"), Buffer.from([0x9f, 0x65])])),
  "a stream of texts": (reply) => reply.type("text/plain").send(Readable.from(["stra", "ße"])),
  "a stream that said its length": (reply) =>
    reply.headers({ "content-type": "text/plain", "content-length": 7 }).send(Readable.from(["straße"])),
  "a web stream": (reply) => reply.type("text/plain").send(new Response("straße").body),
  "a Response": () => new Response("straße", { headers: { "content-type": "text/plain" } }),
};

describe("answers", () => {
  for (const [stages, expected] of [
    [[], "straße"],
    [[() => upperCase()], "STRASSE"],
  ] as const) {
    it.each(Object.keys(WAYS))(`pass ${stages.length} stages as %s`, async (way) => {
      const { guard, ends } = oneSlotGuard({ stages });
      await onSocket(
        async (app) => {
          await app.register(aiguard, { guard });
          app.post("/", (request, reply) => WAYS[way]?.(reply, request) as never);
        },
        async (url) => {
          const response = await fetch(url, prompt());
          expect(await response.text()).toBe(expected);
          expect(response.headers.get("x-request-id")).toBeTruthy();
          const length = response.headers.get("content-length");
          if (length !== null) expect(Number(length)).toBe(Buffer.byteLength(expected));
          await expect.poll(ends).toEqual(["completed"]);
        },
      );
    });
  }

  it("of HEAD and 204 have no body and give the slot back", async () => {
    const { guard, ends } = oneSlotGuard({ stages: [() => upperCase()] });
    await onSocket(
      async (app) => {
        await app.register(aiguard, { guard });
        app.get("/text", () => "word");
        app.get("/stream", (_request, reply) => reply.type("text/plain").send(Readable.from(["word"])));
        app.post("/", (_request, reply) => reply.code(204).send());
      },
      async (url) => {
        for (const path of ["/text", "/stream"]) {
          const head = await fetch(url + path, { method: "HEAD" });
          expect([path, head.status, await head.text()]).toEqual([path, 200, ""]);
        }
        expect((await fetch(url, prompt())).status).toBe(204);
        await expect.poll(ends).toEqual(["completed", "completed", "completed"]);
      },
    );
  });

  it("that are compressed pass untouched without stages, and are refused with them", async () => {
    for (const [stages, status, body] of [
      [[], 200, "word"],
      [[() => upperCase()], 500, '"code":"internal_error"'],
    ] as const) {
      const { guard } = oneSlotGuard({ stages });
      await onSocket(
        async (app) => {
          await app.register(aiguard, { guard });
          app.post("/", (_request, reply) =>
            reply.headers({ "content-type": "text/plain", "content-encoding": "gzip" }).send(gzipSync("word")),
          );
        },
        async (url) => {
          const response = await fetch(url, prompt());
          expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(body)]);
        },
      );
    }
  });

  it("written past Fastify still give the slot back", async () => {
    const { guard, ends } = oneSlotGuard();
    await onSocket(
      async (app) => {
        await app.register(aiguard, { guard });
        app.post("/", (_request, reply) => {
          reply.hijack();
          reply.raw.end("raw");
        });
      },
      async (url) => {
        expect(await (await fetch(url, prompt())).text()).toBe("raw");
        await expect.poll(ends).toEqual(["completed"]);
      },
    );
  });

  it("that nobody reads any more stop their source", async () => {
    const { guard, ends } = oneSlotGuard();
    const seen: string[] = [];
    await onSocket(
      async (app) => {
        await app.register(aiguard, { guard });
        app.post("/", (request, reply) => {
          getAdmission(request).signal.addEventListener("abort", () => seen.push("aborted"));
          const source = Readable.from(ticking(), { objectMode: false });
          source.once("close", () => seen.push("stopped"));
          return reply.type("text/event-stream").send(source);
        });
      },
      async (url) => {
        const leaving = new AbortController();
        const response = await fetch(url, prompt("Hello", { signal: leaving.signal }));
        await response.body?.getReader().read();
        leaving.abort();
        await expect.poll(ends).toEqual(["cancelled"]);
        await expect.poll(() => seen.toSorted()).toEqual(["aborted", "stopped"]);
      },
    );
  });
});

async function* ticking(throwAfter = Number.POSITIVE_INFINITY): AsyncGenerator<string> {
  for (let i = 0; i < throwAfter; i++) {
    yield "data: {}\n\n";
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("handler-secret");
}

describe("errors", () => {
  const failing =
    (contentType: string, throwAfter: number) =>
    (_request: FastifyRequest, reply: FastifyReply): FastifyReply =>
      reply
        .headers({ "content-type": contentType, etag: '"1"' })
        .send(Readable.from(ticking(throwAfter), { objectMode: false }));

  it("before the answer are answered by us, unstaged", async () => {
    const { guard, ends, events } = oneSlotGuard({ stages: [() => upperCase()] });
    await onSocket(
      async (app) => {
        await app.register(aiguard, { guard });
        app.post("/", failing("text/event-stream", 0));
      },
      async (url) => {
        const response = await fetch(url, prompt());
        expect([response.status, response.headers.get("content-type"), response.headers.get("etag")]).toEqual([
          500,
          "application/problem+json; charset=utf-8",
          null,
        ]);
        expect(await response.json()).toMatchObject({ code: "internal_error" });
        await expect.poll(ends).toEqual(["failed"]);
        expect(events.map(({ type }) => type)).toEqual(["decision", "error", "end"]);
      },
    );
  });

  it("in the middle end a stream of events with an error event", async () => {
    const { guard, ends, events } = oneSlotGuard();
    await onSocket(
      async (app) => {
        await app.register(aiguard, { guard });
        app.post("/", failing("text/event-stream", 2));
      },
      async (url) => {
        const text = await (await fetch(url, prompt())).text();
        expect(text).toMatch(/^data: \{\}\n\n.*error/s);
        expect(text).not.toContain("handler-secret");
        expect(ends()).toEqual(["failed"]);
        expect(events.filter(({ type }) => type === "error")).toHaveLength(1);
      },
    );
  });

  it("in the middle cut every other answer off", async () => {
    const { guard, ends, events } = oneSlotGuard();
    await onSocket(
      async (app) => {
        await app.register(aiguard, { guard });
        app.post("/", failing("text/plain", 2));
      },
      async (url) => {
        const response = await fetch(url, prompt());
        await expect(response.text()).rejects.toThrow();
        expect(ends()).toEqual(["failed"]);
        expect(events.filter(({ type }) => type === "error")).toHaveLength(1);
      },
    );
  });

  it("may be answered by the app, and then pass the stages", async () => {
    const { guard, ends } = oneSlotGuard({ stages: [() => upperCase()] });
    await onSocket(
      async (app) => {
        await app.register(aiguard, { guard, errors: false });
        app.setErrorHandler((_error, _request, reply) => reply.code(500).type("text/plain").send("sorry"));
        app.post("/", () => {
          throw new Error("handler-secret");
        });
      },
      async (url) => {
        expect(await (await fetch(url, prompt())).text()).toBe("SORRY");
        await expect.poll(ends).toEqual(["failed"]);
      },
    );
  });

  it("may pass through the app on their way to us", async () => {
    const { guard } = oneSlotGuard();
    const seen: string[] = [];
    await onSocket(
      async (app) => {
        await app.register(aiguard, { guard, errors: false });
        const answer = aiguardErrors(guard);
        app.setErrorHandler((error: Error, request, reply) => {
          seen.push(error.message);
          answer(error, request, reply);
        });
        app.post("/", () => {
          throw new Error("handler-secret");
        });
      },
      async (url) => {
        expect(await (await fetch(url, prompt())).json()).toMatchObject({ code: "internal_error" });
        expect(seen).toEqual(["handler-secret"]);
      },
    );
  });
});
