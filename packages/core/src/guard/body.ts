import { concatBytes } from "../ground/bytes.js";
import { isPromise } from "../ground/maybe-promise.js";
import { type Steps, wait } from "../ground/steps.js";
import { checkJson } from "../prompts/json.js";
import type { Denial } from "./decision.js";
import type { GuardBody, GuardRequest } from "./request.js";

/** What a body may cost before anything in it is looked at. */
export interface BodyBounds {
  /** Bytes as sent; default 1,048,576. */
  readonly maxBytes: number;
  /** Time for the whole body to arrive, in milliseconds; default 10,000. */
  readonly timeoutMs: number;
  /** How deep arrays and objects may nest; default 32. */
  readonly maxDepth: number;
}

/** How the body came, so that it can be handed on in the same shape. */
export type BodyShape = "bytes" | "parsed" | "text";

/** A body that was read and parsed. */
export interface ReadBody {
  readonly value: unknown;
  readonly shape: BodyShape;
}

// Enough for the longest agent history, and far below what makes a walk over the body slow.
const MAX_NODES = 200_000;

/** Step 5, first half: media type, size before parsing, time to arrive, and JSON that is safe to walk; null without a body. */
export function* readBody(request: GuardRequest, bounds: BodyBounds): Steps<ReadBody | Denial | null> {
  const declared = request.header("content-length");
  const isDeclared = declaresBody(request);
  if (request.method === "GET" || request.method === "HEAD") {
    // No provider takes a prompt this way, and frameworks disagree on whether such a body exists.
    return isDeclared ? { code: "body_malformed", detail: "body on GET" } : null;
  }
  if (!isDeclared && !METHODS_WITH_BODY.has(request.method)) {
    return (yield* isEmpty(request, bounds)) ? null : { code: "body_malformed", detail: "undeclared" };
  }
  if (!isJson(request.header("content-type"))) return { code: "media_type_unsupported" };
  const encoding = request.header("content-encoding");
  if (encoding !== undefined && encoding.toLowerCase() !== "identity") {
    return { code: "media_type_unsupported", detail: "content-encoding" };
  }
  if (declared !== undefined && Number(declared) > bounds.maxBytes) return { code: "body_too_large" };

  const given = request.body();
  const body = isPromise(given) ? ((yield given) as GuardBody) : given;
  if (body === null) return { code: "body_malformed", detail: "empty" };
  if ("parsed" in body) return parsedBody(body.parsed, bounds);
  const bytes = (yield collect(body, bounds)) as Uint8Array | Denial;
  return isDenial(bytes) ? bytes : parseBytes(bytes, bounds, "bytes");
}

/** Whether the headers announce a body; HTTP/2 need not announce one. */
export function declaresBody(request: GuardRequest): boolean {
  const length = request.header("content-length");
  return (length !== undefined && length !== "0") || request.header("transfer-encoding") !== undefined;
}

const METHODS_WITH_BODY: ReadonlySet<string> = /* @__PURE__ */ new Set(["POST", "PUT", "PATCH"]);

/** HTTP/2 declares no length, so that only reading tells whether a DELETE, say, brought a body along. */
function* isEmpty(request: GuardRequest, bounds: BodyBounds): Steps<boolean> {
  const body = yield* wait(request.body());
  if (body === null) return true;
  if ("parsed" in body) return body.parsed === undefined;
  const bytes = yield* wait(collect(body, bounds));
  return !isDenial(bytes) && bytes.byteLength === 0;
}

function isJson(contentType: string | undefined): boolean {
  if (contentType === undefined) return false;
  const [type = "", ...parameters] = contentType.toLowerCase().split(";");
  const essence = type.trim();
  if (essence !== "application/json" && !/^application\/[a-z0-9.-]{1,60}\+json$/.test(essence)) return false;
  return parameters.every((parameter) => {
    const [name = "", value = ""] = parameter.split("=");
    return name.trim() !== "charset" || /^"?utf-?8"?$/.test(value.trim());
  });
}

function parsedBody(parsed: unknown, bounds: BodyBounds): ReadBody | Denial {
  if (parsed instanceof Uint8Array) {
    return parsed.byteLength > bounds.maxBytes ? { code: "body_too_large" } : parseBytes(parsed, bounds, "bytes");
  }
  if (typeof parsed === "string") {
    if (parsed.length > bounds.maxBytes) return { code: "body_too_large" };
    return parseText(parsed, bounds, "text");
  }
  if (typeof parsed !== "object" || parsed === null) return { code: "body_malformed", detail: "empty" };
  return safeToWalk(parsed, bounds)
    ? { value: parsed, shape: "parsed" }
    : { code: "body_malformed", detail: "structure" };
}

let decoder: TextDecoder | undefined;

function parseBytes(bytes: Uint8Array, bounds: BodyBounds, shape: BodyShape): ReadBody | Denial {
  if (bytes.byteLength === 0) return { code: "body_malformed", detail: "empty" };
  let text: string;
  try {
    // Fatal, because a replaced byte would be one text to us and another to whoever decodes it differently.
    decoder ??= new TextDecoder("utf-8", { fatal: true });
    text = decoder.decode(bytes);
  } catch {
    return { code: "body_malformed", detail: "utf-8" };
  }
  return parseText(text, bounds, shape);
}

function parseText(text: string, bounds: BodyBounds, shape: BodyShape): ReadBody | Denial {
  if (nestsDeeperThan(text, bounds.maxDepth)) return { code: "body_malformed", detail: "depth" };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { code: "body_malformed", detail: "json" };
  }
  return safeToWalk(value, bounds) ? { value, shape } : { code: "body_malformed", detail: "structure" };
}

/** Counts brackets outside strings, so that a body made of brackets is refused before a parser recurses into it. */
function nestsDeeperThan(text: string, maxDepth: number): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x22) {
      i = endOfString(text, i);
    } else if (unit === 0x7b || unit === 0x5b) {
      if (++depth > maxDepth) return true;
    } else if (unit === 0x7d || unit === 0x5d) depth--;
  }
  return false;
}

/** Where the string ends that begins at a quotation mark: at the next one that no odd number of backslashes stands before. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text.charCodeAt(before - 1) === 0x5c) before--;
    if ((end - before) % 2 === 0) return end;
  }
  return text.length;
}

function safeToWalk(value: unknown, bounds: BodyBounds): boolean {
  return checkJson(value, { maxDepth: bounds.maxDepth, maxNodes: MAX_NODES });
}

/** Reads chunks up to the bounds. The iterator is not closed on refusal: on Node that would cut the socket before the reply. */
function collect(body: AsyncIterable<Uint8Array>, bounds: BodyBounds): Promise<Uint8Array | Denial> {
  return new Promise((resolve) => {
    const iterator = body[Symbol.asyncIterator]();
    const chunks: Uint8Array[] = [];
    let total = 0;
    let isOver = false;
    const end = (outcome: Uint8Array | Denial): void => {
      isOver = true;
      clearTimeout(timer);
      resolve(outcome);
    };
    const timer = setTimeout(() => end({ code: "body_timeout" }), bounds.timeoutMs);
    const fail = (error: unknown): void => end({ code: "body_malformed", detail: "aborted", error });
    const take = ({ done, value }: IteratorResult<Uint8Array>): void => {
      if (isOver) return;
      if (done) return end(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : concatBytes(chunks));
      total += (value as Uint8Array | undefined)?.byteLength ?? Number.NaN;
      // Put this way round, it also refuses what has no byte length, such as chunks that somebody has decoded to text.
      if (!(total <= bounds.maxBytes)) return end({ code: "body_too_large" });
      chunks.push(value);
      read();
    };
    const read = (): void => {
      try {
        iterator.next().then(take, fail);
      } catch (error) {
        fail(error);
      }
    };
    read();
  });
}

function isDenial(value: Uint8Array | Denial): value is Denial {
  return "code" in value;
}
