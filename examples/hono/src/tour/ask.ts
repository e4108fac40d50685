import type { Row } from "./row.ts";
import { outcomeOf, type Received, type SendOptions, send } from "./send.ts";

/** What a stop sends, and how. */
export interface Sent extends SendOptions {
  readonly body: unknown;
}

/** What a stop sends that is let through, and what the model must say to have received. */
export interface Welcomed extends Sent {
  readonly heard: string;
}

/** A chat body with one user message for the stand-in. */
export function chat(content: unknown, more: object = {}): object {
  return { model: "stand-in", messages: [{ role: "user", content }], ...more };
}

/** A stop that compares the status and the code. */
export function stop(sent: string, expected: string, { body, ...options }: Sent): Row {
  return { sent, expected, act: async (target) => outcomeOf(await send(target, body, options)) };
}

/** A stop that is let through. `expected` says in short what `heard` shows: the stand-in quotes what reaches it. */
export function welcome(sent: string, expected: string, { body, heard, ...options }: Welcomed): Row {
  return {
    sent,
    expected,
    act: async (target) => {
      const received = await send(target, body, options);
      if (received.status !== 200) return outcomeOf(received);
      const answer = answerOf(received);
      return answer.includes(heard) ? expected : `200 ${answer}`;
    },
  };
}

function answerOf({ text }: Received): string {
  const { choices } = JSON.parse(text) as { choices: { message: { content: string | null; tool_calls?: unknown } }[] };
  const message = choices[0]?.message;
  return message?.content ?? JSON.stringify(message?.tool_calls);
}
