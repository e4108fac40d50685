/** What can go wrong at a provider; each protocol has its own status, body and headers for it. */
export type Failure =
  | "bad_request"
  | "key_wrong"
  | "forbidden"
  | "model_unknown"
  | "rate_limited"
  | "quota_exhausted"
  | "server_error"
  | "overloaded";

/** An answer that says what went wrong. */
export interface FailureReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: unknown;
}
