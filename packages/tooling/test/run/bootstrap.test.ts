import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../src/workspace.ts";

/** Starts a program of Node through the bootstrap, as a root script does. */
function bootstrap(program: string, env: NodeJS.ProcessEnv = {}, args: readonly string[] = []) {
  const words = [join(ROOT, "packages/tooling/bootstrap.mjs"), "node", "-e", program, "--", ...args];
  return spawn(process.execPath, words, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "inherit"] });
}

async function outcome(child: ReturnType<typeof bootstrap>): Promise<{ status: number | null; output: string }> {
  let output = "";
  child.stdout.on("data", (data) => {
    output += String(data);
  });
  const [status] = await once(child, "close");
  return { status, output };
}

test("a command gets its arguments, and its output and exit status come out as they are", async () => {
  const program = `console.log(JSON.stringify(process.argv.slice(1))); process.exit(7)`;
  const { status, output } = await outcome(bootstrap(program, {}, ["--exit", "two words", '"$HOME"']));
  expect(JSON.parse(output)).toEqual(["--exit", "two words", '"$HOME"']);
  expect(status).toBe(7);
});

test("of npm's settings only the way to the registry reaches a command", async () => {
  const env = {
    npm_config_ignore_scripts: "true",
    npm_lifecycle_event: "x",
    npm_config_registry: "http://127.0.0.1:9/",
  };
  const names = `Object.entries(process.env).filter(([name]) => /^p?npm_/.test(name))`;
  const { output } = await outcome(bootstrap(`console.log(JSON.stringify(Object.fromEntries(${names})))`, env));
  const registry = "http://127.0.0.1:9/";
  expect(JSON.parse(output)).toMatchObject({ npm_config_registry: registry, pnpm_config_registry: registry });
  expect(output).not.toMatch(/ignore_scripts|lifecycle/);
});

test("a command knows the Node that the first script was started with", async () => {
  const program = `console.log(process.env.AIGUARD_HOST_NODE)`;
  const first = await outcome(bootstrap(program, { AIGUARD_HOST_NODE: undefined }));
  expect(first.output.trim()).toBe(process.execPath);
  const inner = await outcome(bootstrap(program, { AIGUARD_HOST_NODE: "/somewhere/node" }));
  expect(inner.output.trim()).toBe("/somewhere/node");
});

test.each(["SIGINT", "SIGTERM"] as const)("%s reaches the command, which takes its leave", async (signal) => {
  const leave = `process.on("${signal}", () => { console.log("leaving"); process.exit(3); });`;
  const child = bootstrap(`${leave} setInterval(() => {}, 1000); console.log("ready");`);
  const ended = outcome(child);
  await once(child.stdout, "data");
  child.kill(signal);
  expect(await ended).toEqual({ status: 3, output: "ready\nleaving\n" });
});

test("a command that is not there is told", async () => {
  const words = [join(ROOT, "packages/tooling/bootstrap.mjs"), "no-such-command"];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"] });
  const [text] = await once(child.stderr.setEncoding("utf8"), "data");
  expect(text).toContain("could not run no-such-command");
  const [status] = await once(child, "close");
  expect(status).toBe(1);
});
