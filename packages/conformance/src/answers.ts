import type { AnswerEvent, AnswerStage } from "@aiguard/core";
import type { TestAnswer, TestCall } from "./route.js";
import { HIDDEN, makeThrown } from "./thrown.js";

/** Text that a handler throws and that must never be seen outside. */
export const HANDLER_SECRET = "handler-secret-4711";

/** What the last message of a prompt asks the streaming handlers to do: `stream 5 20` is five pieces, 20 ms apart. */
interface Asked {
  readonly pieces: number;
  readonly gapMs: number;
  readonly throwsAfter: number;
  /** Which of the things that `makeThrown` makes is thrown; undefined for a plain error. */
  readonly seed: number | undefined;
}

/** Says what the handler saw, so that a test can compare it with what was sent. */
export function echo({ admission, body, header }: TestCall): TestAnswer {
  const seen = {
    body: body ?? null,
    credentials: [header("authorization"), header("x-api-key"), header("x-goog-api-key")].map((value) => value ?? null),
    admission: admission && {
      requestId: admission.requestId,
      tenant: admission.tenant,
      subject: admission.subject,
      scopes: admission.scopes,
      format: admission.format,
      messages: admission.messages,
      clientAddress: admission.clientAddress ?? null,
    },
  };
  return { contentType: "application/json", body: JSON.stringify(seen) };
}

/** Streams numbered words as an OpenAI chat completion. */
export function streamAsAsked({ admission }: TestCall): TestAnswer {
  return { contentType: "text/event-stream", body: chunks(asked(lastText(admission)), admission?.signal) };
}

/** One whole OpenAI chat completion. */
export function completion(): TestAnswer {
  const message = { role: "assistant", content: "word0 word1" };
  const body = { id: "chatcmpl-1", object: "chat.completion", choices: [{ index: 0, message, finish_reason: "stop" }] };
  return { contentType: "application/json", body: JSON.stringify(body) };
}

/** Answers only after as many milliseconds as `wait N` asks for. */
export async function waitThenEcho(call: TestCall): Promise<TestAnswer> {
  await pause(Number(/wait (\d{1,5})/.exec(lastText(call.admission))?.[1] ?? 0));
  return echo(call);
}

/** Throws what the prompt names: before the answer, or in its middle. */
export function throwAsAsked({ admission }: TestCall): TestAnswer {
  const text = lastText(admission);
  if (text === "throw provider") throw providerError();
  if (text === "throw") throw new Error(`${HANDLER_SECRET} at postgres://user:password@db.internal`);
  const { seed, throwsAfter } = asked(text);
  if (seed !== undefined && throwsAfter === Number.POSITIVE_INFINITY) throw makeThrown(seed);
  return { contentType: "text/event-stream", body: chunks(asked(text), admission?.signal) };
}

function lastText(admission: TestCall["admission"]): string {
  return admission?.messages.at(-1)?.text ?? "";
}

function asked(text: string): Asked {
  const [, pieces = "3", gapMs = "0"] = /stream (\d{1,6}) (\d{1,5})/.exec(text) ?? [];
  const throwsAfter = /throw after (\d{1,5})/.exec(text)?.[1];
  const seed = /seed (\d{1,9})/.exec(text)?.[1];
  return {
    seed: seed === undefined ? undefined : Number(seed),
    pieces: Number(pieces),
    gapMs: Number(gapMs),
    throwsAfter: throwsAfter === undefined ? Number.POSITIVE_INFINITY : Number(throwsAfter),
  };
}

async function* chunks(
  { pieces, gapMs, throwsAfter, seed }: Asked,
  signal: AbortSignal | undefined,
): AsyncGenerator<string> {
  for (let index = 0; index < pieces; index++) {
    if (signal?.aborted) return;
    if (index >= throwsAfter) throw brokenOff(seed);
    yield chunk({ content: `word${index} ` }, null);
    if (gapMs > 0) await pause(gapMs);
  }
  yield chunk({}, "stop");
  yield "data: [DONE]\n\n";
}

/** Wrapped, because Node's own streams read the stack of an error that breaks them, and die of one that cannot be read. */
function brokenOff(seed: number | undefined): Error {
  return seed === undefined ? new Error(HANDLER_SECRET) : new Error(HIDDEN, { cause: makeThrown(seed) });
}

function chunk(delta: object, finishReason: string | null): string {
  const choices = [{ index: 0, delta, finish_reason: finishReason }];
  return `data: ${JSON.stringify({ id: "chatcmpl-1", object: "chat.completion.chunk", choices })}\n\n`;
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}

/** An error of the shape that the official `openai` client throws for a 429 of the provider. */
function providerError(): Error {
  const headers = new Headers({ "retry-after": "7", "openai-organization": "org-secret", "set-cookie": "secret=1" });
  const error = {
    message: `Limit reached in organization org-secret ${HANDLER_SECRET}`,
    type: "requests",
    code: "rate_limit_exceeded",
  };
  return Object.assign(new RateLimitError(`429 ${error.message}`), {
    status: 429,
    headers,
    error,
    code: error.code,
    request_id: "req_1",
  });
}

class APIError extends Error {}
class RateLimitError extends APIError {}

/** A stage that changes every text, to show that an answer really passes the stages. */
export function upperCase(): AnswerStage {
  return {
    push: (event: AnswerEvent) => [event.text === undefined ? event : { ...event, text: event.text.toUpperCase() }],
    end: () => [],
  };
}
