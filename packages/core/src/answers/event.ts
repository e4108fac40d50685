import type { Usage } from "../ground/usage.js";

/**
 * One thing that an answer says, whatever provider it came from.
 *
 * `part` names the stretch of the answer it belongs to (`choice:0`, `block:1`, `tool:call_1`), so that
 * two parts that stream at once never mix. Only `text`, `arguments` and `reasoning` carry `text`,
 * and only `usage` carries `usage`.
 */
export interface AnswerEvent {
  readonly part: string;
  readonly kind: "text" | "arguments" | "reasoning" | "usage" | "end" | "error" | "other";
  readonly text?: string;
  readonly usage?: Usage;
}

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
