import { once } from "node:events";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { gzipSync } from "node:zlib";
import { aiguard, aiguardErrors } from "@aiguard/express";
import type { Response } from "express";
import { describe, expect, it } from "vitest";
import { oneSlotGuard, onSocket, prompt, upperCase, versions } from "./fixture.js";

const TEXT = { "content-type": "text/plain" };

/** Every way to write the same answer. */
const WAYS: Record<string, (res: Response) => unknown> = {
  "res.send(text)": (res) => res.type("txt").send("straße"),
  "res.send(bytes)": (res) => res.type("txt").send(Buffer.from("straße")),
  "res.end(text)": (res) => res.writeHead(200, TEXT).end("straße"),
  "res.end(text, encoding, callback)": (res) => res.writeHead(200, "Fine", TEXT).end("73747261c39f65", "hex", () => {}),
  "res.end() after text in another encoding": (res) => {
    res.writeHead(200, ["content-type", "text/plain"]);
    res.write("straÃ\u009fe", "latin1");
    res.end();
  },
  "res.write() in pieces, cut inside a character": (res) => {
    const bytes = Buffer.from("straße");
    res.set(TEXT);
    for (const byte of bytes) res.write(Buffer.of(byte));
    res.end(() => {});
  },
  "a pipe": (res) => Readable.from([Buffer.from("stra"), Buffer.from("ße")]).pipe(res.set(TEXT)),
  "res.flushHeaders() and late text": (res) => {
    res.set(TEXT).flushHeaders();
    setTimeout(() => res.end("straße"), 20);
  },
};

describe.each(versions)("answers in %s", (_name, express) => {
  for (const [stages, expected] of [
    [[], "straße"],
    [[() => upperCase()], "STRASSE"],
  ] as const) {
    it.each(Object.keys(WAYS))(`pass ${stages.length} stages by %s`, async (way) => {
      const { guard, ends } = oneSlotGuard({ stages });
      const app = express().post("/", aiguard(guard), (_req, res) => {
        WAYS[way]?.(res);
      });
      await onSocket(app, async (url) => {
        const response = await fetch(url, prompt());
        expect(await response.text()).toBe(expected);
        expect(response.headers.get("content-type")).toContain("text/plain");
        expect(response.headers.get("x-request-id")).toBeTruthy();
        const length = response.headers.get("content-length");
        if (length !== null) expect(Number(length)).toBe(Buffer.byteLength(expected));
        await expect.poll(ends).toEqual(["completed"]);
      });
    });
  }

  it("keep the pressure of a slow reader, and every callback", async () => {
    const { guard } = oneSlotGuard({ stages: [() => upperCase()] });
    const seen = { full: 0, drained: 0, called: 0 };
    const app = express().post("/", aiguard(guard), async (_req, res) => {
      res.set(TEXT);
      for (let i = 0; i < 40; i++) {
        const canGoOn = res.write("x".repeat(100_000), () => {
          seen.called++;
        });
        if (canGoOn) continue;
        seen.full++;
        await once(res, "drain");
        seen.drained++;
      }
      res.end();
    });
    await onSocket(app, async (url) => {
      expect((await (await fetch(url, prompt())).text()).length).toBe(4_000_000);
      expect(seen).toEqual({ full: seen.drained, drained: expect.any(Number), called: 40 });
      expect(seen.full).toBeGreaterThan(0);
    });
  });

  it("that are compressed pass untouched without stages, and are refused with them", async () => {
    const gzipped = gzipSync("word");
    const answer = (res: Response): unknown => res.set({ ...TEXT, "content-encoding": "gzip" }).send(gzipped);
    for (const [stages, status, body] of [
      [[], 200, "word"],
      [[() => upperCase()], 500, '"code":"internal_error"'],
    ] as const) {
      const { guard } = oneSlotGuard({ stages });
      const app = express().post("/", aiguard(guard), (_req, res) => {
        answer(res);
      });
      app.use(aiguardErrors(guard));
      await onSocket(app, async (url) => {
        const response = await fetch(url, prompt());
        expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(body)]);
      });
    }
  });

  it.each<[string, (res: Response) => void]>([
    ["a pipe", (res) => void Readable.from([gzipSync("word"), Buffer.from("more")]).pipe(res)],
    ["a timer", (res) => void setTimeout(() => res.end(gzipSync("word")), 5)],
    ["writeHead in a timer", (res) => void setTimeout(() => res.writeHead(200).end("word"), 5)],
    [
      "flushHeaders in a timer",
      (res) => {
        setTimeout(() => res.flushHeaders(), 5);
        setTimeout(() => res.end("word"), 10);
      },
    ],
  ])(
    "that are compressed are refused, too, where %s writes them and nobody would catch what is thrown",
    async (_who, write) => {
      const { guard, ends, events } = oneSlotGuard({ stages: [() => upperCase()] });
      const app = express().post("/", aiguard(guard), (_req, res) => {
        res.set({ ...TEXT, "content-encoding": "gzip" });
        write(res);
      });
      await onSocket(app, async (url) => {
        const response = await fetch(url, prompt());
        expect([response.status, await response.json()]).toMatchObject([500, { code: "internal_error" }]);
        await expect.poll(ends).toEqual(["failed"]);
        expect(events.map(({ type }) => type)).toEqual(["decision", "error", "end"]);
      });
    },
  );

  it("without a body give the slot back", async () => {
    const { guard, ends } = oneSlotGuard({ stages: [() => upperCase()] });
    const app = express();
    app.post("/", aiguard(guard), (_req, res) => {
      res.sendStatus(204);
    });
    app.get("/", aiguard(guard), (_req, res) => {
      res.json({ prompt: "Hello" });
    });
    await onSocket(app, async (url) => {
      expect((await fetch(url, prompt())).status).toBe(204);
      const head = await fetch(url, { method: "HEAD" });
      expect([head.status, await head.text()]).toEqual([200, ""]);
      await expect.poll(ends).toEqual(["completed", "completed"]);
    });
  });
});

describe.each(versions)("errors in %s", (_name, express) => {
  const failing =
    (contentType: string) =>
    async (_req: unknown, res: Response): Promise<void> => {
      res.set("content-type", contentType).write("data: {}\n\n");
      await new Promise((resolve) => setTimeout(resolve, 20));
      throw new Error("handler-secret");
    };
  const caught =
    (handler: (req: never, res: Response) => Promise<void>) =>
    (req: unknown, res: Response, next: (error: unknown) => void): void => {
      handler(req as never, res).catch(next);
    };

  it("before the answer are answered by us, with nothing left of the handler's body", async () => {
    const { guard, ends, events } = oneSlotGuard({ stages: [() => upperCase()] });
    const app = express().post("/", aiguard(guard), (_req, res) => {
      res.set({ etag: '"1"', "content-encoding": "gzip", "content-length": "1", "access-control-allow-origin": "*" });
      throw new Error("handler-secret");
    });
    app.use(aiguardErrors(guard));
    await onSocket(app, async (url) => {
      const response = await fetch(url, prompt());
      expect([response.status, await response.json()]).toMatchObject([500, { code: "internal_error" }]);
      expect(response.headers.get("etag")).toBeNull();
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
      await expect.poll(ends).toEqual(["failed"]);
      expect(events.map(({ type }) => type)).toEqual(["decision", "error", "end"]);
    });
  });

  it("in the middle end a stream of events with an error event", async () => {
    const { guard, ends, events } = oneSlotGuard();
    const app = express().post("/", aiguard(guard), caught(failing("text/event-stream")));
    app.use(aiguardErrors(guard));
    await onSocket(app, async (url) => {
      const text = await (await fetch(url, prompt())).text();
      expect(text).toMatch(/^data: \{\}\n\n.*error/s);
      expect(text).not.toContain("handler-secret");
      expect(ends()).toEqual(["failed"]);
      expect(events.filter(({ type }) => type === "error")).toHaveLength(1);
    });
  });

  it("in the middle cut every other answer off", async () => {
    const { guard, ends } = oneSlotGuard();
    const app = express().post("/", aiguard(guard), caught(failing("text/plain")));
    app.use(aiguardErrors(guard));
    await onSocket(app, async (url) => {
      const response = await fetch(url, prompt());
      await expect(response.text()).rejects.toThrow();
      await expect.poll(ends).toEqual(["failed"]);
    });
  });

  it("after the answer are only told", async () => {
    const { guard, ends, events } = oneSlotGuard();
    const app = express().post("/", aiguard(guard), (_req, res, next) => {
      res.send("fine");
      next(new Error("handler-secret"));
    });
    app.use(aiguardErrors(guard));
    await onSocket(app, async (url) => {
      expect(await (await fetch(url, prompt())).text()).toBe("fine");
      await expect.poll(ends).toEqual(["completed"]);
      expect(events.filter(({ type }) => type === "error")).toHaveLength(1);
    });
  });

  it("of a piped source count as a failure", async () => {
    const { guard, ends } = oneSlotGuard();
    const source = async function* (): AsyncGenerator<string> {
      yield "one";
      await new Promise((resolve) => setTimeout(resolve, 20));
      throw new Error("handler-secret");
    };
    const app = express().post("/", aiguard(guard), (_req, res) => {
      pipeline(source(), res).catch(() => {});
    });
    await onSocket(app, async (url) => {
      const response = await fetch(url, prompt());
      await expect(response.text()).rejects.toThrow();
      await expect.poll(ends).toEqual(["failed"]);
    });
  });

  it("outside every guard are answered alike, or left to Express once the answer has begun", async () => {
    const { guard } = oneSlotGuard();
    const app = express().set("env", "test");
    app.get("/before", () => {
      throw new Error("handler-secret");
    });
    app.get("/middle", caught(failing("text/plain")));
    app.use(aiguardErrors(guard));
    await onSocket(app, async (url) => {
      expect(await (await fetch(`${url}/before`)).json()).toMatchObject({ code: "internal_error" });
      const cut = await fetch(`${url}/middle`);
      await expect(cut.text()).rejects.toThrow();
    });
  });
});
