import type { Failure, FailureReply } from "../ask/failure.js";
import type { FailureDetail } from "../ask/protocol.js";
import { STAND_IN_SECRETS } from "../ask/secrets.js";

const { projectNumber, host } = STAND_IN_SECRETS;

/** Headers that Gemini sends with everything. */
export const GEMINI_HEADERS: Readonly<Record<string, string>> = {
  "server-timing": "gfet4t7; dur=12",
  "x-content-type-options": "nosniff",
  vary: "Origin, X-Origin, Referer",
};

interface Shape {
  readonly code: number;
  readonly status: string;
  readonly message: string;
  readonly details?: readonly object[];
}

const consumer = {
  "@type": "type.googleapis.com/google.rpc.ErrorInfo",
  domain: "googleapis.com",
  metadata: { consumer: projectNumber, service: "generativelanguage.googleapis.com" },
};

const QUOTA_MESSAGE =
  "You exceeded your current quota, please check your plan and billing details. For more information on this error, head to: https://ai.google.dev/gemini-api/docs/rate-limits.";

const SHAPES: Readonly<Record<Failure, Shape>> = {
  bad_request: { code: 400, status: "INVALID_ARGUMENT", message: `Request refused for ${projectNumber}.` },
  key_wrong: {
    code: 401,
    status: "UNAUTHENTICATED",
    message: "Request had invalid authentication credentials.",
    details: [{ ...consumer, reason: "ACCESS_TOKEN_TYPE_UNSUPPORTED" }],
  },
  forbidden: {
    code: 403,
    status: "PERMISSION_DENIED",
    message: `Generative Language API has not been used in ${projectNumber} before or it is disabled.`,
    details: [{ ...consumer, reason: "SERVICE_DISABLED" }],
  },
  model_unknown: { code: 404, status: "NOT_FOUND", message: "" },
  rate_limited: {
    code: 429,
    status: "RESOURCE_EXHAUSTED",
    message: QUOTA_MESSAGE,
    details: [
      {
        "@type": "type.googleapis.com/google.rpc.QuotaFailure",
        violations: [
          {
            quotaMetric: "generativelanguage.googleapis.com/generate_content_paid_tier_requests",
            quotaId: "GenerateRequestsPerMinutePerProjectPerModel",
            quotaDimensions: { location: "global", project: projectNumber },
          },
        ],
      },
      { "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: "2s" },
    ],
  },
  quota_exhausted: {
    code: 429,
    status: "RESOURCE_EXHAUSTED",
    message: QUOTA_MESSAGE,
    details: [
      {
        "@type": "type.googleapis.com/google.rpc.QuotaFailure",
        violations: [
          {
            quotaMetric: "generativelanguage.googleapis.com/generate_content_free_tier_requests",
            quotaId: "GenerateRequestsPerDayPerProjectPerModel-FreeTier",
            quotaDimensions: { location: "global", project: projectNumber },
          },
        ],
      },
    ],
  },
  server_error: { code: 500, status: "INTERNAL", message: `An internal error has occurred in ${host}. Please retry.` },
  // Gemini knows no 529: overload is a 503 there.
  overloaded: { code: 503, status: "UNAVAILABLE", message: "The model is overloaded. Please try again later." },
};

/** A failure as Gemini reports it. */
export function geminiFailure(failure: Failure, detail: FailureDetail): FailureReply {
  const { code, status, message, details } = SHAPES[failure];
  const unknown = `models/${detail.model} is not found for API version v1beta, or is not supported for generateContent.`;
  const text = detail.message ?? (failure === "model_unknown" ? unknown : message);
  return {
    status: code,
    headers: GEMINI_HEADERS,
    body: { error: { code, message: text, status, ...(details === undefined ? {} : { details }) } },
  };
}
