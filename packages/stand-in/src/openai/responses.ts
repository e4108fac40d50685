import type { Answer } from "../ask/answer.js";
import { frame, type Protocol } from "../ask/protocol.js";
import { hasBearer, OPENAI_HEADERS, openaiFailure, SERVER_ERROR_MESSAGE } from "./openai-failures.js";
import { readResponses } from "./responses-ask.js";
import { responsesEvents } from "./responses-events.js";
import { outputItem, responseObject } from "./responses-object.js";

/** OpenAI `POST /v1/responses`, whole and as a stream. */
export const openaiResponses: Protocol = {
  path: /^\/v1\/responses$/,
  hasKey: ({ header }) => hasBearer(header),
  read: ({ body }) => readResponses(body),
  headers: OPENAI_HEADERS,
  whole: (answer: Answer) => responseObject(answer, "finished", [outputItem(answer, "finished")]),
  frames: (answer) =>
    responsesEvents(answer).map((event, index) => frame({ ...event, sequence_number: index }, event.type)),
  errorFrame: frame({ type: "error", code: "server_error", message: SERVER_ERROR_MESSAGE, param: null }, "error"),
  fail: openaiFailure,
};
