import type { Answer } from "./answer.js";
import type { Ask, BadAsk } from "./ask.js";
import type { Failure, FailureReply } from "./failure.js";
import type { JsonObject } from "./json.js";

/** What a protocol may read of a request. */
export interface ProtocolRequest {
  readonly body: JsonObject;
  /** A request header by its lower-case name. */
  readonly header: (name: string) => string | undefined;
  /** The groups of the protocol's path. */
  readonly path: RegExpExecArray;
  readonly query: URLSearchParams;
}

/** What stands in a failure's text. */
export interface FailureDetail {
  readonly model: string;
  /** Says more than the failure's usual message. */
  readonly message?: string;
  readonly parameter?: string | null;
}

/** One way to ask for an answer and to give it: a provider's wire format. */
export interface Protocol {
  readonly path: RegExp;
  /** Whether the request carries a key where this provider looks for one. */
  readonly hasKey: (request: ProtocolRequest) => boolean;
  readonly read: (request: ProtocolRequest) => Ask | BadAsk;
  /** Headers of every answer of this provider. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly whole: (answer: Answer) => unknown;
  /** The answer as a stream's frames, ready to be written. */
  readonly frames: (answer: Answer) => readonly string[];
  /** The frame that says, in the middle of a stream, that it failed. */
  readonly errorFrame: string;
  readonly fail: (failure: Failure, detail: FailureDetail) => FailureReply;
}

/** One server-sent event. */
export function frame(data: unknown, event?: string): string {
  return `${event === undefined ? "" : `event: ${event}\n`}data: ${JSON.stringify(data)}\n\n`;
}
