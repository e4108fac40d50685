import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { describeExample } from "@aiguard/conformance/example";

const cwd = fileURLToPath(new URL("..", import.meta.url));
let port = 0;

// `next build` has run before: it is this package's build script, and the tests of every package wait for its build.
describeExample({
  name: "next",
  prepare: async () => {
    port = await freePort();
    return {
      args: ["node_modules/next/dist/bin/next", "start", "-p", String(port), "-H", "127.0.0.1"],
      cwd,
      env: { NODE_ENV: "production" },
    };
  },
  ready: /Ready in/,
  url: () => `http://127.0.0.1:${port}`,
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port: free } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return free;
}
