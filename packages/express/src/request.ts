import type { Admission, GuardRequest } from "@aiguard/core";
import type { Request } from "express";
import { type Chunks, chunksOf } from "./chunks.js";

/** An Express request as the guard sees it. */
export interface ExpressRequest extends GuardRequest {
  /** Drops what is left of a refused body once it arrives, so that the connection can carry the next request. */
  drop(): void;
}

/** Shows an Express request to the guard. */
export function toGuardRequest(req: Request): ExpressRequest {
  let chunks: Chunks | undefined;
  return {
    method: req.method,
    path: req.baseUrl + req.path,
    // `req.headers` keeps only the first of two Authorization headers.
    header: (name) => req.headersDistinct[name]?.join(", "),
    clientAddress: req.socket.remoteAddress,
    secure: "encrypted" in req.socket,
    body() {
      if (req.readableDidRead || req.readableEnded) return { parsed: req.body };
      chunks = chunksOf(req);
      return chunks;
    },
    drop() {
      // Node does the same with a body that nobody has begun to read.
      chunks?.drop();
    },
  };
}

/** Gives the handler the cleaned body, and takes off the headers that a key was read from. */
export function replaceRequest(req: Request, admission: Admission): void {
  for (const name of admission.stripHeaders) {
    delete req.headers[name];
    delete req.headersDistinct[name];
  }
  for (let i = req.rawHeaders.length - 2; i >= 0; i -= 2) {
    if (admission.stripHeaders.includes((req.rawHeaders[i] ?? "").toLowerCase())) req.rawHeaders.splice(i, 2);
  }
  if (admission.body === undefined) return;
  req.body = req.body instanceof Uint8Array ? Buffer.from(admission.bodyText ?? "") : admission.body;
  // The mark by which the parsers of Express 4 know that the body was read; those of Express 5 ask the stream.
  Object.assign(req, { _body: true });
}
