import { afterAll, beforeAll } from "vitest";
import { type Connected, connectTo, type Library } from "./clients.js";
import { type RedisServer, startRedis } from "./server/redis-server.js";

/** A server of the tests of one block, and a client that is connected to it; both are there once these run. */
export interface ServerInUse {
  readonly server: RedisServer;
  readonly connected: Connected;
}

/** Starts a server before the tests of a block, and removes it behind them. */
export function useServer(library: Library): ServerInUse {
  let server: RedisServer | undefined;
  let connected: Connected | undefined;
  beforeAll(async () => {
    server = await startRedis();
    connected = await connectTo(library, server.port);
  });
  afterAll(async () => {
    await connected?.close();
    await server?.remove();
  });
  return {
    get server() {
      return server as RedisServer;
    },
    get connected() {
      return connected as Connected;
    },
  };
}
