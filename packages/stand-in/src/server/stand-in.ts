import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createHandler } from "./handle.js";
import { type RecordedRequest, Recorder } from "./recorder.js";

/** Where a stand-in listens. */
export interface StandInOptions {
  /** Default 0: any port that is free. */
  readonly port?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
}

/** A provider that runs in this process. */
export interface StandIn {
  /** `http://host:port`. OpenAI's client wants `/v1` behind it, Anthropic's and Google's take it as it is. */
  readonly url: string;
  /** The latest 1,000 requests, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** Forgets the requests so far. */
  clear(): void;
  /** Cuts what is open and stops listening. */
  close(): Promise<void>;
}

/**
 * Starts a provider that speaks the wire formats of OpenAI, Anthropic and Gemini, without a model behind it.
 *
 * It demands a key where the provider would, and takes any. The name of the model chooses what happens: see
 * {@link STAND_IN_MODELS}. Everything else answers with a text that says what arrived.
 *
 * @example
 * ```ts
 * import OpenAI from "openai";
 * import { startStandIn } from "@aiguard/stand-in";
 *
 * const standIn = await startStandIn();
 * const client = new OpenAI({ apiKey: "any", baseURL: `${standIn.url}/v1` });
 * const completion = await client.chat.completions.create({
 *   model: "stand-in",
 *   messages: [{ role: "user", content: "Two words" }],
 * });
 * console.log(completion.choices[0]?.message.content); // I received 2 words from you …
 * await standIn.close();
 * ```
 */
export async function startStandIn({ port = 0, host = "127.0.0.1" }: StandInOptions = {}): Promise<StandIn> {
  const recorder = new Recorder();
  const handle = createHandler(recorder);
  const server = createServer((request, response) => {
    // Only a broken connection gets here, and then there is nobody left to tell.
    handle(request, response).catch(() => response.destroy());
  });
  server.listen(port, host);
  await once(server, "listening");
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${actual}`,
    get requests() {
      return recorder.requests;
    },
    clear: () => recorder.clear(),
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
