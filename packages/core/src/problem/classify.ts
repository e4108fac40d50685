import type { ReasonCode } from "./codes.js";
import { PROBLEMS } from "./table.js";

/** What a thrown thing comes to. */
export interface ErrorClass {
  readonly code: ReasonCode;
  readonly status: number;
  readonly retryAfterSeconds?: number;
}

const LONGEST_RETRY_AFTER_SECONDS = 3600;

/** Codes of the body parsers of Express (`type`) and Fastify (`code`, its schemas among them), and of Node. */
const PARSER_CODES: Readonly<Record<string, ReasonCode>> = {
  "entity.too.large": "body_too_large",
  "entity.parse.failed": "body_malformed",
  "entity.verify.failed": "body_malformed",
  "request.aborted": "body_malformed",
  "request.size.invalid": "body_malformed",
  "encoding.unsupported": "media_type_unsupported",
  "charset.unsupported": "media_type_unsupported",
  FST_ERR_CTP_BODY_TOO_LARGE: "body_too_large",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "media_type_unsupported",
  FST_ERR_CTP_INVALID_JSON_BODY: "body_malformed",
  FST_ERR_CTP_EMPTY_JSON_BODY: "body_malformed",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "body_malformed",
  FST_ERR_VALIDATION: "body_malformed",
};

/** Names of the classes that the providers' clients throw, their own and those they derive from. */
const PROVIDER_CLASSES: readonly string[] = [
  "APIError",
  "OpenAIError",
  "AnthropicError",
  "ApiError",
  "AI_APICallError",
  "GoogleGenerativeAIError",
];

/**
 * Says what a thrown thing comes to, by a narrow reading that never throws itself.
 *
 * A `status` counts only on what is known for a provider's error by the name of its class: the app's own error
 * with a `status` of 401 stays a 500.
 */
export function classifyError(error: unknown): ErrorClass {
  try {
    return classify(error);
  } catch {
    return classOf("internal_error");
  }
}

function classify(error: unknown): ErrorClass {
  if (typeof error !== "object" || error === null) return classOf("internal_error");
  const own = read(error, "code");
  if (isAiguardError(error)) return classOf(isReason(own) ? own : "internal_error");
  const parser = parserCode(error, own);
  if (parser !== undefined) return classOf(parser);
  const names = classNames(error);
  if (names.includes("APIConnectionTimeoutError")) return classOf("provider_timeout");
  if (names.includes("APIUserAbortError")) return classOf("provider_timeout");
  if (names.includes("APIConnectionError")) return classOf("provider_failed");
  if (names.some((name) => PROVIDER_CLASSES.includes(name)) || looksLikeProvider(error)) return providerClass(error);
  if (isBrokenOff(error)) return classOf("provider_failed");
  const name = read(error, "name");
  if (name === "TimeoutError" || name === "AbortError") return classOf("provider_timeout");
  return classOf("internal_error");
}

/**
 * What Node's fetch throws when a connection breaks inside a body, or cannot be made at all: the official clients let
 * the first through as it is, and Google's the second too.
 */
function isBrokenOff(error: object): boolean {
  const message = read(error, "message");
  return (
    error instanceof TypeError &&
    (message === "terminated" || message === "fetch failed") &&
    read(error, "cause") instanceof Error
  );
}

/** A bundler may have shortened the names of classes: then the fields that the clients give their errors tell. */
function looksLikeProvider(error: object): boolean {
  const has = (name: string): boolean => Object.hasOwn(error, name);
  return has("status") && has("headers") && has("error") && (has("requestID") || has("request_id"));
}

function parserCode(error: object, own: unknown): ReasonCode | undefined {
  for (const value of [read(error, "type"), own]) {
    if (typeof value === "string" && Object.hasOwn(PARSER_CODES, value)) return PARSER_CODES[value];
  }
  return undefined;
}

function providerClass(error: object): ErrorClass {
  const given = read(error, "status") ?? read(error, "statusCode");
  const status = typeof given === "number" ? given : 0;
  const quota = [read(error, "code"), read(error, "type")].some(
    (value) => value === "insufficient_quota" || value === "billing_error",
  );
  const retryAfterSeconds = retryAfter(error);
  if (quota || status === 402) return classOf("provider_unavailable");
  if (status === 429)
    return { ...classOf("provider_rate_limited"), ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
  if (status === 400 || status === 404 || status === 422) return { code: "provider_rejected", status };
  if (status === 408 || status === 504) return classOf("provider_timeout");
  if (status === 503 || status === 529) {
    return { ...classOf("provider_unavailable"), ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
  }
  return classOf("provider_failed");
}

/** The provider's own `Retry-After` in seconds, clamped; the only thing of its headers that is ever passed on. */
function retryAfter(error: object): number | undefined {
  const headers = read(error, "headers");
  if (typeof headers !== "object" || headers === null) return undefined;
  const get = read(headers, "get");
  const value: unknown = typeof get === "function" ? get.call(headers, "retry-after") : read(headers, "retry-after");
  if (typeof value !== "string" || !/^\d{1,9}$/.test(value)) return undefined;
  return Math.min(LONGEST_RETRY_AFTER_SECONDS, Math.max(1, Number(value)));
}

/** Names of an error's classes, nearest first; an error's own `name` can be set by anybody and does not count. */
function classNames(error: object): readonly string[] {
  const names: string[] = [];
  let prototype: unknown = Object.getPrototypeOf(error);
  for (let depth = 0; depth < 6 && typeof prototype === "object" && prototype !== null; depth++) {
    const maker = read(prototype, "constructor");
    if (typeof maker === "function" && typeof maker.name === "string") names.push(maker.name);
    prototype = Object.getPrototypeOf(prototype);
  }
  return names;
}

function isAiguardError(error: object): boolean {
  return (error as Record<symbol, unknown>)[Symbol.for("aiguard.error")] === true;
}

function isReason(value: unknown): value is ReasonCode {
  return typeof value === "string" && Object.hasOwn(PROBLEMS, value);
}

function classOf(code: ReasonCode): ErrorClass {
  return { code, status: PROBLEMS[code].status };
}

function read(value: object, name: string): unknown {
  return (value as Record<string, unknown>)[name];
}
