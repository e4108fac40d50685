import type { Usage } from "../ground/usage.js";
import { estimateTokens } from "../text/tokens.js";
import type { AnswerEvent, AnswerStage } from "./event.js";

/** A stage that changes nothing, and reads from an answer what it used. */
export class UsageMeter implements AnswerStage {
  readonly #dropsUsage: boolean;
  #usage: Usage | null = null;
  #streamed = 0;
  #hasSpoken = false;

  /** @param dropsUsage - Takes out a frame of usage alone: the guard asked the provider for it, and not the client. */
  constructor(dropsUsage: boolean) {
    this.#dropsUsage = dropsUsage;
  }

  /** What the provider said; null while it has said nothing. */
  get usage(): Usage | null {
    return this.#usage;
  }

  /** What an answer that broke off has used, as far as that can be known; null when none of it came. */
  soFar(estimatedInput: number): Usage | null {
    if (!this.#hasSpoken) return null;
    return {
      ...this.#usage,
      inputTokens: this.#usage?.inputTokens || estimatedInput,
      outputTokens: Math.max(this.#usage?.outputTokens ?? 0, this.#streamed),
    };
  }

  push(event: AnswerEvent): readonly AnswerEvent[] {
    this.#hasSpoken ||= event.part !== "frame";
    if (event.usage !== undefined) {
      this.#usage = larger(this.#usage, event.usage);
      return this.#dropsUsage && event.part === "frame" ? [] : [event];
    }
    if (event.text !== undefined) this.#streamed += estimateTokens(event.text);
    return [event];
  }

  end(): readonly AnswerEvent[] {
    return [];
  }
}

/** Providers that speak of usage more than once count up, and may leave out what they have said. */
function larger(a: Usage | null, b: Usage): Usage {
  if (a === null) return b;
  const cached = Math.max(a.cachedInputTokens ?? 0, b.cachedInputTokens ?? 0);
  return {
    inputTokens: Math.max(a.inputTokens, b.inputTokens),
    outputTokens: Math.max(a.outputTokens, b.outputTokens),
    ...(cached > 0 ? { cachedInputTokens: cached } : {}),
  };
}
