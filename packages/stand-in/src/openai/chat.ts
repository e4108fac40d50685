import type { Answer, Choice } from "../ask/answer.js";
import { frame, type Protocol } from "../ask/protocol.js";
import { piecesOf } from "../ask/words.js";
import { readChat } from "./chat-ask.js";
import { hasBearer, OPENAI_HEADERS, openaiFailure } from "./openai-failures.js";

/** OpenAI `POST /v1/chat/completions`, whole and as a stream. */
export const openaiChat: Protocol = {
  path: /^\/v1\/chat\/completions$/,
  hasKey: ({ header }) => hasBearer(header),
  read: ({ body }) => readChat(body),
  headers: OPENAI_HEADERS,
  whole: (answer) => ({
    ...common(answer, "chat.completion"),
    choices: answer.choices.map((choice, index) => ({
      index,
      message: {
        role: "assistant",
        content: choice.toolCall === null ? choice.text : null,
        ...(choice.toolCall === null ? {} : { tool_calls: [toolCall(answer, choice, index)] }),
        refusal: null,
        annotations: [],
      },
      logprobs: null,
      finish_reason: finishReason(choice),
    })),
    usage: usage(answer),
  }),
  frames: (answer) => [
    ...answer.choices.flatMap((choice, index) =>
      [...deltas(answer, choice, index), null].map((delta) =>
        chunk(answer, [
          { index, delta: delta ?? {}, logprobs: null, finish_reason: delta === null ? finishReason(choice) : null },
        ]),
      ),
    ),
    ...(answer.isUsageWanted ? [chunk(answer, [], usage(answer))] : []),
    "data: [DONE]\n\n",
  ],
  errorFrame: frame(openaiFailure("server_error", { model: "" }).body),
  fail: openaiFailure,
};

function common({ serial, createdAt, model }: Answer, object: string): object {
  const id = `chatcmpl-standin${serial}`;
  return { id, object, created: createdAt, model, service_tier: "default", system_fingerprint: "fp_standin" };
}

function chunk(answer: Answer, choices: readonly object[], used: object | null = null): string {
  return frame({
    ...common(answer, "chat.completion.chunk"),
    choices,
    ...(answer.isUsageWanted ? { usage: used } : {}),
  });
}

function deltas(answer: Answer, choice: Choice, index: number): readonly object[] {
  if (choice.toolCall === null) {
    return [
      { role: "assistant", content: "", refusal: null },
      ...piecesOf(choice.text, answer).map((content) => ({ content })),
    ];
  }
  const call = toolCall(answer, choice, index);
  const pieces = answer.isByLetter ? piecesOf(call.function.arguments, answer) : halves(call.function.arguments);
  const opened = { index: 0, ...call, function: { name: call.function.name, arguments: "" } };
  return [
    { role: "assistant", content: null, tool_calls: [opened] },
    ...pieces.map((text) => ({ tool_calls: [{ index: 0, function: { arguments: text } }] })),
  ];
}

function halves(text: string): readonly [string, string] {
  const middle = Math.ceil(text.length / 2);
  return [text.slice(0, middle), text.slice(middle)];
}

function toolCall({ serial }: Answer, { toolCall: call }: Choice, index: number) {
  return {
    id: `call_standin${serial}${index}`,
    type: "function",
    function: { name: call?.name ?? "", arguments: JSON.stringify(call?.arguments ?? {}) },
  };
}

function finishReason(choice: Choice): string {
  if (choice.toolCall !== null) return "tool_calls";
  return choice.isCut ? "length" : "stop";
}

function usage({ inputTokens, outputTokens }: Answer): object {
  return {
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: 0,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  };
}
