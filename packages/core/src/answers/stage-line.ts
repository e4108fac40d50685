import type { AnswerEvent, AnswerStage } from "./event.js";

/** Stages one behind another, as one. */
export class StageLine {
  readonly #stages: readonly AnswerStage[];

  constructor(stages: readonly AnswerStage[]) {
    this.#stages = stages;
  }

  /** Sends one event through all stages. */
  push(event: AnswerEvent): readonly AnswerEvent[] {
    return this.#through([event], 0);
  }

  /** Ends the stages in their order; what one still held passes those behind it. */
  end(): readonly AnswerEvent[] {
    return this.#stages.flatMap((stage, i) => this.#through(stage.end(), i + 1));
  }

  #through(events: readonly AnswerEvent[], from: number): readonly AnswerEvent[] {
    let passing = events;
    for (const stage of this.#stages.slice(from)) passing = passing.flatMap((event) => stage.push(event));
    return passing;
  }
}

/**
 * A stage that lets everything through as it is.
 *
 * @example
 * ```ts
 * import { createGuard, passThrough } from "@aiguard/core";
 *
 * createGuard({ anonymous: { tenant: "demo" }, stages: [() => passThrough()] });
 * ```
 */
export function passThrough(): AnswerStage {
  return { push: (event) => [event], end: () => [] };
}
