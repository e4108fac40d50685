import type { MaybePromise } from "../ground/maybe-promise.js";

/**
 * A request's body as an adapter can give it.
 *
 * - an iterable of byte chunks: not read yet; the core counts, times out, decodes and parses it
 * - `{ parsed }`: the framework's own parser was there first
 * - `null`: the request has no body
 */
export type GuardBody = AsyncIterable<Uint8Array> | { readonly parsed: unknown } | null;

/**
 * What an adapter hands to the guard: accessors on the framework's request, never a copy of it.
 *
 * @example
 * ```ts
 * import type { IncomingMessage } from "node:http";
 * import type { GuardRequest } from "@aiguard/core";
 *
 * export function toGuardRequest(req: IncomingMessage): GuardRequest {
 *   return {
 *     method: req.method ?? "GET",
 *     path: "/chat",
 *     header: (name) => req.headersDistinct[name]?.join(", "),
 *     clientAddress: req.socket.remoteAddress,
 *     secure: "encrypted" in req.socket,
 *     body: () => req,
 *   };
 * }
 * ```
 */
export interface GuardRequest {
  /** HTTP method in upper case. */
  readonly method: string;
  /** Path of the request, for events only: limits count the declared route. */
  readonly path: string;
  /** A header by its lower-case name; repeated ones joined with `, ` (RFC 9110, section 5.3); undefined when absent. */
  header(name: string): string | undefined;
  /** Address of the peer on the socket, never from a header; undefined where the runtime hides it. */
  readonly clientAddress: string | undefined;
  /** True when the socket itself is TLS; undefined where the runtime hides it. */
  readonly secure: boolean | undefined;
  /** The body; called at most once, and only when the earlier steps have passed. */
  body(): MaybePromise<GuardBody>;
}
