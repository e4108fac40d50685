/** What one answer of a model used, in tokens. */
export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}
