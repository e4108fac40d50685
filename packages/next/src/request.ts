import type { Admission, GuardRequest } from "@aiguard/core";
import { NextRequest } from "next/server.js";

/** Shows a request of Next.js to the guard. Next tells neither the peer's address nor whether its socket was TLS. */
export function toGuardRequest(request: Request): GuardRequest {
  // Read here and not in the guard: during a build Next throws to learn that a route is dynamic, and must get it back.
  const { headers, url } = request;
  return {
    method: request.method,
    path: new URL(url).pathname,
    header: (name) => headers.get(name) ?? undefined,
    clientAddress: undefined,
    secure: undefined,
    body: () => request.body,
  };
}

/** A request with the cleaned body and without the headers that a key was read from. */
export function replaceRequest(request: Request, admission: Admission): NextRequest {
  const headers = new Headers(request.headers);
  for (const name of admission.stripHeaders) headers.delete(name);
  const { method, signal } = request;
  if (request.body === null) return new NextRequest(request.url, { method, headers, signal });
  const body = new TextEncoder().encode(admission.bodyText);
  headers.set("content-length", String(body.byteLength));
  return new NextRequest(request.url, { method, headers, signal, body });
}
