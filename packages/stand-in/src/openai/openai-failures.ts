import type { Failure, FailureReply } from "../ask/failure.js";
import type { FailureDetail } from "../ask/protocol.js";
import { STAND_IN_SECRETS } from "../ask/secrets.js";

const { organization, project, key, requestId, cookie, account } = STAND_IN_SECRETS;

/** Headers that OpenAI sends with everything. */
export const OPENAI_HEADERS: Readonly<Record<string, string | readonly string[]>> = {
  "openai-organization": organization,
  "openai-project": project,
  "openai-processing-ms": "12",
  "openai-version": "2020-10-01",
  "x-request-id": requestId,
  "x-ratelimit-limit-requests": "500",
  "x-ratelimit-remaining-requests": "499",
  "x-ratelimit-reset-requests": "120ms",
  "set-cookie": [`__cf_bm=${cookie}; path=/; HttpOnly; Secure`, `_cfuvid=${cookie}; path=/; HttpOnly; Secure`],
  "cf-ray": "0000000000000000-FRA",
};

/** What OpenAI says when it is at fault itself. */
export const SERVER_ERROR_MESSAGE: string = `The server had an error while processing your request. Please include the request ID ${requestId} in your message to support.`;

interface Shape {
  readonly status: number;
  readonly type: string;
  readonly code: string | null;
  readonly message: (detail: FailureDetail) => string;
  readonly headers?: Readonly<Record<string, string>>;
}

const SHAPES: Readonly<Record<Failure, Shape>> = {
  bad_request: {
    status: 400,
    type: "invalid_request_error",
    code: null,
    message: () => `The request was refused. Contact ${account} for details.`,
  },
  key_wrong: {
    status: 401,
    type: "invalid_request_error",
    code: "invalid_api_key",
    message: () =>
      `Incorrect API key provided: ${key}. You can find your API key at https://platform.openai.com/account/api-keys.`,
  },
  forbidden: {
    status: 403,
    type: "invalid_request_error",
    code: "model_not_found",
    message: ({ model }) => `Project \`${project}\` does not have access to model \`${model}\``,
  },
  model_unknown: {
    status: 404,
    type: "invalid_request_error",
    code: "model_not_found",
    message: ({ model }) => `The model \`${model}\` does not exist or you do not have access to it.`,
  },
  rate_limited: {
    status: 429,
    type: "tokens",
    code: "rate_limit_exceeded",
    message: ({ model }) =>
      `Rate limit reached for ${model} in organization ${organization} on tokens per min (TPM): Limit 30000, Used 29950, Requested 900. Please try again in 2s.`,
    headers: { "retry-after": "2", "retry-after-ms": "2000" },
  },
  quota_exhausted: {
    status: 429,
    type: "insufficient_quota",
    code: "insufficient_quota",
    message: () => `You exceeded your current quota, please check your plan and billing details (${account}).`,
  },
  server_error: {
    status: 500,
    type: "server_error",
    code: null,
    message: () => SERVER_ERROR_MESSAGE,
  },
  // OpenAI knows no 529: overload is a 503 there.
  overloaded: {
    status: 503,
    type: "server_error",
    code: null,
    message: () => `The engine is currently overloaded for ${organization}, please try again later.`,
  },
};

/** A failure as OpenAI reports it. */
export function openaiFailure(failure: Failure, detail: FailureDetail): FailureReply {
  const { status, type, code, message, headers } = SHAPES[failure];
  const text = detail.message ?? message(detail);
  return {
    status,
    headers: { ...OPENAI_HEADERS, ...headers },
    body: { error: { message: text, type, param: detail.parameter ?? null, code } },
  };
}

/** The key as OpenAI takes it. */
export function hasBearer(header: (name: string) => string | undefined): boolean {
  return /^Bearer \S/i.test(header("authorization") ?? "");
}
