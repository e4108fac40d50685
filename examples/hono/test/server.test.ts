import { fileURLToPath } from "node:url";
import { describeExample, type Program, RunningProgram } from "@aiguard/conformance/example";
import { describe, expect, onTestFinished, test } from "vitest";

const TIMEOUT_MS = 60_000;

function start(port: string, ...args: string[]): Program {
  const cwd = fileURLToPath(new URL("..", import.meta.url));
  return { args: ["src/server.ts", ...args], cwd, env: { PORT: port } };
}

describeExample({ name: "hono", prepare: () => start("0"), ready: /Ctrl-C stops the server/, keepsStandIn: true });

/** A server that ends with its test, however that goes. */
function run(port: string, ...args: string[]): RunningProgram {
  const program = new RunningProgram(start(port, ...args));
  onTestFinished(async () => void (await program.interrupt()));
  return program;
}

describe("npm start", () => {
  test("takes its tour, every stop of which comes back as expected", { timeout: TIMEOUT_MS }, async () => {
    const program = run("0", "--exit");
    const status = await program.ended();
    const lines = program.output.split("\n");
    expect(lines[0]).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+$/);
    expect(lines[1]).toMatch(/^API key \(shown once\): demo_live_\S+$/);
    expect(program.output).not.toContain("DIFFERS");
    expect(status).toBe(0);
    expect(lines.filter((line) => line.startsWith("ok ")).length).toBeGreaterThan(40);
    expect(program.output).toMatch(/\n(\d+) of \1 came back as expected\.\n$/);
  });

  test("says in one line when its port is taken, and what to do", { timeout: TIMEOUT_MS }, async () => {
    const first = run("0");
    const port = await first.printed(/listening on http:\/\/127\.0\.0\.1:(\d+)/);
    const second = run(port);
    expect(await second.ended()).toBe(1);
    expect(second.output).toBe(
      `port ${port} is in use: stop what listens there, or choose another, as in PORT=${Number(port) + 1} npm start\n`,
    );
  });

  test("shows a page that loads nothing, and stops within a second", { timeout: TIMEOUT_MS }, async () => {
    const program = run("0");
    const url = await program.printed(/listening on (http:\S+)/);
    const page = await fetch(url);
    const html = await page.text();
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(html).toContain(`curl ${url}/v1/chat/completions`);
    expect(html).toContain("60 requests a minute");
    expect(html).not.toMatch(/<script|<link|<img|src=|href=/);
    expect(await program.interrupt()).toBeLessThan(1000);
  });
});
