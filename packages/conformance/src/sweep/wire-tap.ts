import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

/** What went over one connection. */
export interface Connection {
  readonly sent: Buffer[];
  readonly received: Buffer[];
}

/** Stands in front of a server, hands every byte on, and keeps a copy: whatever client, adapter or process it is. */
export class WireTap {
  readonly connections: Connection[] = [];
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  /** @param url - Of the server that it stands in front of. */
  constructor(url: string) {
    const { hostname, port } = new URL(url);
    // A side that has said its last word still listens: that is how HTTP/1.1 is spoken.
    this.#server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
      const connection: Connection = { sent: [], received: [] };
      this.connections.push(connection);
      const server = connect({ host: hostname, port: Number(port), allowHalfOpen: true, noDelay: true });
      this.#join(client, server, connection.sent);
      this.#join(server, client, connection.received);
    });
  }

  /** The address under which the server is now reached. */
  async listen(): Promise<string> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }

  #join(from: Socket, to: Socket, copies: Buffer[]): void {
    this.#sockets.add(from);
    from.on("data", (bytes: Buffer) => copies.push(bytes));
    from.pipe(to);
    from.on("error", () => to.destroy());
    from.on("close", () => {
      this.#sockets.delete(from);
      if (!from.readableEnded) to.destroy();
    });
  }
}
