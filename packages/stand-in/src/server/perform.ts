import type { ServerResponse } from "node:http";
import { setImmediate, setTimeout } from "node:timers/promises";
import { composeAnswer } from "../ask/answer.js";
import type { Ask } from "../ask/ask.js";
import type { Protocol } from "../ask/protocol.js";
import { type Scenario, scenarioOf } from "../ask/scenario.js";

// Long enough for what was written to leave before the connection is torn down.
const FLUSH_MS = 20;

/** One request to be answered. */
export interface Performance {
  readonly protocol: Protocol;
  readonly ask: Ask;
  readonly sequence: number;
  /** Whether frames may be written as server-sent events, or must be one JSON list. */
  readonly isEventStream: boolean;
}

/** Answers as the name of the model asks for. */
export async function perform(response: ServerResponse, { protocol, ask, ...how }: Performance): Promise<void> {
  const scenario = scenarioOf(ask.model);
  if (scenario.kind === "silent") return;
  if (scenario.kind === "fail") return sendFailure(response, protocol.fail(scenario.failure, { model: ask.model }));
  if (!ask.isStream && scenario.kind === "break" && scenario.by === "error") {
    return sendFailure(response, protocol.fail("server_error", { model: ask.model }));
  }

  const answer = composeAnswer(ask, how.sequence);
  if (!ask.isStream) {
    const pieces = splitInPieces(JSON.stringify(protocol.whole(answer)));
    const length = Buffer.byteLength(pieces.join(""));
    setHeaders(response, { ...protocol.headers, "content-type": "application/json", "content-length": String(length) });
    return play(response, pieces, { scenario, errorFrame: "" });
  }
  const { frames, errorFrame } = how.isEventStream
    ? { frames: protocol.frames(answer), errorFrame: protocol.errorFrame }
    : asJsonList(protocol, protocol.frames(answer));
  const contentType = how.isEventStream ? "text/event-stream; charset=utf-8" : "application/json";
  setHeaders(response, { ...protocol.headers, "content-type": contentType, "cache-control": "no-cache" });
  return play(response, frames, { scenario, errorFrame });
}

/** Sends an error body. */
export function sendFailure(
  response: ServerResponse,
  { status, headers, body }: { status: number; headers: Protocol["headers"]; body: unknown },
): void {
  setHeaders(response, { ...headers, "content-type": "application/json" });
  response.statusCode = status;
  response.end(JSON.stringify(body));
}

/** Sets headers; a list is sent as one header each. */
export function setHeaders(response: ServerResponse, headers: Protocol["headers"]): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

async function play(
  response: ServerResponse,
  pieces: readonly string[],
  { scenario, errorFrame }: { readonly scenario: Scenario; readonly errorFrame: string },
): Promise<void> {
  const isBroken = scenario.kind === "break";
  const gapMs = scenario.kind === "answer" ? scenario.gapMs : 0;
  for (const piece of isBroken ? pieces.slice(0, Math.ceil(pieces.length / 2)) : pieces) {
    if (gapMs > 0) await setTimeout(gapMs);
    else await setImmediate();
    if (response.destroyed) return;
    response.write(piece);
  }
  if (!isBroken) return void response.end();
  if (scenario.by === "error") return void response.end(errorFrame);
  if (scenario.by === "reset") {
    await setTimeout(FLUSH_MS);
    response.socket?.resetAndDestroy();
  }
}

/** A whole body in pieces as large as a slow network's, so that whole answers can be slow and break too. */
function splitInPieces(text: string): readonly string[] {
  return text.match(/[\s\S]{1,200}/gu) ?? [];
}

/** Gemini without `alt=sse` streams the parts of one JSON list. */
function asJsonList(
  protocol: Protocol,
  frames: readonly string[],
): { readonly frames: readonly string[]; readonly errorFrame: string } {
  const datas = [...frames, protocol.errorFrame].map((text) => text.slice("data: ".length).trimEnd());
  const error = datas.pop() ?? "";
  return {
    frames: datas.map((data, index) => `${index === 0 ? "[" : ",\r\n"}${data}${index === datas.length - 1 ? "]" : ""}`),
    errorFrame: `,\r\n${error}]`,
  };
}
