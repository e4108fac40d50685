import type { Reply } from "../ground/reply.js";
import type { ReasonCode } from "../problem/codes.js";
import type { Admission } from "./admission.js";

/**
 * What the guard says about one request; data, never thrown.
 *
 * - `allow`: hand the request on, with its admission
 * - `deny`: send `reply` as it is; `code` is for logs, the client sees only what the reply says
 * - `pass`: a CORS preflight, which carries no identity and reaches no model: hand it on untouched
 */
export type Decision =
  | { readonly outcome: "allow"; readonly admission: Admission }
  | { readonly outcome: "deny"; readonly code: ReasonCode; readonly requestId: string; readonly reply: Reply }
  | { readonly outcome: "pass" };

/** A step's refusal, before it becomes a reply and an event. */
export interface Denial {
  readonly code: ReasonCode;
  /** Which policy, rule or parameter refused; for the operator's event only. */
  readonly detail?: string;
  readonly retryAfterSeconds?: number;
  /** Further reply headers, such as the rate-limit fields. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What was thrown, when something was; redacted before an operator sees it. */
  readonly error?: unknown;
}
