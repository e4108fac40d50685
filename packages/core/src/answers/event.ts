import type { Usage } from "../ground/usage.js";

/**
 * One thing that an answer says, whatever provider it came from.
 *
 * `part` names the stretch of the answer it belongs to (`choice:0`, `block:1`, `tool:call_1`), so that
 * two parts that stream at once never mix. `text`, `arguments` and `reasoning` carry `text`, and `usage` carries
 * `usage`. `other` with a `text` is whatever stands beside the answer proper and is whole, such as a source or a tool's
 * result; without one it is an event of a shape that nobody knows (part `frame`) or a repetition of the answer in
 * pieces (part `logprobs`): a stage that gives nothing for it takes it out, and so for a `usage` that is a frame of
 * its own (part `frame`). An `error` is the provider's: a stage that
 * gives nothing for it has it replaced by one that tells nothing.
 */
export interface AnswerEvent {
  readonly part: string;
  readonly kind: "text" | "arguments" | "reasoning" | "usage" | "end" | "error" | "other";
  readonly text?: string;
  readonly usage?: Usage;
  /** The tool whose `arguments` these are; in the first event of its part. */
  readonly tool?: string;
  /** Set by a stage on an `error` of its own: the answer ends here, and its client is told so. */
  readonly code?: StopCode;
}

/** Why an answer ends before its end: it broke off, was withheld, or had gone on for too long. */
export type StopCode = "answer_failed" | "answer_blocked" | "answer_too_long";

/**
 * One step that every event of an answer passes, in order, before its bytes leave the process.
 *
 * Stages are synchronous, so that they fit under Node's `res.write`.
 */
export interface AnswerStage {
  /** Takes one event and gives the events that may go on now: itself, a changed copy, several, or none yet. */
  push(event: AnswerEvent): readonly AnswerEvent[];
  /** The answer is over: gives whatever was held back. */
  end(): readonly AnswerEvent[];
}
