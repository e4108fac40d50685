import {
  type Admission,
  type AnswerStream,
  checkMount,
  type Guard,
  type HiddenField,
  hiddenField,
  type Reply,
} from "@aiguard/core";
import type { ErrorRequestHandler, Request, Response } from "express";

/** The admissions of the requests that are being answered. */
export const admissions: HiddenField<Request, Admission> = /* @__PURE__ */ hiddenField("aiguard.admission");

const answers: HiddenField<Response, GuardedAnswer> = /* @__PURE__ */ hiddenField("aiguard.answer");

/** What can still be done to an answer from outside its handler. */
interface GuardedAnswer {
  /** Takes the stages off, for a reply that is ours. */
  unguard(): void;
  /** Ends an answer that has begun with the error event of its protocol, or cuts the connection where there is none. */
  fail(): void;
}

// What a handler may have said of a body that is not sent after all.
const BODY_HEADERS = [
  "content-encoding",
  "content-language",
  "content-length",
  "content-range",
  "etag",
  "last-modified",
];

/** Sends a reply of the guard as it is. */
export function sendReply(res: Response, { status, headers, body }: Reply): void {
  answers.get(res)?.unguard();
  for (const name of BODY_HEADERS) res.removeHeader(name);
  setHeaders(res, headers);
  res.statusCode = status;
  res.end(body);
}

/** The three ways on which every byte of an answer leaves, whichever of them its handler uses. */
interface Writer {
  writeHead(status: number, ...rest: unknown[]): unknown;
  write(...args: unknown[]): boolean;
  end(...args: unknown[]): unknown;
}

/**
 * Puts methods in the place of a response's own. V8 keeps a function that is assigned to a property of an object, and all
 * that the function holds, past every minor garbage collection; one that is defined it does not.
 */
function patch(writer: Writer, methods: Partial<Writer>): void {
  for (const name of Object.keys(methods) as (keyof Writer)[])
    Object.defineProperty(writer, name, { value: methods[name], configurable: true, enumerable: true, writable: true });
}

/** Sends every byte that is written to the response through the stages of its admission, which end with it. */
export function guardAnswer(res: Response, admission: Admission, guard: Guard): void {
  answers.set(res, admission.passthrough ? addHeaders(res, admission) : guardBytes(res, admission, guard));
  res.on("finish", () => admission.release(res.statusCode >= 500 ? "failed" : "completed"));
  res.on("close", () => admission.release(res.errored ? "failed" : "cancelled"));
}

/** Where nothing looks at the answer, only its head has to be met. */
function addHeaders(res: Response, admission: Admission): GuardedAnswer {
  const writer = res as unknown as Writer;
  const { writeHead } = writer;
  patch(writer, {
    // Node itself calls it before the first byte when the handler has not.
    writeHead(status, ...rest) {
      applyHeaders(res, rest.at(-1));
      setHeaders(res, admission.headers);
      return writeHead.apply(res, typeof rest[0] === "string" ? [status, rest[0]] : [status]);
    },
  });
  return {
    unguard() {
      patch(writer, { writeHead });
      setHeaders(res, admission.headers);
    },
    fail() {
      const last = admission.openAnswer(headerOf(res, "content-type")).fail();
      if (last === undefined) res.destroy();
      else res.end(last);
      admission.release("failed");
    },
  };
}

function guardBytes(res: Response, admission: Admission, guard: Guard): GuardedAnswer {
  const writer = res as unknown as Writer;
  const { writeHead, write, end } = writer;
  let answer: AnswerStream | undefined;
  let isWhole = false;
  let hasStopped = false;

  const open = (): AnswerStream | undefined => {
    if (answer !== undefined || hasStopped) return answer;
    setHeaders(res, admission.headers);
    try {
      answer = admission.openAnswer(headerOf(res, "content-type"), headerOf(res, "content-encoding"));
    } catch (error) {
      // Whoever writes may be a pipe or a timer, where what is thrown would end the process.
      hasStopped = true;
      sendReply(res, guard.replyToError(error, admission));
      patch(writer, { writeHead: () => res, write: () => true, end: () => res });
      return undefined;
    }
    if (!answer.passthrough && !isWhole) res.removeHeader("content-length");
    return answer;
  };

  const guarded: Writer = {
    writeHead(status, ...rest) {
      applyHeaders(res, rest.at(-1));
      if (open() === undefined) return res;
      return writeHead.apply(res, typeof rest[0] === "string" ? [status, rest[0]] : [status]);
    },

    write(...args) {
      const opened = open();
      // A handler that goes on after a stage has stopped its answer speaks to nobody.
      if (opened === undefined || hasStopped) return true;
      if (opened.passthrough) return write.apply(res, args);
      const [chunk, encoding] = args;
      const bytes = opened.state === "open" ? opened.push(toBytes(chunk, encoding)) : toBytes(chunk, encoding);
      hasStopped = !res.writableEnded && opened.state !== "open";
      if (opened.held && !hasStopped && !res.writableEnded) {
        // Without a byte the head stays open, should a refusal have to take the place of the answer.
        for (const callback of callbackOf(args)) process.nextTick(callback as () => void);
        return true;
      }
      if (!hasStopped) return write.apply(res, [bytes, ...callbackOf(args)]);
      if (opened.state === "ended") end.apply(res, [bytes]);
      else res.destroy();
      return true;
    },

    end(...args) {
      isWhole = !res.headersSent && admission.method !== "HEAD";
      const opened = open();
      if (opened === undefined || hasStopped) return res;
      if (opened.passthrough || res.writableEnded || admission.method === "HEAD") return end.apply(res, args);
      const [chunk, encoding] = args;
      const parts = chunk == null || typeof chunk === "function" ? [] : [opened.push(toBytes(chunk, encoding))];
      const bytes = Buffer.concat([...parts, opened.end()]);
      const reply = isWhole ? admission.stopReply(res.statusCode) : null;
      if (reply !== null) {
        sendReply(res, reply);
        return res;
      }
      if (opened.state === "cut") return res.destroy();
      if (isWhole && res.hasHeader("content-length")) res.setHeader("content-length", bytes.byteLength);
      return end.apply(res, [bytes, ...callbackOf(args)]);
    },
  };
  patch(writer, guarded);

  return {
    unguard() {
      patch(writer, { writeHead, write, end });
      setHeaders(res, admission.headers);
    },
    fail() {
      const last = answer?.fail();
      if (last === undefined) res.destroy();
      else end.apply(res, [last]);
      admission.release("failed");
    },
  };
}

function callbackOf(args: readonly unknown[]): readonly unknown[] {
  const last = args.at(-1);
  return typeof last === "function" ? [last] : [];
}

function toBytes(chunk: unknown, encoding: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  return Buffer.from(chunk as string, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8");
}

function headerOf(res: Response, name: string): string | undefined {
  return res.getHeader(name)?.toString();
}

function setHeaders(res: Response, headers: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(headers)) res.setHeader(name, headers[name] as string);
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
  checkMount(guard);
  return (error, req, res, next) => {
    const reply = guard.replyToError(error, admissions.get(req));
    const answer = answers.get(res);
    if (!res.headersSent) sendReply(res, reply);
    else if (answer === undefined) next(error);
    else if (!res.writableEnded) answer.fail();
  };
}
