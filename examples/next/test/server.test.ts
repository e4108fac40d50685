import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describeExample } from "@aiguard/conformance/example";

const cwd = fileURLToPath(new URL("..", import.meta.url));
const next = "node_modules/next/dist/bin/next";
const env = { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
let port = 0;

describeExample({
  name: "next",
  prepare: async () => {
    await promisify(execFile)(process.execPath, [next, "build"], { cwd, env: { ...process.env, ...env } });
    port = await freePort();
    return { args: [next, "start", "-p", String(port), "-H", "127.0.0.1"], cwd, env };
  },
  ready: /Ready in/,
  url: () => `http://127.0.0.1:${port}`,
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}
