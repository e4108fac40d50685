import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describeAdapter, type RunningApp, type TestRoute } from "@aiguard/conformance";

const fixture = fileURLToPath(new URL("./fixture", import.meta.url));
const next = fileURLToPath(new URL("../node_modules/next/dist/bin/next", import.meta.url));
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" } as const;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

/** A real `next build` and `next start`: the routes are made in that process, from the same list. */
async function start(_routes: readonly TestRoute[], log: (text: string) => void): Promise<RunningApp> {
  await promisify(execFile)(process.execPath, [next, "build"], { cwd: fixture, env }).catch(
    (error: { stdout?: string; stderr?: string }) => {
      throw new Error(`next build failed:\n${error.stdout}\n${error.stderr}`);
    },
  );
  const port = await freePort();
  const server = spawn(process.execPath, [next, "start", "-p", String(port), "-H", "127.0.0.1"], {
    cwd: fixture,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const output of [server.stdout, server.stderr]) output.on("data", (data: Buffer) => log(data.toString()));
  await isReady(server);
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.kill();
      await once(server, "exit");
    },
  };
}

function isReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("exit", (status) => reject(new Error(`next start ended with status ${status}`)));
    server.stdout?.on("data", (data: Buffer) => {
      if (data.includes("Ready")) resolve();
    });
  });
}

describeAdapter({ name: "next start", start, knowsAddress: false, parsesFirst: false, answersHead: true });
