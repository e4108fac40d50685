import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";

const HOST = "127.0.0.1";

/** Starts the server and gives its address; a port that cannot be had is told in one line, with what to do about it. */
export async function listen(app: Hono, port: number): Promise<string> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) giveUp("PORT must be a whole number from 0 to 65535");
  const hint = `choose another, as in PORT=${(port + 1) % 65_536} npm start`;
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE") giveUp(`port ${port} is in use: stop what listens there, or ${hint}`);
    if (error.code === "EACCES") giveUp(`port ${port} is not open to you: ${hint}`);
    throw error;
  });
  const address = server.address();
  return `http://${HOST}:${typeof address === "object" && address !== null ? address.port : port}`;
}

function giveUp(message: string): never {
  console.error(message);
  process.exit(1);
}
