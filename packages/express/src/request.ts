import type { Admission, GuardBody, GuardRequest } from "@aiguard/core";
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
    header: (name) => headerOf(req.rawHeaders, name),
    clientAddress: req.socket.remoteAddress,
    secure: "encrypted" in req.socket,
    body() {
      if (req.readableDidRead || req.readableEnded) return { parsed: req.body };
      return bodyOf(req, () => {
        chunks = chunksOf(req);
        return chunks;
      });
    },
    drop() {
      // Node does the same with a body that nobody has begun to read.
      chunks?.drop();
    },
  };
}

/** Small bodies are there as soon as their heads have been dealt with, and then nothing has to wait for their chunks. */
async function bodyOf(req: Request, read: () => Chunks): Promise<GuardBody> {
  await undefined;
  const isThere = req.readableLength > 0 && req.readableLength === Number(req.headers["content-length"]);
  if (!isThere || req.destroyed || req.readableEncoding !== null) return read();
  const parsed: unknown = req.read();
  // Only then do parsers that stand behind the guard see that nothing is left for them.
  await new Promise((resolve) => req.on("end", resolve).on("close", resolve).resume());
  return { parsed };
}

/** All values of a header: `req.headers` keeps only the first of two Authorization headers. */
function headerOf(rawHeaders: readonly string[], name: string): string | undefined {
  let values: string | undefined;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    if (!isNamed(rawHeaders[i], name)) continue;
    const value = rawHeaders[i + 1] ?? "";
    values = values === undefined ? value : `${values}, ${value}`;
  }
  return values;
}

function isNamed(raw: string | undefined, name: string): boolean {
  return raw?.length === name.length && (raw === name || raw.toLowerCase() === name);
}

/** Gives the handler the cleaned body, and takes off the headers that a key was read from. */
export function replaceRequest(req: Request, admission: Admission): void {
  for (const name of admission.stripHeaders) stripHeader(req, name);
  if (admission.body === undefined) return;
  req.body = req.body instanceof Uint8Array ? Buffer.from(admission.bodyText ?? "") : admission.body;
  // The mark by which the parsers of Express 4 know that the body was read; those of Express 5 ask the stream.
  Object.assign(req, { _body: true });
}

function stripHeader(req: Request, name: string): void {
  // Node makes both views from the raw headers when they are first asked for: before those are cut.
  const { headers, headersDistinct, rawHeaders } = req;
  if (!(name in headersDistinct) && !(name in headers)) return;
  delete headers[name];
  delete headersDistinct[name];
  for (let i = rawHeaders.length - 2; i >= 0; i -= 2) if (isNamed(rawHeaders[i], name)) rawHeaders.splice(i, 2);
}
