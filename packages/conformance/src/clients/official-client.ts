import type { ClientMode } from "../client-routes.js";

/** What is asked through a client. */
export interface Question {
  /** Where the conformance app listens. */
  readonly url: string;
  readonly key: string;
  readonly mode: ClientMode;
  readonly prompt: string;
  readonly model?: string;
  /** Whether the model may call the tool, which the stand-in then does. */
  readonly hasTool?: boolean;
  readonly signal?: AbortSignal;
  /** Told every piece of the text as the client hands it over. */
  readonly onText?: (text: string) => void;
}

/** What a client made of an answer. */
export interface Heard {
  readonly text: string;
  /** What the tool was called with; undefined when it was not. */
  readonly input?: unknown;
  /** Why the model stopped, in the client's own word. */
  readonly finish: unknown;
}

/** What a client's own kind of error says. */
export interface Told {
  readonly status: number | undefined;
  readonly code: unknown;
}

/** One of the providers' own clients, used as its documentation says. */
export interface OfficialClient {
  readonly name: string;
  /** Reads a stream to its end. */
  readonly stream: (question: Question) => Promise<Heard>;
  /** Asks for a whole answer, where the client can. */
  readonly whole?: (question: Question) => Promise<Heard>;
  /** What an error says that the client threw; throws it again when it is none of the client's own kind. */
  readonly told: (error: unknown) => Told;
}

/** Where a client finds the routes of a mode. */
export function baseOf({ url, mode }: Question): string {
  return `${url}/clients/${mode}`;
}
