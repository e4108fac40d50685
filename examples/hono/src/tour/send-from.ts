import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import type { Target } from "./row.ts";
import type { Received } from "./send.ts";

/** What is sent from elsewhere. */
export interface SendFromOptions {
  /** An address of the loopback network, 127.0.0.0/8, which is this machine's as a whole. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Sends an empty object from another address, so that using that one up leaves everybody else's alone.
 *
 * macOS has only 127.0.0.1 unless told otherwise: there it is sent from that.
 */
export async function sendFrom(target: Target, { address, headers }: SendFromOptions): Promise<Received> {
  try {
    return await post(target.url, headers, address);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRNOTAVAIL") throw error;
    return post(target.url, headers);
  }
}

async function post(url: string, headers: SendFromOptions["headers"], localAddress?: string): Promise<Received> {
  const sending = request(`${url}/v1/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    agent: false,
    ...(localAddress === undefined ? {} : { localAddress }),
  });
  sending.end("{}");
  const [response] = (await once(sending, "response")) as [IncomingMessage];
  const received = new Headers(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
  return { status: response.statusCode ?? 0, headers: received, text: await text(response) };
}
