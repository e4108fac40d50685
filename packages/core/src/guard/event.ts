import type { StopCode } from "../answers/event.js";
import type { Finding, Voice } from "../detector/verdict.js";
import type { Source } from "../ground/source.js";
import type { Usage } from "../ground/usage.js";
import type { WireFormat } from "../ground/wire-format.js";
import type { ReasonCode } from "../problem/codes.js";

/** What an event says of a finding: where and what kind, never the text. */
export interface EventFinding {
  readonly rule: string;
  readonly category: string;
  readonly severity: Finding["severity"];
  readonly technique: string;
  readonly source: Source;
  readonly message: number;
}

interface EventBase {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly requestId: string;
  readonly route: string | null;
  readonly tenant: string | null;
  readonly subject: string | null;
  readonly keyId: string | null;
}

/** One decision of the guard. */
export interface DecisionEvent extends EventBase {
  readonly type: "decision";
  readonly outcome: "allow" | "deny";
  readonly code: ReasonCode | null;
  /** Which policy, rule or parameter spoke; null when the code says it all. */
  readonly detail: string | null;
  /** Codes that would have refused the request, were they not in `monitor`. */
  readonly monitored: readonly ReasonCode[];
  /** Parts that could not be asked and whose failure policy let the request go on: `limits`, `detector`, `second-opinion`, `client-address`. */
  readonly degraded: readonly string[];
  readonly method: string;
  /** The client's address with its last part cut off. */
  readonly client: string | null;
  readonly format: WireFormat | "custom" | null;
  readonly model: string | null;
  readonly characters: number;
  /** HMAC of the scanned text under the operator's key; null when no text was read. */
  readonly digest: string | null;
  readonly label: "clean" | "suspicious" | "injection" | null;
  readonly score: number | null;
  /** The most that each of the detector's voices said, on the scale of `score`. */
  readonly voices: Readonly<Partial<Record<Voice, number>>>;
  readonly findings: readonly EventFinding[];
  /** Attachments that were let through without being looked at. */
  readonly unscanned: number;
  readonly durationMs: number;
  /** What was thrown, redacted; null when nothing was. */
  readonly error: unknown;
}

/** The end of an admitted request: its answer was sent, failed, or lost its reader. */
export interface EndEvent extends EventBase {
  readonly type: "end";
  readonly outcome: "completed" | "failed" | "cancelled";
  readonly usage: Usage | null;
  /** Whether the usage was told, by the provider or the handler, or estimated from what had streamed; null without one. */
  readonly usageSource: "told" | "estimated" | null;
  /** What the output guard found in the answer, as `check:kind`, and how often. */
  readonly output: Readonly<Record<string, number>>;
  /** Why the output guard ended the answer before its end; null when it did not. */
  readonly stopped: StopCode | null;
  readonly durationMs: number;
}

/** Something thrown by a handler, a provider or a framework, as it was answered. */
export interface ErrorEvent extends EventBase {
  readonly type: "error";
  readonly code: ReasonCode;
  readonly status: number;
  /** The error with everything secret masked, for the operator. */
  readonly error: unknown;
}

/** What happened, for logs and telemetry: ids, codes, scores, digests and durations; never a prompt, a key or an answer. */
export type GuardEvent = DecisionEvent | EndEvent | ErrorEvent;

/** Sees every event. Whatever it throws is dropped: watching never changes a decision. */
export type Observer = (event: GuardEvent) => void;
