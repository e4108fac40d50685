import fastify, { type FastifyInstance } from "fastify";
import type { DestinationStream } from "pino";
import { maskLines } from "./pino.ts";

/** A Fastify server whose logger, which is pino, writes masked lines; Fastify's own serializers stay in use. */
export function createServer(destination: DestinationStream = process.stdout): FastifyInstance {
  const app = fastify({ logger: { stream: maskLines(destination) } });
  app.get("/", async (request) => {
    request.log.info({ user: "ada@example.com", headers: request.headers }, "hello");
    throw new Error("connect postgres://app:hunter2@db.internal/main");
  });
  return app;
}

if (import.meta.main) {
  const app = createServer();
  await app.inject({ url: "/", headers: { authorization: "Bearer not-for-the-log" } });
  await app.close();
}
