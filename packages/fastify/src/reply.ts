import { addAbortSignal, finished, Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { ReadableStream } from "node:stream/web";
import {
  type Admission,
  type AnswerStream,
  type Guard,
  guardResponse,
  type HiddenField,
  hiddenField,
  type Reply,
} from "@aiguard/core";
import type { FastifyReply, FastifyRequest } from "fastify";

/** What is known of a request that is being answered. */
export interface Admitted {
  readonly admission: Admission;
  /** The registration that admitted it: a second one leaves the answer alone. */
  readonly mount: object;
  /** True once the reply is ours, which no stage has to see. */
  readonly isAnswered: boolean;
}

export const admitted: HiddenField<FastifyRequest, Admitted> = /* @__PURE__ */ hiddenField("aiguard");

// What a handler may have said of a body that is not sent after all; Fastify itself drops the type and the length.
const BODY_HEADERS = "content-encoding content-language content-range etag last-modified".split(" ");

/** Sends a reply of the guard as it is. */
export function sendReply(reply: FastifyReply, ours: Reply): void {
  reply.send(become(reply, ours));
}

/** Makes a reply ours but for its body, which it gives as bytes: Fastify puts a charset of its own to the type of a text. */
function become(reply: FastifyReply, { status, headers, body }: Reply): Uint8Array {
  for (const name of BODY_HEADERS) reply.removeHeader(name);
  reply.code(status).headers(headers);
  return Buffer.from(body);
}

/** Ends the admission with the answer, however that ends. */
export function releaseWith({ raw }: FastifyReply, admission: Admission): void {
  finished(raw, (error) => {
    if (error?.code === "ERR_STREAM_PREMATURE_CLOSE") admission.release("cancelled");
    else admission.release(error || raw.statusCode >= 500 ? "failed" : "completed");
  });
}

/** Sends a payload through the stages of its admission; JSON is waited for, so that a refusal can take its place. */
export function guardPayload(
  reply: FastifyReply,
  payload: unknown,
  { admission, isAnswered, guard }: Admitted & { readonly guard: Guard },
): unknown {
  reply.headers(admission.headers);
  if (isAnswered || payload == null) return payload;
  const failed = (error: unknown): void => {
    guard.replyToError(error, admission);
    admission.release("failed");
  };
  if (payload instanceof Response) return guardResponse(admission, payload, failed);
  const answer = admission.openAnswer(headerOf(reply, "content-type"), headerOf(reply, "content-encoding"));
  const orRefusal = (bytes: Uint8Array): Uint8Array => {
    const stopped = admission.stopReply(reply.statusCode);
    return stopped === null ? bytes : become(reply, stopped);
  };
  if (typeof payload === "string" || payload instanceof Uint8Array) {
    if (answer.passthrough) return payload;
    return orRefusal(Buffer.concat([answer.push(Buffer.from(payload)), answer.end()]));
  }
  if (!answer.passthrough) reply.removeHeader("content-length");
  const source =
    "getReader" in (payload as object) ? Readable.fromWeb(payload as ReadableStream) : (payload as Readable);
  const chunks = guardChunks(source, answer, failed);
  if (!answer.held) return Readable.from(chunks, { objectMode: false });
  // Fastify, which has not begun to send, does not end the source of who leaves.
  addAbortSignal(admission.signal, source);
  return buffer(chunks).then(orRefusal);
}

async function* guardChunks(
  source: Readable,
  answer: AnswerStream,
  failed: (error: unknown) => void,
): AsyncGenerator<string | Uint8Array> {
  let hasBegun = false;
  try {
    for await (const chunk of source) {
      const bytes = answer.passthrough ? chunk : answer.push(Buffer.from(chunk));
      hasBegun ||= bytes.length > 0;
      yield bytes;
      // A stage has stopped it: leaving the loop tells the source.
      if (answer.state !== "open") break;
    }
    yield answer.end();
    if (answer.state === "cut") throw answer;
  } catch (error) {
    // Before the first byte it is for the error handler to answer.
    if (!hasBegun) throw error;
    failed(error);
    const last = answer.fail();
    // Then Fastify cuts the connection, so that nobody takes the part for the whole.
    if (last === undefined) throw error;
    yield last;
  }
}

function headerOf(reply: FastifyReply, name: string): string | undefined {
  return reply.getHeader(name)?.toString();
}

/**
 * Makes the error handler that answers whatever is thrown behind the guard without saying what it was.
 *
 * The plugin sets it in its scope unless told `errors: false`. Errors of a provider's client get the status that the
 * caller should act on, those of Fastify's own parsers the guard's replies, and everything else a fixed text; the
 * guard's observer is told the rest.
 *
 * @param guard - The guard that the plugin is registered with.
 * @returns A handler for `setErrorHandler`.
 *
 * @example
 * ```ts
 * import { createGuard } from "@aiguard/core";
 * import { aiguard, aiguardErrors } from "@aiguard/fastify";
 * import fastify from "fastify";
 *
 * const guard = createGuard({ anonymous: { tenant: "demo" } });
 * const app = fastify();
 * await app.register(aiguard, { guard, errors: false });
 * const answerError = aiguardErrors(guard);
 * app.setErrorHandler((error, request, reply) => {
 *   request.log.error(error);
 *   answerError(error, request, reply);
 * });
 * ```
 */
export function aiguardErrors(guard: Guard): (error: unknown, request: FastifyRequest, reply: FastifyReply) => void {
  return (error, request, reply) => {
    const entry = admitted.get(request);
    if (entry !== undefined) admitted.set(request, { ...entry, isAnswered: true });
    sendReply(reply, guard.replyToError(error, entry?.admission));
  };
}
