import type { ReasonCode } from "./codes.js";

/** What a client is told for a reason: several reasons may share one public code. */
export interface PublicProblem {
  readonly status: number;
  /** One fixed sentence for the client's developer. */
  readonly message: string;
  /** The code in the reply's body; default the reason itself. */
  readonly code?: string;
}

const TRY_LATER = "The service cannot check the request now: try again later.";
const WAIT = "wait as long as `Retry-After` says.";
const KEY = {
  status: 401,
  message: "A valid API key is required: send it as `Authorization: Bearer <key>`.",
  code: "invalid_api_key",
};

/** Every reason with its status and fixed text. */
export const PROBLEMS: Readonly<Record<ReasonCode, PublicProblem>> = {
  https_required: { status: 403, message: "Use HTTPS." },
  key_missing: KEY,
  key_malformed: KEY,
  key_unknown: KEY,
  key_expired: KEY,
  key_revoked: KEY,
  identity_missing: { status: 401, message: "Sign in first.", code: "unauthenticated" },
  scope_missing: { status: 403, message: "The caller may not use this endpoint." },
  model_not_allowed: { status: 403, message: "The API key may not use this model." },
  rate_limited: { status: 429, message: `Too many requests: ${WAIT}` },
  budget_exhausted: { status: 429, message: `The token budget is used up: ${WAIT}` },
  concurrency_exceeded: { status: 429, message: "Too many requests at once: wait until an earlier answer has ended." },
  body_timeout: { status: 408, message: "The request's body did not arrive in time." },
  body_too_large: { status: 413, message: "The request's body is too large." },
  input_too_long: { status: 413, message: "The texts of the prompt are too long together." },
  media_type_unsupported: { status: 415, message: "Send JSON in UTF-8 as `application/json`, uncompressed." },
  body_malformed: { status: 400, message: "The request's body is not JSON that can be accepted." },
  prompt_unrecognised: { status: 400, message: "The body has none of the prompt formats of this endpoint." },
  parameter_refused: {
    status: 400,
    message: "The body has a parameter or an attachment that this endpoint does not accept.",
  },
  history_refused: { status: 400, message: "The messages have a role that the caller may not send." },
  injection_detected: { status: 400, message: "The request was refused by this endpoint's input policy." },
  store_unavailable: { status: 503, message: TRY_LATER },
  detector_unavailable: { status: 503, message: TRY_LATER },
  provider_rejected: { status: 400, message: "The model's provider did not accept the request." },
  provider_failed: { status: 502, message: "The model's provider failed." },
  provider_rate_limited: { status: 429, message: `The model's provider is busy: ${WAIT}` },
  provider_unavailable: { status: 503, message: "The model's provider is not available now: try again later." },
  provider_timeout: { status: 504, message: "The model's provider did not answer in time." },
  // The request was well formed, and asking again changes nothing.
  answer_blocked: { status: 422, message: "The answer was withheld." },
  internal_error: { status: 500, message: "Something went wrong on our side." },
};

/** The phrase of each status (RFC 9110), for the title of a problem. */
export const TITLES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  408: "Request Timeout",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};
