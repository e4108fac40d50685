import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Sweep } from "../src/sweep/sweep.js";

const KEY = `test_${"Id9x".repeat(4)}_${"s3Cr".repeat(8)}_a1B2c3`;
const PROMPT = "What did the cartographer of Samarkand write down?";
const SECRET = "planted-secret-0815";

type Form = readonly [name: string, write: (text: string) => string];

const FORMS: readonly Form[] = [
  ["as it is", (text) => text],
  ["in base64", (text) => Buffer.from(text).toString("base64")],
  ["in base64 within other text", (text) => Buffer.from(`ab${text}`).toString("base64url")],
  ["for an address", encodeURIComponent],
  ["for an address, letter by letter", (text) => text.replace(/./g, (c) => `%${c.charCodeAt(0).toString(16)}`)],
  ["in JSON with escapes", (text) => text.replace(/./g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)],
  ["backwards", (text) => [...text].reverse().join("")],
  ["in part", (text) => text.slice(-30)],
];

/** Answers as the path says: what leaks is written into it by the test. */
let answer: { status: number; headers: Record<string, string>; pieces: readonly (string | Uint8Array)[] };
let server: Server;
let sweep: Sweep;
let url: string;

beforeEach(async () => {
  answer = { status: 200, headers: {}, pieces: ["fine"] };
  server = createServer((request, response) => {
    request.resume();
    request.on("end", () => {
      response.writeHead(answer.status, answer.headers);
      for (const piece of answer.pieces) response.write(piece);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  sweep = new Sweep([SECRET]);
  url = await sweep.watch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterEach(async () => {
  sweep.close();
  await new Promise((resolve) => server.close(resolve));
});

async function ask(path = "/chat"): Promise<void> {
  const response = await fetch(url + path, {
    method: "POST",
    headers: { authorization: `Bearer ${KEY}` },
    body: JSON.stringify({ model: "m", messages: [{ role: "user", content: [{ type: "text", text: PROMPT }] }] }),
  });
  await response.text();
}

const kinds = (): readonly (string | undefined)[] =>
  sweep
    .report()
    .leaks.map((leak) =>
      /^(\w+) .* in (?:the )?(head|body|event|log|call|an event|a log|a call)/.exec(leak)?.slice(1, 3).join(" in "),
    );

describe("the sweep", () => {
  it("finds nothing where nothing is, and says how much it saw", async () => {
    await ask();
    await ask();
    sweep.log("served two requests");
    expect(sweep.report()).toEqual({
      leaks: [],
      seen: { replies: 2, events: 0, logs: 1, calls: 0 },
      needles: { key: 1, prompt: 1, secret: 1 },
    });
  });

  describe.each(FORMS)("finds what is written %s", (_, write) => {
    it.each([
      ["key", KEY],
      ["prompt", PROMPT],
      ["secret", SECRET],
    ])("of a %s", async (kind, text) => {
      answer = { status: 500, headers: {}, pieces: [`{"detail":"`, write(text), `"}`] };
      await ask();
      expect(kinds()).toEqual([`${kind} in body`]);
    });
  });

  it("finds what is cut over the pieces of an answer", async () => {
    answer.pieces = [...`the key is ${KEY}`];
    await ask();
    expect(kinds()).toEqual(["key in body"]);
  });

  it.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ])("finds what is compressed by %s, also when it breaks off", async (encoding, compress) => {
    answer.headers = { "content-encoding": encoding };
    answer.pieces = [compress(`${PROMPT} ${KEY}`)];
    await ask();
    expect(kinds()).toEqual(["key in body"]);
  });

  it("finds what stands in a header of an answer, whatever its status", async () => {
    answer.headers = { "x-debug": PROMPT, "x-key": KEY };
    await ask();
    expect([...kinds()].sort()).toEqual(["key in head", "prompt in head"]);
  });

  it("finds what stands in an event, in a log, on the console and in a call of the provider", async () => {
    answer.pieces = [JSON.stringify([{ type: "end", note: PROMPT }])];
    await ask();
    await (await fetch(`${url}/control/events`)).text();
    sweep.log(`user asked: ${PROMPT}`);
    console.info("the key was %s", KEY);
    process.stderr.write(`${SECRET}\n`);
    const provider = await sweep.watchProvider(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    await (await fetch(provider, { method: "POST", headers: { "x-api-key": KEY }, body: PROMPT })).text();
    const found = sweep.report().leaks.map((leak) => leak.replace(/".*" in /, "in ").replace(/[,:].*/s, ""));
    expect([...new Set(found)].sort()).toEqual([
      "key in a call of the provider",
      "key in a log",
      "prompt in a log",
      "prompt in an event",
      "secret in a log",
    ]);
  });

  it("lets a handler repeat a prompt in a good answer, and a key nowhere but where it is issued", async () => {
    answer.pieces = [PROMPT];
    await ask();
    answer.pieces = [JSON.stringify({ key: KEY })];
    await ask("/control/issue");
    expect(sweep.report().leaks).toEqual([]);
    await ask("/chat");
    expect(kinds()).toEqual(["key in body"]);
  });

  it("lets a planted secret stand in what shows an unguarded answer, and in no guarded one", async () => {
    answer.pieces = [SECRET];
    await ask("/clients/open/v1/chat/completions");
    expect(sweep.report().leaks).toEqual([]);
    await ask("/clients/redact/v1/chat/completions");
    expect(kinds()).toEqual(["secret in body"]);
  });
});
