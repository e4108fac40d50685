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
  return new ShownRequest(req);
}

class ShownRequest implements ExpressRequest {
  readonly method: string;
  readonly path: string;
  readonly clientAddress: string | undefined;
  readonly secure: boolean;
  readonly #req: Request;
  #chunks: Chunks | undefined;

  constructor(req: Request) {
    this.#req = req;
    this.method = req.method;
    this.path = req.baseUrl + req.path;
    this.clientAddress = req.socket.remoteAddress;
    this.secure = "encrypted" in req.socket;
  }

  header(name: string): string | undefined {
    return headerOf(this.#req.rawHeaders, name);
  }

  body(): { readonly parsed: unknown } | Promise<GuardBody> {
    const { readableDidRead, readableEnded, body } = this.#req;
    return readableDidRead || readableEnded ? { parsed: body } : this.#read();
  }

  drop(): void {
    // Node does the same with a body that nobody has begun to read.
    this.#chunks?.drop();
  }

  /** Small bodies are there as soon as their heads have been dealt with, and then nothing has to wait for their chunks. */
  async #read(): Promise<GuardBody> {
    await undefined;
    const req = this.#req;
    const isThere = req.readableLength > 0 && req.readableLength === Number(req.headers["content-length"]);
    if (!isThere || req.destroyed || req.readableEncoding !== null) {
      this.#chunks = chunksOf(req);
      return this.#chunks;
    }
    const parsed: unknown = req.read();
    // Only then do parsers that stand behind the guard see that nothing is left for them.
    await new Promise((resolve) => req.on("end", resolve).on("close", resolve).resume());
    return { parsed };
  }
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
  stripHeaders(req, admission.stripHeaders);
  if (admission.body === undefined) return;
  req.body = req.body instanceof Uint8Array ? Buffer.from(admission.bodyText ?? "") : admission.body;
  // The mark by which the parsers of Express 4 know that the body was read; those of Express 5 ask the stream.
  (req as Request & { _body: boolean })._body = true;
}

function stripHeaders(req: Request, names: readonly string[]): void {
  // Node makes this view from the raw headers when it is first asked for: before those are cut. It is changed in place,
  // for whoever has kept it since before the guard.
  const { headers, rawHeaders } = req;
  for (const name of names) if (name in headers) delete headers[name];
  const { length } = rawHeaders;
  for (let i = length - 2; i >= 0; i -= 2)
    if (names.some((name) => isNamed(rawHeaders[i], name))) rawHeaders.splice(i, 2);
  // The other view would be counted on what is gone; and to make it costs as much as to read a key.
  if (rawHeaders.length < length) Object.defineProperty(req, "headersDistinct", DISTINCT);
}

/** In the place of Node's own view, which is made when somebody asks for it. */
const DISTINCT: PropertyDescriptor = {
  configurable: true,
  get(this: Request) {
    const value: Record<string, string[]> = Object.create(null);
    for (let i = 0; i < this.rawHeaders.length; i += 2) {
      const name = (this.rawHeaders[i] as string).toLowerCase();
      value[name] ??= [];
      value[name].push(this.rawHeaders[i + 1] as string);
    }
    this.headersDistinct = value;
    return value;
  },
  set(this: Request, value: unknown) {
    Object.defineProperty(this, "headersDistinct", { value, configurable: true, writable: true });
  },
};
