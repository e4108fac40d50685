/** What one answer of a model used, in tokens. */
export interface Usage {
  /** All of the input, whatever was read from or written to a provider's cache included. */
  readonly inputTokens: number;
  /** All of the output, reasoning included. */
  readonly outputTokens: number;
  /** How much of the input was read from the provider's cache, which is cheaper; default none. */
  readonly cachedInputTokens?: number;
}
