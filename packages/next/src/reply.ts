import type { Reply } from "@aiguard/core";

/** A reply of the guard as a response; `more` are headers that the admission brings. */
export function toResponse({ status, headers, body }: Reply, more: Readonly<Record<string, string>> = {}): Response {
  return new Response(body, { status, headers: { ...more, ...headers } });
}
