import type { Admission, GuardRequest } from "@aiguard/core";
import type { Request } from "express";

/** An Express request as the guard sees it. */
export interface ExpressRequest extends GuardRequest {
  /** Drops what is left of a refused body once it arrives, so that the connection can carry the next request. */
  drop(): void;
}

/** Shows an Express request to the guard. */
export function toGuardRequest(req: Request): ExpressRequest {
  let chunks: AsyncIterator<Uint8Array> | undefined;
  return {
    method: req.method,
    path: req.baseUrl + req.path,
    // `req.headers` keeps only the first of two Authorization headers.
    header: (name) => req.headersDistinct[name]?.join(", "),
    clientAddress: req.socket.remoteAddress,
    secure: "encrypted" in req.socket,
    body() {
      if (req.readableDidRead || req.readableEnded) return { parsed: req.body };
      // Without this option the end of the reading, early or not, would close the socket before the reply.
      const iterable = req.iterator({ destroyOnReturn: false });
      chunks = iterable[Symbol.asyncIterator]();
      return iterable;
    },
    drop() {
      // Node does the same with a body that nobody has begun to read.
      chunks?.return?.().then(
        () => req.resume(),
        () => {},
      );
    },
  };
}

/** Gives the handler the cleaned body, and takes off the headers that a key was read from. */
export function replaceRequest(req: Request, admission: Admission): void {
  for (const name of admission.stripHeaders) {
    delete req.headers[name];
    delete req.headersDistinct[name];
  }
  req.rawHeaders = req.rawHeaders.filter(
    (_, i, all) => !admission.stripHeaders.includes((all[i & ~1] ?? "").toLowerCase()),
  );
  if (admission.body === undefined) return;
  req.body = req.body instanceof Uint8Array ? Buffer.from(admission.bodyText ?? "") : admission.body;
  // The mark by which the parsers of Express 4 know that the body was read; those of Express 5 ask the stream.
  Object.assign(req, { _body: true });
}
