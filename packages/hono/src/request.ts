import type { Admission, GuardBody, GuardRequest } from "@aiguard/core";
import type { Context } from "hono";

/** The peer's socket as `@hono/node-server` hands it on; other runtimes have none. */
interface PeerSocket {
  readonly remoteAddress?: string;
  readonly encrypted?: boolean;
}

/** Shows a Hono request to the guard. */
export function toGuardRequest(c: Context): GuardRequest {
  const socket = socketOf(c.env);
  return {
    method: c.req.method,
    path: c.req.path,
    header: (name) => c.req.header(name),
    clientAddress: socket?.remoteAddress,
    secure: socket && socket.encrypted === true,
    body: () => bodyOf(c),
  };
}

/** Gives the handler a request with the cleaned body and without the headers that a key was read from. */
export function replaceRequest(c: Context, admission: Admission): void {
  const { raw } = c.req;
  const headers = new Headers(raw.headers);
  for (const name of admission.stripHeaders) headers.delete(name);
  const init: RequestInit & { cf?: unknown } = { method: raw.method, headers, signal: raw.signal };
  if (raw.body !== null) {
    const bytes = new TextEncoder().encode(admission.bodyText);
    headers.set("content-length", String(bytes.byteLength));
    init.body = bytes;
  }
  // What Cloudflare says of the connection stands beside the request, not in it.
  if ("cf" in raw) init.cf = raw.cf;
  // From the address rather than from `raw`, which on node-server need not be a Request of the platform.
  c.req.raw = new Request(raw.url, init);
  c.req.bodyCache = {};
}

async function bodyOf(c: Context): Promise<GuardBody> {
  // Hono keeps what it has read once; the request itself can be read no more.
  if (Object.keys(c.req.bodyCache).length > 0) return { parsed: new Uint8Array(await c.req.arrayBuffer()) };
  return c.req.raw.body;
}

function socketOf(env: unknown): PeerSocket | undefined {
  const { server, incoming } = (env ?? {}) as { server?: { incoming?: Peer }; incoming?: Peer };
  return (server?.incoming ?? incoming)?.socket;
}

interface Peer {
  readonly socket?: PeerSocket;
}
