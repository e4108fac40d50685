import { checkMethods } from "../ground/options.js";
import type { AnswerStream } from "./answer.js";

/** How a stream ended: read to its end, broken off at its source, or left by its reader. */
export type StreamOutcome = "completed" | "failed" | "cancelled";

/**
 * A stream of bytes sent through an open answer.
 *
 * Pulls from the source only when its reader asks, so that back-pressure holds; a cancel reaches the source.
 *
 * @param source - The answer's bytes.
 * @param answer - The way they take.
 * @param onEnd - Called exactly once, when the stream has ended, failed or was cancelled; default nothing.
 * @throws AiguardError `option_invalid`
 *
 * @example
 * ```ts
 * import { guardStream, openAnswer, passThrough } from "@aiguard/core";
 *
 * const source = new Response("Hello").body as ReadableStream<Uint8Array>;
 * const answer = openAnswer({ contentType: "text/plain", stages: [passThrough()] });
 * const guarded = guardStream(source, answer, (outcome) => console.log(outcome)); // completed
 * console.log(await new Response(guarded).text()); // Hello
 * ```
 */
export function guardStream(
  source: ReadableStream<Uint8Array>,
  answer: AnswerStream,
  onEnd: (outcome: StreamOutcome, error?: unknown) => void = () => {},
): ReadableStream<Uint8Array> {
  checkMethods("source", source, "getReader");
  checkMethods("answer", answer, "push end fail");
  const reader = source.getReader();
  let isOver = false;
  const over = (outcome: StreamOutcome, error?: unknown): void => {
    if (isOver) return;
    isOver = true;
    onEnd(outcome, error);
  };
  const broken = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
    const error = new TypeError("The answer broke off.");
    over("failed", error);
    controller.error(error);
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          // A stage may hold everything back: the reader asked for bytes, not for an empty chunk.
          for (;;) {
            const { done, value } = await reader.read();
            const bytes = done ? answer.end() : answer.push(value);
            if (bytes.byteLength > 0) controller.enqueue(bytes);
            const { state } = answer;
            // A stage has stopped it: whoever still speaks is told to be quiet.
            if (!done && state !== "open") reader.cancel().catch(() => {});
            if (state === "cut") return broken(controller);
            if (done || state === "ended") {
              over("completed");
              return controller.close();
            }
            if (bytes.byteLength > 0) return;
          }
        } catch (error) {
          over("failed", error);
          const last = answer.fail();
          if (last === undefined) return broken(controller);
          controller.enqueue(last);
          controller.close();
        }
      },
      async cancel(reason) {
        over("cancelled");
        await reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
