import { createRequestId } from "../ground/random.js";
import type { Reply } from "../ground/reply.js";
import type { WireFormat } from "../ground/wire-format.js";
import { classifyError } from "./classify.js";
import type { ReasonCode } from "./codes.js";
import { PROBLEMS, TITLES } from "./table.js";

/** What a problem reply is made of. */
export interface ProblemParts {
  readonly code: ReasonCode;
  readonly requestId: string;
  /** Status in place of the code's own, for a provider's 404 or 422. */
  readonly status?: number;
  readonly retryAfterSeconds?: number;
  /** Further headers, such as the rate-limit fields. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The protocol that the client speaks; Anthropic's clients look for `type: "error"`. */
  readonly format?: WireFormat | "custom" | null | undefined;
}

// A client that sleeps longer than this before it tries again is better told not to.
const LONGEST_RETRY_SECONDS = 60;

/** The statuses after which the official clients try again by themselves. */
const RETRIED: readonly number[] = [408, 409, 429];

/**
 * Renders one refusal or failure as RFC 9457 problem details with a closed list of fields.
 *
 * The body also carries `error: { message, type, code }`, where the official `openai` client looks, and for
 * the Anthropic format the `type: "error"` and the `details` that its client expects; `x-should-retry: false` stops a client from
 * sleeping through a long `Retry-After`.
 */
export function renderProblem({ code, requestId, status, retryAfterSeconds, headers, format }: ProblemParts): Reply {
  const problem = PROBLEMS[code];
  const publicCode = problem.code ?? code;
  const finalStatus = status ?? problem.status;
  const retryAfter = retryAfterSeconds === undefined ? undefined : Math.max(1, Math.ceil(retryAfterSeconds));
  const isRetried = RETRIED.includes(finalStatus) || finalStatus >= 500;
  const body = {
    type: format === "anthropic" ? "error" : `urn:aiguard:problem:${publicCode}`,
    title: TITLES[finalStatus],
    status: finalStatus,
    code: publicCode,
    requestId,
    ...(retryAfter === undefined ? {} : { retryAfterSeconds: retryAfter }),
    error: {
      message: problem.message,
      type: errorType(finalStatus),
      code: publicCode,
      ...(format === "anthropic" ? { details: { error_code: publicCode } } : {}),
    },
  };
  return {
    status: finalStatus,
    headers: {
      ...headers,
      "content-type": "application/problem+json; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "x-request-id": requestId,
      ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }),
      ...(!isRetried || (retryAfter ?? 0) > LONGEST_RETRY_SECONDS ? { "x-should-retry": "false" } : {}),
      ...(finalStatus === 401 ? { "www-authenticate": "Bearer" } : {}),
    },
    body: JSON.stringify(body),
  };
}

/**
 * The safe reply for anything thrown: nothing of its message, stack, cause, headers or URL is in it.
 *
 * Errors of the official `openai`, `@anthropic-ai/sdk` and `@google/genai` clients, and of the frameworks' body
 * parsers, get the status that the caller should act on; everything else is a 500 with a fixed text.
 *
 * @param error - Anything; reading it never throws.
 * @param options - The request's id, when there is one, and the protocol that the client speaks.
 *
 * @example
 * ```ts
 * import { toProblem } from "@aiguard/core";
 *
 * const reply = toProblem(new Error("connect ECONNREFUSED postgres://user:password@db"));
 * console.log(reply.status); // 500
 * console.log(reply.body.includes("postgres")); // false
 * ```
 */
export function toProblem(
  error: unknown,
  options: { readonly requestId?: string; readonly format?: WireFormat } = {},
): Reply {
  const { requestId = createRequestId(), format } = options;
  return renderProblem({ ...classifyError(error), requestId, format });
}

/** The `type` that OpenAI gives errors of this status. */
function errorType(status: number): string {
  if (status === 401) return "authentication_error";
  if (status === 403) return "permission_error";
  if (status === 429) return "rate_limit_error";
  return status < 500 ? "invalid_request_error" : "api_error";
}
