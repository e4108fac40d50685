import { tapConsole } from "./console-tap.js";
import { type Exchange, exchangesOf, type Message } from "./messages.js";
import { type NeedleKind, Needles } from "./needles.js";
import { WireTap } from "./wire-tap.js";

/** What was looked through, and what was found. */
export interface SweepReport {
  /** One line for each leak: what it is, and where it stands. */
  readonly leaks: readonly string[];
  /** How much was looked at; a sweep that saw nothing proves nothing. */
  readonly seen: { readonly replies: number; readonly events: number; readonly logs: number; readonly calls: number };
  readonly needles: Readonly<Record<NeedleKind, number>>;
}

/** An API key of aiguard, wherever it stands in what was sent or issued. */
const API_KEY = /(?<![A-Za-z\d_])[a-z\d_]{1,32}_[\dA-Za-z]{16}_([\dA-Za-z]{32})_[\dA-Za-z]{6}(?![\dA-Za-z])/g;

/** Fields of a request body that hold a prompt, in any of the formats. */
const PROMPTS = new Set("anything arguments content contents input instructions parts prompt system text".split(" "));

/**
 * Reads along while a suite runs, and then looks for every key, prompt and secret that the suite used in everything that
 * came out: replies, events, logs, and calls of the provider.
 *
 * What may stand where, and nothing else:
 * - a key in the reply of `/control/issue`, by which the tests get it;
 * - a prompt in the body of a reply of status 2xx, because handlers of the tests repeat it, and in calls of the provider;
 * - a secret in calls of the provider, which asked for it, and in bodies of `/clients/open` and `/clients/monitor`, which
 *   are there to show what an unguarded answer says.
 */
export class Sweep {
  readonly #needles = new Needles();
  readonly #counts: Record<NeedleKind, number> = { key: 0, secret: 0, prompt: 0 };
  readonly #taps: { readonly tap: WireTap; readonly isProvider: boolean }[] = [];
  readonly #logs: string[] = [];
  readonly #untap: () => void;

  /** @param secrets - What the suite plants, besides the keys and the prompts that it sends. */
  constructor(secrets: readonly string[]) {
    this.#untap = tapConsole(this.log);
    for (const secret of secrets)
      if (!this.#add("secret", secret)) throw new Error("a secret is too short to look for");
  }

  /** For whatever logs. */
  readonly log = (text: string): void => {
    this.#logs.push(text);
  };

  /** Reads along before a server: gives the address to be used in the place of its own. */
  watch(url: string): Promise<string> {
    return this.#watch(url, false);
  }

  /** Reads along before a provider, which is sent prompts and must be sent no key. */
  watchProvider(url: string): Promise<string> {
    return this.#watch(url, true);
  }

  /** Looks through everything. */
  report(): SweepReport {
    const connections = this.#taps.flatMap(({ tap, isProvider }) =>
      tap.connections.map(({ sent, received }) => ({
        isProvider,
        ...exchangesOf(Buffer.concat(sent), Buffer.concat(received)),
      })),
    );
    for (const { requests, exchanges, isProvider } of connections) {
      if (!isProvider) for (const request of requests) this.#addRequest(request);
      for (const { reply, request } of exchanges) if (isIssue(request)) this.#addKeys(reply.body);
    }
    const leaks: string[] = [];
    const look = (place: string, text: string, ...allowed: NeedleKind[]): void => {
      for (const { kind, needle, context } of this.#needles.find(text)) {
        if (!allowed.includes(kind)) leaks.push(`${kind} ${shown(needle)} in ${place}: ${shown(context)}`);
      }
    };
    const seen = { replies: 0, events: 0, logs: this.#logs.length, calls: 0 };
    for (const { requests, exchanges, isProvider } of connections) {
      if (isProvider) {
        seen.calls += requests.length;
        for (const { start, head, body } of requests)
          look(`a call of the provider, ${start}`, head + body, "prompt", "secret");
        continue;
      }
      for (const { request, reply } of exchanges) {
        const place = `the reply to ${request?.start ?? "what is no request"}, ${reply.start}`;
        seen.replies++;
        look(`the head of ${place}`, reply.head);
        if (isEvents(request)) seen.events += lengthOf(reply.body);
        look(isEvents(request) ? "an event" : `the body of ${place}`, reply.body, ...mayHold({ request, reply }));
      }
    }
    for (const text of this.#logs) look("a log", text);
    return { leaks, seen, needles: this.#counts };
  }

  close(): void {
    this.#untap();
    for (const { tap } of this.#taps) tap.close();
  }

  #watch(url: string, isProvider: boolean): Promise<string> {
    const tap = new WireTap(url);
    this.#taps.push({ tap, isProvider });
    return tap.listen();
  }

  #add(kind: NeedleKind, text: string): boolean {
    const before = this.#needles.size;
    const isAdded = this.#needles.add(kind, text);
    this.#counts[kind] += this.#needles.size - before;
    return isAdded;
  }

  #addKeys(text: string): void {
    // The id before the secret part is no secret: it names the key to its operator.
    for (const [, secret = ""] of text.matchAll(API_KEY)) this.#add("key", secret);
  }

  #addRequest({ head, body }: Message): void {
    this.#addKeys(head);
    let parsed: unknown;
    try {
      parsed = JSON.parse(body);
    } catch {
      this.#add("prompt", body);
      return;
    }
    for (const prompt of promptsIn(parsed, false)) this.#add("prompt", prompt);
  }
}

function promptsIn(value: unknown, isPrompt: boolean): readonly string[] {
  if (typeof value === "string") return isPrompt ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    promptsIn(item, PROMPTS.has(name) || (isPrompt && Array.isArray(value))),
  );
}

function isIssue(request: Message | undefined): boolean {
  return request?.start.startsWith("POST /control/issue ") ?? false;
}

function isEvents(request: Message | undefined): boolean {
  return request?.start.startsWith("GET /control/events ") ?? false;
}

function mayHold({ request, reply }: Exchange): readonly NeedleKind[] {
  if (isEvents(request) || !/^HTTP\/1\.1 2/.test(reply.start)) return [];
  if (isIssue(request)) return ["key"];
  return /^POST \/clients\/(?:open|monitor)\//.test(request?.start ?? "") ? ["prompt", "secret"] : ["prompt"];
}

function lengthOf(json: string): number {
  return (JSON.parse(json) as unknown[]).length;
}

function shown(text: string): string {
  return JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
}
