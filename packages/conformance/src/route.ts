import type { Admission, Guard, Identity, RouteOptions } from "@aiguard/core";

/** What a test handler is given, whatever framework it runs in. */
export interface TestCall {
  readonly admission: Admission | null;
  /** The body as the framework's own way of reading it gives it. */
  readonly body: unknown;
  /** A request header as the handler sees it. */
  readonly header: (name: string) => string | undefined;
}

/** What a test handler answers; a harness turns it into the framework's own answer. */
export interface TestAnswer {
  readonly status?: number;
  readonly contentType: string;
  /** A whole body, or one that is written piece by piece; a throw of the iterable is a throw in the middle of the answer. */
  readonly body: string | AsyncIterable<string>;
}

/** One route of the conformance app. */
export interface TestRoute {
  readonly method: "GET" | "POST";
  readonly path: string;
  /** null for a route without the guard. */
  readonly guard: Guard | null;
  readonly options?: RouteOptions;
  /** Scopes of a second mount of the same guard on the same route. */
  readonly again?: readonly string[];
  /** Whether the framework's own parser reads the body before the guard sees the request. */
  readonly isParsedFirst?: boolean;
  readonly identify?: (header: (name: string) => string | undefined) => Identity | null;
  readonly answer: (call: TestCall) => TestAnswer | Promise<TestAnswer>;
}

/** A server that runs the conformance app. */
export interface RunningApp {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** How one adapter serves the conformance app over a real socket. */
export interface Harness {
  readonly name: string;
  /**
   * Starts a server with these routes; a harness in another process makes the same ones itself with
   * `createConformanceRoutes`. Whatever the server logs is told to `log`, but for this process's own console.
   */
  readonly start: (routes: readonly TestRoute[], log: (text: string) => void) => Promise<RunningApp>;
  /** Whether the adapter is told the address of the peer. */
  readonly knowsAddress: boolean;
  /** Whether the framework has a parser that can run before the guard. */
  readonly parsesFirst: boolean;
  /** Whether the framework answers HEAD on a GET route. */
  readonly answersHead: boolean;
}
