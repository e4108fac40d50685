import type { Failure } from "./failure.js";

/** What the stand-in does with a request; chosen by the name of the model, so that no side channel is needed. */
export type Scenario =
  /** A good answer, with a pause before each piece; in pieces of a letter each, or of a word. */
  | { readonly kind: "answer"; readonly gapMs: number; readonly isByLetter?: boolean }
  /** An error in place of an answer. */
  | { readonly kind: "fail"; readonly failure: Failure }
  /** Not one byte, ever. */
  | { readonly kind: "silent" }
  /** Half an answer; then nothing more, a connection reset, or an error inside the stream. */
  | { readonly kind: "break"; readonly by: "silence" | "reset" | "error" };

const PREFIX = "stand-in-";
const SLOW_GAP_MS = 50;

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  "error-400": { kind: "fail", failure: "bad_request" },
  "error-401": { kind: "fail", failure: "key_wrong" },
  "error-403": { kind: "fail", failure: "forbidden" },
  "error-404": { kind: "fail", failure: "model_unknown" },
  "error-429": { kind: "fail", failure: "rate_limited" },
  "error-500": { kind: "fail", failure: "server_error" },
  "error-529": { kind: "fail", failure: "overloaded" },
  quota: { kind: "fail", failure: "quota_exhausted" },
  timeout: { kind: "silent" },
  hang: { kind: "break", by: "silence" },
  drop: { kind: "break", by: "reset" },
  "midstream-error": { kind: "break", by: "error" },
  slow: { kind: "answer", gapMs: SLOW_GAP_MS },
  letters: { kind: "answer", gapMs: 0, isByLetter: true },
};

/** Names of the models that the stand-in lists: one that answers, and one for each scenario. */
export const STAND_IN_MODELS: readonly string[] = ["stand-in", ...Object.keys(SCENARIOS).map((name) => PREFIX + name)];

/** What a model's name asks for. Any other name is a model that answers; a mistyped scenario is unknown, so that it shows. */
export function scenarioOf(model: string): Scenario {
  if (!model.startsWith(PREFIX)) return { kind: "answer", gapMs: 0 };
  const name = model.slice(PREFIX.length);
  return (Object.hasOwn(SCENARIOS, name) ? SCENARIOS[name] : undefined) ?? { kind: "fail", failure: "model_unknown" };
}
