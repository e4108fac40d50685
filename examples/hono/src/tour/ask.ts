import type { Row } from "./row.ts";
import { outcomeOf, type Received, type SendOptions, send } from "./send.ts";

/** A chat body with one user message for the stand-in. */
export function chat(content: unknown, more: object = {}): object {
  return { model: "stand-in", messages: [{ role: "user", content }], ...more };
}

/** A stop that sends one body and compares the status and the code. */
export function stop(sent: string, expected: string, body: unknown, options: SendOptions = {}): Row {
  return { sent, expected, act: async (target) => outcomeOf(await send(target, body, options)) };
}

/** A stop that is let through, and compares what the model says to have received. */
export function welcome(sent: string, heard: string, body: unknown, options: SendOptions = {}): Row {
  return {
    sent,
    expected: `200 ${heard}`,
    act: async (target) => {
      const received = await send(target, body, options);
      return received.status === 200 ? `200 ${heardIn(answerOf(received), heard)}` : outcomeOf(received);
    },
  };
}

/** `heard` if the answer says so, else the answer itself. */
export function heardIn(answer: string, heard: string): string {
  return answer.includes(heard) ? heard : answer;
}

function answerOf({ text }: Received): string {
  const { choices } = JSON.parse(text) as { choices: { message: { content: string | null; tool_calls?: unknown } }[] };
  const message = choices[0]?.message;
  return message?.content ?? JSON.stringify(message?.tool_calls);
}
