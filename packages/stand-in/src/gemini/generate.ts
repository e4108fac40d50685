import type { Answer, Choice } from "../ask/answer.js";
import type { Protocol } from "../ask/protocol.js";
import { piecesOf } from "../ask/words.js";
import { GEMINI_HEADERS, geminiFailure } from "./gemini-failures.js";
import { readGenerate } from "./generate-ask.js";

/** Gemini `POST /v1beta/models/*:generateContent` and `:streamGenerateContent?alt=sse`. */
export const geminiGenerate: Protocol = {
  path: /^\/v1(?:beta)?\/models\/([^/:]{1,200}):(generateContent|streamGenerateContent)$/,
  hasKey: ({ header, query }) => (header("x-goog-api-key") ?? query.get("key") ?? "") !== "",
  read: readGenerate,
  headers: GEMINI_HEADERS,
  whole: (answer) =>
    content(
      answer,
      answer.choices.map((choice, index) => candidate(index, partsOf(choice), choice)),
    ),
  frames: (answer) =>
    answer.choices.flatMap((choice, index) => {
      const pieces =
        choice.toolCall === null ? piecesOf(choice.text, answer).map((text) => [{ text }]) : [partsOf(choice)];
      return pieces.map((parts, at) =>
        geminiFrame(content(answer, [candidate(index, parts, at === pieces.length - 1 ? choice : null)])),
      );
    }),
  errorFrame: geminiFrame(geminiFailure("overloaded", { model: "" }).body),
  fail: geminiFailure,
};

function geminiFrame(data: unknown): string {
  return `data: ${JSON.stringify(data)}\r\n\r\n`;
}

function content(answer: Answer, candidates: readonly object[]): object {
  const { inputTokens, outputTokens } = answer;
  return {
    candidates,
    usageMetadata: {
      promptTokenCount: inputTokens,
      candidatesTokenCount: outputTokens,
      totalTokenCount: inputTokens + outputTokens,
      promptTokensDetails: [{ modality: "TEXT", tokenCount: inputTokens }],
    },
    modelVersion: answer.model,
    responseId: `standin${answer.serial}`,
  };
}

/** One candidate; `ended` is the choice whose end this is, or null while more is to come. */
function candidate(index: number, parts: readonly object[], ended: Choice | null): object {
  const finish = ended === null ? {} : { finishReason: ended.isCut ? "MAX_TOKENS" : "STOP" };
  return { content: { parts, role: "model" }, ...finish, index };
}

function partsOf({ text, toolCall }: Choice): readonly object[] {
  return toolCall === null ? [{ text }] : [{ functionCall: { name: toolCall.name, args: toolCall.arguments } }];
}
