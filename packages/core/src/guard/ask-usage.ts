import type { Change } from "../prompts/changes.js";
import type { Prompt } from "../prompts/prompt.js";
import type { Run } from "./run.js";

/**
 * Whether the provider must be asked for the usage because budgets count it and the client did not ask: OpenAI's chat
 * streams carry none otherwise.
 */
export function mustAskUsage({ machine }: Run, { format, stream }: Prompt, body: unknown): boolean {
  return machine.hasBudgets && format === "openai-chat" && stream && optionsOf(body)?.include_usage !== true;
}

/** The change that asks for it. */
export function askUsage(body: unknown): readonly Change[] {
  return [{ path: ["stream_options"], value: { ...optionsOf(body), include_usage: true } }];
}

function optionsOf(body: unknown): Record<string, unknown> | undefined {
  const options = (body as Record<string, unknown>).stream_options;
  return typeof options === "object" && options !== null ? (options as Record<string, unknown>) : undefined;
}
