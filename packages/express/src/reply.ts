import type { Admission, AnswerStream, Guard, Reply } from "@aiguard/core";
import type { ErrorRequestHandler, Request, Response } from "express";

/** The admissions of the requests that are being answered. */
export const admissions: WeakMap<Request, Admission> = /* @__PURE__ */ new WeakMap();

const answers: WeakMap<Response, GuardedAnswer> = /* @__PURE__ */ new WeakMap();

/** What can still be done to an answer from outside its handler. */
interface GuardedAnswer {
  /** Takes the stages off, for a reply that is ours. */
  unguard(): void;
  /** Ends an answer that has begun with the error event of its protocol, or cuts the connection where there is none. */
  fail(): void;
}

// What a handler may have said of a body that is not sent after all.
const BODY_HEADERS = ["content-encoding", "content-language", "content-length", "content-range", "etag", "last-modified"];

/** Sends a reply of the guard as it is. */
export function sendReply(res: Response, { status, headers, body }: Reply): void {
  answers.get(res)?.unguard();
  for (const name of BODY_HEADERS) res.removeHeader(name);
  setHeaders(res, headers);
  res.statusCode = status;
  res.end(body);
}

/** Sends every byte that is written to the response through the stages of its admission, which end with it. */
export function guardAnswer(res: Response, admission: Admission): void {
  const { write, end, writeHead } = res;
  let answer: AnswerStream | undefined;
  let isWhole = false;

  const open = (): AnswerStream => {
    if (answer !== undefined) return answer;
    setHeaders(res, admission.headers);
    answer = admission.openAnswer(headerOf(res, "content-type"), headerOf(res, "content-encoding"));
    if (!answer.passthrough && !isWhole) res.removeHeader("content-length");
    return answer;
  };

  // Node calls it by this name before the first byte, also when the handler does not.
  res.writeHead = ((status: number, ...rest: readonly unknown[]) => {
    applyHeaders(res, rest.at(-1));
    open();
    return typeof rest[0] === "string" ? writeHead.call(res, status, rest[0]) : writeHead.call(res, status);
  }) as Response["writeHead"];

  res.write = ((chunk: unknown, ...rest: readonly unknown[]) => {
    const opened = open();
    if (opened.passthrough || res.writableEnded) return write.apply(res, [chunk, ...rest] as Parameters<typeof write>);
    const callback = rest.at(-1) as Callback;
    return write.call(res, opened.push(toBytes(chunk, rest[0])), typeof callback === "function" ? callback : undefined);
  }) as Response["write"];

  res.end = ((...args: readonly unknown[]) => {
    isWhole = !res.headersSent && admission.method !== "HEAD";
    const opened = open();
    if (opened.passthrough || res.writableEnded || admission.method === "HEAD") return end.apply(res, args as Parameters<typeof end>);
    const [chunk, encoding] = args;
    const callback = args.at(-1);
    const parts = chunk == null || typeof chunk === "function" ? [] : [opened.push(toBytes(chunk, encoding))];
    const bytes = Buffer.concat([...parts, opened.end()]);
    if (isWhole && res.hasHeader("content-length")) res.setHeader("content-length", bytes.byteLength);
    return typeof callback === "function" ? end.call(res, bytes, callback as Callback) : end.call(res, bytes);
  }) as Response["end"];

  answers.set(res, {
    unguard() {
      Object.assign(res, { write, end, writeHead });
      setHeaders(res, admission.headers);
    },
    fail() {
      const last = answer?.fail();
      if (last === undefined) res.destroy();
      else end.call(res, last);
      admission.release("failed");
    },
  });
  res.once("finish", () => admission.release(res.statusCode >= 500 ? "failed" : "completed"));
  res.once("close", () => admission.release(res.errored ? "failed" : "cancelled"));
}

type Callback = (() => void) | undefined;

function toBytes(chunk: unknown, encoding: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  return Buffer.from(chunk as string, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8");
}

function headerOf(res: Response, name: string): string | undefined {
  return res.getHeader(name)?.toString();
}

function setHeaders(res: Response, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
}

/** Takes the headers given to `writeHead`, an object or a flat list of names and values, as if they had been set before. */
function applyHeaders(res: Response, given: unknown): void {
  if (typeof given !== "object" || given === null) return;
  if (!Array.isArray(given)) {
    for (const [name, value] of Object.entries(given)) if (value !== undefined) res.setHeader(name, value);
    return;
  }
  for (let i = 0; i < given.length; i += 2) res.removeHeader(given[i]);
  for (let i = 0; i < given.length; i += 2) res.appendHeader(given[i], given[i + 1]);
}

/**
 * Makes the error handler that answers whatever is thrown behind the guard without saying what it was.
 *
 * Errors of a provider's client get the status that the caller should act on, those of Express' own parsers the
 * guard's replies, and everything else a fixed text; the guard's observer is told the rest. An answer that has begun
 * is ended with its protocol's error event, or cut off where there is none.
 *
 * @param guard - The guard that the routes are mounted with.
 * @returns An error handler, to be mounted last.
 *
 * @example
 * ```ts
 * import { createGuard } from "@aiguard/core";
 * import { aiguard, aiguardErrors } from "@aiguard/express";
 * import express from "express";
 *
 * const guard = createGuard({ anonymous: { tenant: "demo" } });
 * const app = express();
 * app.post("/chat", aiguard(guard), () => {
 *   throw new Error("the client never sees this");
 * });
 * app.use(aiguardErrors(guard));
 * ```
 */
export function aiguardErrors(guard: Guard): ErrorRequestHandler {
  return (error, req, res, next) => {
    const reply = guard.replyToError(error, admissions.get(req));
    const answer = answers.get(res);
    if (!res.headersSent) sendReply(res, reply);
    else if (answer === undefined) next(error);
    else if (!res.writableEnded) answer.fail();
  };
}
