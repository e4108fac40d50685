import type { Answer } from "../ask/answer.js";
import { piecesOf } from "../ask/words.js";
import { choiceOf, outputItem, responseObject, textPart } from "./responses-object.js";

/** One event of a streamed response, without its number. */
export interface ResponsesEvent {
  readonly type: string;
  readonly [name: string]: unknown;
}

/** The events of a streamed response in their order. */
export function responsesEvents(answer: Answer): readonly ResponsesEvent[] {
  const begun = responseObject(answer, "begun", []);
  const item = outputItem(answer, "finished");
  const finished = responseObject(answer, "finished", [item]);
  return [
    { type: "response.created", response: begun },
    { type: "response.in_progress", response: begun },
    { type: "response.output_item.added", output_index: 0, item: outputItem(answer, "begun") },
    ...(choiceOf(answer).toolCall === null ? textEvents(answer, item.id) : argumentEvents(answer, item.id)),
    { type: "response.output_item.done", output_index: 0, item },
    { type: choiceOf(answer).isCut ? "response.incomplete" : "response.completed", response: finished },
  ];
}

function textEvents(answer: Answer, itemId: string): readonly ResponsesEvent[] {
  const { text } = choiceOf(answer);
  const place = { item_id: itemId, output_index: 0, content_index: 0 };
  return [
    { type: "response.content_part.added", ...place, part: textPart("") },
    ...piecesOf(text, answer).map((delta) => ({ type: "response.output_text.delta", ...place, delta, logprobs: [] })),
    { type: "response.output_text.done", ...place, text, logprobs: [] },
    { type: "response.content_part.done", ...place, part: textPart(text) },
  ];
}

function argumentEvents(answer: Answer, itemId: string): readonly ResponsesEvent[] {
  const { toolCall } = choiceOf(answer);
  const whole = JSON.stringify(toolCall?.arguments ?? {});
  const place = { item_id: itemId, output_index: 0 };
  return [
    ...(answer.isByLetter ? piecesOf(whole, answer) : [whole]).map((delta) => ({
      type: "response.function_call_arguments.delta",
      ...place,
      delta,
    })),
    { type: "response.function_call_arguments.done", ...place, name: toolCall?.name, arguments: whole },
  ];
}
