import type { Failure, FailureReply } from "../ask/failure.js";
import type { FailureDetail } from "../ask/protocol.js";
import { STAND_IN_SECRETS } from "../ask/secrets.js";

const { organization, requestId, cookie, account } = STAND_IN_SECRETS;

/** Headers that Anthropic sends with everything. */
export const ANTHROPIC_HEADERS: Readonly<Record<string, string | readonly string[]>> = {
  "request-id": requestId,
  "anthropic-organization-id": organization,
  "anthropic-ratelimit-requests-limit": "50",
  "anthropic-ratelimit-requests-remaining": "49",
  "set-cookie": [`_cfuvid=${cookie}; HttpOnly; Secure; Path=/`],
  "cf-ray": "0000000000000000-FRA",
};

interface Shape {
  readonly status: number;
  readonly type: string;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const SHAPES: Readonly<Record<Failure, Shape>> = {
  bad_request: { status: 400, type: "invalid_request_error", message: `The request was refused for ${organization}.` },
  key_wrong: { status: 401, type: "authentication_error", message: "invalid x-api-key" },
  forbidden: {
    status: 403,
    type: "permission_error",
    message: `Your API key does not have permission to use the specified resource of ${organization}.`,
  },
  model_unknown: { status: 404, type: "not_found_error", message: "" },
  rate_limited: {
    status: 429,
    type: "rate_limit_error",
    message: `This request would exceed your organization's rate limit of 30,000 input tokens per minute (org: ${organization}).`,
    headers: { "retry-after": "2" },
  },
  quota_exhausted: {
    status: 402,
    type: "billing_error",
    message: `Your credit balance is too low to access the Anthropic API. Please tell ${account}.`,
  },
  server_error: { status: 500, type: "api_error", message: `Internal server error (${requestId})` },
  overloaded: { status: 529, type: "overloaded_error", message: "Overloaded" },
};

/** A failure as Anthropic reports it. */
export function anthropicFailure(failure: Failure, detail: FailureDetail): FailureReply {
  const { status, type, message, headers } = SHAPES[failure];
  const text = detail.message ?? (failure === "model_unknown" ? `model: ${detail.model}` : message);
  return {
    status,
    headers: { ...ANTHROPIC_HEADERS, ...headers },
    body: { type: "error", error: { type, message: text }, request_id: requestId },
  };
}
