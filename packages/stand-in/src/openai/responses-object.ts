import type { Answer, Choice } from "../ask/answer.js";

/** How far a response has come. */
export type Progress = "begun" | "finished";

const NO_CHOICE: Choice = { text: "", toolCall: null, isCut: false };

/** The one choice that a response has. */
export function choiceOf(answer: Answer): Choice {
  return answer.choices[0] ?? NO_CHOICE;
}

/** The `response` object; without output and usage while it is being made. */
export function responseObject(answer: Answer, progress: Progress, output: readonly object[]): object {
  const isFinished = progress === "finished";
  const isCut = isFinished && choiceOf(answer).isCut;
  return {
    id: `resp_standin${answer.serial}`,
    object: "response",
    created_at: answer.createdAt,
    status: isCut ? "incomplete" : isFinished ? "completed" : "in_progress",
    background: false,
    error: null,
    incomplete_details: isCut ? { reason: "max_output_tokens" } : null,
    instructions: null,
    max_output_tokens: null,
    metadata: {},
    model: answer.model,
    output,
    parallel_tool_calls: true,
    previous_response_id: null,
    reasoning: { effort: null, summary: null },
    store: true,
    temperature: 1,
    text: { format: { type: "text" } },
    tool_choice: "auto",
    tools: [],
    top_p: 1,
    truncation: "disabled",
    usage: isFinished ? usage(answer) : null,
  };
}

/** The one output item: a message, or the call of a tool. */
export function outputItem(
  answer: Answer,
  progress: Progress,
): { readonly id: string; readonly [name: string]: unknown } {
  const { text, toolCall } = choiceOf(answer);
  const isFinished = progress === "finished";
  const status = isFinished ? "completed" : "in_progress";
  if (toolCall === null) {
    const content = isFinished ? [textPart(text)] : [];
    return { id: `msg_standin${answer.serial}`, type: "message", status, role: "assistant", content };
  }
  return {
    id: `fc_standin${answer.serial}`,
    type: "function_call",
    status,
    call_id: `call_standin${answer.serial}`,
    name: toolCall.name,
    arguments: isFinished ? JSON.stringify(toolCall.arguments) : "",
  };
}

/** One part of a message. */
export function textPart(text: string): object {
  return { type: "output_text", text, annotations: [], logprobs: [] };
}

function usage({ inputTokens, outputTokens }: Answer): object {
  return {
    input_tokens: inputTokens,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: outputTokens,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: inputTokens + outputTokens,
  };
}
