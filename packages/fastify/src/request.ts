import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import type { TLSSocket } from "node:tls";
import type { Admission, GuardRequest } from "@aiguard/core";
import type { FastifyRequest, RequestPayload } from "fastify";

/** A Fastify request as the guard sees it. */
export interface FastifyGuardRequest extends GuardRequest {
  /** Drops what is left of a refused body once it arrives, so that the connection can carry the next request. */
  drop(): void;
}

/** Shows a Fastify request, whose body has not been read, to the guard. */
export function toGuardRequest({ raw, url }: FastifyRequest, payload: RequestPayload): FastifyGuardRequest {
  let chunks: AsyncIterableIterator<Uint8Array> | undefined;
  return {
    method: raw.method ?? "GET",
    path: url.split("?", 1)[0] ?? url,
    header: (name) => headerOf(raw.rawHeaders, name),
    clientAddress: raw.socket.remoteAddress,
    secure: (raw.socket as Partial<TLSSocket>).encrypted === true,
    body() {
      // Without this option the end of the reading, early or not, would close the socket before the reply.
      chunks = (payload as Readable).iterator({ destroyOnReturn: false });
      return chunks;
    },
    drop() {
      // Node does the same with a body that nobody has begun to read.
      chunks?.return?.().then(
        () => (payload as Readable).resume(),
        () => {},
      );
    },
  };
}

/** Takes off the headers that a key was read from, and gives the cleaned body for Fastify's own parser to read. */
export function replaceRequest({ raw }: FastifyRequest, admission: Admission): RequestPayload {
  // Node makes both views from the raw headers when they are first asked for, and HTTP/2 has no distinct ones.
  const { headers, rawHeaders } = raw;
  const distinct: IncomingMessage["headersDistinct"] | undefined = raw.headersDistinct;
  for (const name of admission.stripHeaders) {
    delete headers[name];
    delete distinct?.[name];
  }
  for (let i = rawHeaders.length - 2; i >= 0; i -= 2) {
    if (admission.stripHeaders.includes((rawHeaders[i] ?? "").toLowerCase())) rawHeaders.splice(i, 2);
  }
  if (admission.bodyText === undefined) return Readable.from([]);
  const bytes = Buffer.from(admission.bodyText);
  // Fastify compares the two, and the cleaned body may be shorter than the one that was sent.
  if (headers["content-length"] !== undefined) headers["content-length"] = String(bytes.byteLength);
  return Readable.from([bytes], { objectMode: false });
}

/** All values of a header; `headers` keeps only the first of two Authorization headers, and HTTP/2 has no `headersDistinct`. */
function headerOf(rawHeaders: readonly string[], name: string): string | undefined {
  const values = rawHeaders.filter((_, i) => i % 2 === 1 && rawHeaders[i - 1]?.toLowerCase() === name);
  return values.length > 0 ? values.join(", ") : undefined;
}
