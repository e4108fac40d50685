import type { ReasonCode } from "./codes.js";

/** What a client is told for a reason: several reasons may share one public code. */
export interface PublicProblem {
  readonly status: number;
  /** The code in the reply's body. */
  readonly code: string;
  readonly title: string;
  /** One fixed sentence for the client's developer. */
  readonly message: string;
}

const KEY: PublicProblem = {
  status: 401,
  code: "invalid_api_key",
  title: "Unauthorized",
  message: "A valid API key is required: send it as `Authorization: Bearer <key>`.",
};

/** Every reason with its status and fixed texts. */
export const PROBLEMS: Readonly<Record<ReasonCode, PublicProblem>> = {
  https_required: row(403, "https_required", "HTTPS required", "Use HTTPS."),
  key_missing: KEY,
  key_malformed: KEY,
  key_unknown: KEY,
  key_expired: KEY,
  key_revoked: KEY,
  identity_missing: row(401, "unauthenticated", "Unauthorized", "Sign in first."),
  scope_missing: row(403, "scope_missing", "Forbidden", "The caller may not use this endpoint."),
  model_not_allowed: row(403, "model_not_allowed", "Forbidden", "The API key may not use this model."),
  rate_limited: row(429, "rate_limited", "Too many requests", "Too many requests: wait as long as `Retry-After` says."),
  budget_exhausted: row(429, "budget_exhausted", "Budget exhausted", "The token budget is used up: wait as long as `Retry-After` says."),
  concurrency_exceeded: row(429, "concurrency_exceeded", "Too many requests at once", "Wait until an earlier answer has ended."),
  body_timeout: row(408, "body_timeout", "Request timeout", "The request's body did not arrive in time."),
  body_too_large: row(413, "body_too_large", "Content too large", "The request's body is too large."),
  input_too_long: row(413, "input_too_long", "Input too long", "The texts of the prompt are too long together."),
  media_type_unsupported: row(415, "media_type_unsupported", "Unsupported media type", "Send JSON in UTF-8 as `application/json`, uncompressed."),
  body_malformed: row(400, "body_malformed", "Malformed body", "The request's body is not JSON that can be accepted."),
  prompt_unrecognised: row(400, "prompt_unrecognised", "Prompt not recognised", "The body has none of the prompt formats of this endpoint."),
  parameter_refused: row(400, "parameter_refused", "Parameter refused", "The body has a parameter or an attachment that this endpoint does not accept."),
  history_refused: row(400, "history_refused", "History refused", "The messages have a role that the caller may not send."),
  injection_detected: row(400, "injection_detected", "Request refused", "The request was refused by this endpoint's input policy."),
  store_unavailable: row(503, "store_unavailable", "Service unavailable", "The service cannot check the request now: try again later."),
  detector_unavailable: row(503, "detector_unavailable", "Service unavailable", "The service cannot check the request now: try again later."),
  provider_rejected: row(400, "provider_rejected", "Request rejected", "The model's provider did not accept the request."),
  provider_failed: row(502, "provider_failed", "Bad gateway", "The model's provider failed."),
  provider_rate_limited: row(429, "provider_rate_limited", "Too many requests", "The model's provider is busy: wait as long as `Retry-After` says."),
  provider_unavailable: row(503, "provider_unavailable", "Service unavailable", "The model's provider is not available now: try again later."),
  provider_timeout: row(504, "provider_timeout", "Gateway timeout", "The model's provider did not answer in time."),
  internal_error: row(500, "internal_error", "Internal server error", "Something went wrong on our side."),
};

function row(status: number, code: string, title: string, message: string): PublicProblem {
  return { status, code, title, message };
}
