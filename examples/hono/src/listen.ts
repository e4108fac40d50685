import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";

/** Starts the server; a port that is taken is told in one line, with what to do about it. */
export async function listen(app: Hono, port: number): Promise<string> {
  const hostname = "127.0.0.1";
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    console.error(
      `port ${port} is in use: stop what listens there, or choose another, as in PORT=${port + 1} npm start`,
    );
    process.exit(1);
  });
  const address = server.address();
  return `http://${hostname}:${typeof address === "object" && address !== null ? address.port : port}`;
}
