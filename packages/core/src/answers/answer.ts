import { optionInvalid } from "../ground/errors.js";
import { checkOptions } from "../ground/options.js";
import type { WireFormat } from "../ground/wire-format.js";
import type { AnswerStage, StopCode } from "./event.js";
import { SseAnswer } from "./sse-answer.js";
import { StageLine } from "./stage-line.js";
import { renderStreamError } from "./stream-error.js";
import { TextAnswer } from "./text-answer.js";
import { WholeAnswer } from "./whole-answer.js";

/** Options of {@link openAnswer}. */
export interface AnswerOptions {
  /** The protocol of the request, in which an answer that fails says so; default `plain`. */
  readonly format?: WireFormat;
  /** `Content-Type` of the answer. */
  readonly contentType: string | undefined;
  /** What every event of the answer passes, in this order. */
  readonly stages: readonly AnswerStage[];
  /** Most bytes of a JSON answer, which is held until it is whole; default 8,388,608. A longer one fails. */
  readonly maxBufferBytes?: number;
}

/** How far an answer has come; see {@link AnswerStream.state}. */
export type AnswerState = "open" | "ended" | "cut";

/** An answer on its way out: bytes in, bytes out, at once, so that it fits under `res.write` and into a stream alike. */
export interface AnswerStream {
  /** True when nothing is looked at: without stages, and for bytes that are no text. */
  readonly passthrough: boolean;
  /** True when nothing goes out before the end, as with JSON: what ends early can still be answered by an error, status and all. */
  readonly held: boolean;
  /** Why a held answer did not go out, once it has ended, and an error went in its place; null otherwise. */
  readonly stopped: StopCode | null;
  /**
   * `open` while more may come. `ended` once the answer is over, also because a stage has stopped it: stop reading its
   * source. `cut` once it was stopped in a way that its protocol cannot say: cut the connection, so that nobody takes
   * the part for the whole.
   */
  readonly state: AnswerState;
  /** Takes bytes of the answer, and gives those that may go out now. */
  push(chunk: Uint8Array): Uint8Array;
  /** The answer is over: gives what was held back. */
  end(): Uint8Array;
  /**
   * The answer breaks off: gives the event by which its protocol says so. Undefined where there is none: then cut the
   * connection, so that nobody takes the part for the whole.
   */
  fail(): Uint8Array | undefined;
}

const DEFAULT_MAX_BUFFER_BYTES = 8 * 1024 * 1024;

/**
 * Opens the way that the bytes of one answer take through its stages.
 *
 * Server-sent events and JSON of OpenAI (chat and responses), Anthropic, Gemini and the AI SDK are read and written in
 * their own forms; plain text is one part; bytes of other types pass as they are. With stages that change nothing, what
 * comes out equals what went in, byte for byte, however it is cut. A stage that throws ends the answer with an error.
 * Compressed bytes cannot be read: compress what comes out.
 *
 * @param options - Type of the answer, and its stages.
 * @throws AiguardError `option_invalid`
 *
 * @example
 * ```ts
 * import { openAnswer } from "@aiguard/core";
 *
 * const shout = {
 *   push: (event) => [event.text === undefined ? event : { ...event, text: event.text.toUpperCase() }],
 *   end: () => [],
 * } satisfies import("@aiguard/core").AnswerStage;
 * const answer = openAnswer({ contentType: "text/plain", stages: [shout] });
 * const bytes = answer.push(new TextEncoder().encode("hello"));
 * console.log(new TextDecoder().decode(bytes)); // HELLO
 * ```
 */
export function openAnswer(options: AnswerOptions): AnswerStream {
  checkOptions(options, "format contentType stages maxBufferBytes");
  const { format = "plain", stages, maxBufferBytes = DEFAULT_MAX_BUFFER_BYTES } = options;
  if (!Array.isArray(stages)) throw optionInvalid("stages", "must be a list");
  const type = (options.contentType ?? "text/plain").split(";")[0]?.trim().toLowerCase() ?? "";
  const isSse = type === "text/event-stream";
  const isJson = /^application\/(?:[a-z0-9.-]{1,60}\+)?json$/.test(type);
  if (stages.length === 0 || !(isJson || type.startsWith("text/"))) return untouched(isSse ? format : undefined);
  const line = new StageLine(stages);
  const answer = isSse
    ? new SseAnswer(format, line)
    : isJson
      ? new WholeAnswer(line, maxBufferBytes)
      : new TextAnswer(line);
  return {
    passthrough: false,
    held: isJson,
    get stopped() {
      return (answer instanceof WholeAnswer && answer.stopped) || null;
    },
    get state() {
      return answer.state;
    },
    push: (chunk) => answer.push(chunk),
    end: () => answer.end(),
    fail: () => answer.fail(),
  };
}

const LINE_BREAKS = 2;

function untouched(format: WireFormat | undefined): AnswerStream {
  return {
    passthrough: true,
    held: false,
    stopped: null,
    state: "open",
    push: (chunk) => chunk,
    end: () => new Uint8Array(0),
    fail() {
      if (format === undefined) return undefined;
      // The bytes may have stopped in the middle of an event, which a blank line ends.
      const error = renderStreamError(format);
      const bytes = new Uint8Array(LINE_BREAKS + error.byteLength).fill(10);
      bytes.set(error, LINE_BREAKS);
      return bytes;
    },
  };
}
