import { execFileSync } from "node:child_process";
import { Console } from "node:console";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { maskConsole } from "../src/console.ts";
import { createServer } from "../src/fastify.ts";
import { createLogger, maskLines } from "../src/pino.ts";

const SECRETS = ["ada@example.com", "hunter2", "4111 1111 1111 1111", "opaque-key-of-somebody"];
const [EMAIL, PASSWORD, CARD, KEY] = SECRETS as [string, string, string, string];

function sink(): { readonly stream: Writable; text(): string } {
  let written = "";
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written += String(chunk);
      done();
    },
  });
  return { stream, text: () => written };
}

function expectClean(text: string): void {
  for (const secret of SECRETS) expect(text).not.toContain(secret);
  expect(text).toContain("[redacted:");
}

const failure = (): Error =>
  new Error(`mail to ${EMAIL} failed`, { cause: new Error(`connect postgres://app:${PASSWORD}@db.internal/main`) });

describe("pino", () => {
  it("logs objects, errors, messages and what is put into them without what must not be seen", () => {
    const { stream, text } = sink();
    const logger = createLogger(stream).child({ customer: EMAIL });
    logger.info({ user: { email: EMAIL, apiKey: KEY }, cards: [CARD] }, "signed in by %s", EMAIL);
    logger.error(failure());
    logger.error({ err: failure() }, `card ${CARD}`);
    logger.warn(new Map([["authorization", KEY]]));
    const lines = text().trim().split("\n");
    expect(lines).toHaveLength(4);
    for (const line of lines) JSON.parse(line);
    expectClean(text());
    expect(JSON.parse(lines[1] ?? "")).toMatchObject({
      msg: "mail to [redacted:email] failed",
      err: { name: "Error", cause: { message: "connect postgres://[redacted:connection-string]" } },
    });
  });

  it("masks finished lines too, which stay JSON", () => {
    const { stream, text } = sink();
    maskLines(stream).write(
      `${JSON.stringify({ level: 30, msg: `card ${CARD}`, password: `${PASSWORD}!`, to: EMAIL })}\n`,
    );
    expectClean(text());
    expect(JSON.parse(text())).toMatchObject({ level: 30, msg: "card [redacted:card]" });
  });
});

it("console logs without what must not be seen", () => {
  const { stream, text } = sink();
  const target = new Console(stream, stream);
  maskConsole(target);
  target.log(`write to ${EMAIL}`, { apiKey: KEY, nested: { card: CARD } });
  target.error(failure());
  target.info("user %s", EMAIL);
  expectClean(text());
});

it("Fastify's logger logs requests and errors without what must not be seen", async () => {
  const { stream, text } = sink();
  const app = createServer(stream);
  const { statusCode } = await app.inject({ url: `/?mail=${EMAIL}`, headers: { authorization: `Bearer ${KEY}` } });
  await app.close();
  expect(statusCode).toBe(500);
  expectClean(text());
  expect(text()).toContain("incoming request");
});

it.each(["pino", "console", "fastify"])("src/%s.ts runs by itself", (name) => {
  const program = fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url));
  const text = execFileSync(process.execPath, [program], { encoding: "utf8" });
  expectClean(text);
  for (const secret of ["not-for-the-log", "k-123456"]) expect(text).not.toContain(secret);
});
