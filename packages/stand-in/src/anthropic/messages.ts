import type { Answer, Choice } from "../ask/answer.js";
import { frame, type Protocol } from "../ask/protocol.js";
import { piecesOf } from "../ask/words.js";
import { ANTHROPIC_HEADERS, anthropicFailure } from "./anthropic-failures.js";
import { readMessages } from "./messages-ask.js";

/** Anthropic `POST /v1/messages`, whole and as a stream. */
export const anthropicMessages: Protocol = {
  path: /^\/v1\/messages$/,
  hasKey: ({ header }) => (header("x-api-key") ?? header("authorization") ?? "") !== "",
  read: ({ body }) => readMessages(body),
  headers: ANTHROPIC_HEADERS,
  whole: (answer) =>
    message(answer, [block(answer)], { stop: stopReason(choiceOf(answer)), output: answer.outputTokens }),
  frames: (answer) => events(answer).map((event) => frame(event, event.type)),
  errorFrame: frame({ type: "error", error: { type: "overloaded_error", message: "Overloaded" } }, "error"),
  fail: anthropicFailure,
};

interface Event {
  readonly type: string;
  readonly [name: string]: unknown;
}

function events(answer: Answer): readonly Event[] {
  const { text, toolCall } = choiceOf(answer);
  const opened = toolCall === null ? { type: "text", text: "" } : { ...block(answer), input: {} };
  const deltas: readonly object[] =
    toolCall === null
      ? piecesOf(text, answer).map((piece) => ({ type: "text_delta", text: piece }))
      : ["", ...argumentPieces(answer, JSON.stringify(toolCall.arguments))].map((json) => ({
          type: "input_json_delta",
          partial_json: json,
        }));
  return [
    { type: "message_start", message: message(answer, [], { stop: null, output: 1 }) },
    { type: "content_block_start", index: 0, content_block: opened },
    { type: "ping" },
    ...deltas.map((delta) => ({ type: "content_block_delta", index: 0, delta })),
    { type: "content_block_stop", index: 0 },
    {
      type: "message_delta",
      delta: { stop_reason: stopReason(choiceOf(answer)), stop_sequence: null },
      usage: { output_tokens: answer.outputTokens },
    },
    { type: "message_stop" },
  ];
}

function argumentPieces(answer: Answer, json: string): readonly string[] {
  return answer.isByLetter ? piecesOf(json, answer) : [json];
}

function message(
  answer: Answer,
  content: readonly object[],
  { stop, output }: { readonly stop: string | null; readonly output: number },
): object {
  return {
    id: `msg_standin${answer.serial}`,
    type: "message",
    role: "assistant",
    model: answer.model,
    content,
    stop_reason: stop,
    stop_sequence: null,
    usage: {
      input_tokens: answer.inputTokens,
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: 0,
      output_tokens: output,
      service_tier: "standard",
    },
  };
}

function block(answer: Answer): object {
  const { text, toolCall } = choiceOf(answer);
  if (toolCall === null) return { type: "text", text };
  return { type: "tool_use", id: `toolu_standin${answer.serial}`, name: toolCall.name, input: toolCall.arguments };
}

function choiceOf(answer: Answer): Choice {
  return answer.choices[0] ?? { text: "", toolCall: null, isCut: false };
}

function stopReason({ toolCall, isCut }: Choice): string {
  if (toolCall !== null) return "tool_use";
  return isCut ? "max_tokens" : "end_turn";
}
