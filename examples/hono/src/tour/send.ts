import { STAND_IN_SECRETS } from "@aiguard/stand-in";
import type { Target, TourKeys } from "./row.ts";

/** How a request differs from the usual one. */
export interface SendOptions {
  /** Default the chat endpoint. */
  readonly path?: string;
  /** Chooses the key; null for none, default the guest's. */
  readonly key?: (keys: TourKeys) => string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** What came back. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Sends a body: text and bytes as they are, anything else as JSON. */
export async function send(target: Target, body: unknown, options: SendOptions = {}): Promise<Received> {
  const response = await open(target, body, options);
  const text = await response.text().catch(() => "(cut off)");
  return { status: response.status, headers: response.headers, text: checked(response, text, target) };
}

/** As {@link send}, without waiting for the answer's end. */
export function open(target: Target, body: unknown, options: SendOptions = {}): Promise<Response> {
  const { path = "/v1/chat/completions", key = ({ guest }) => guest, headers, signal } = options;
  const shown = key(target.keys);
  return fetch(target.url + path, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(shown === null ? {} : { authorization: `Bearer ${shown}` }),
      ...headers,
    },
    body: typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body),
    ...(signal === undefined ? {} : { signal }),
  });
}

/** The status, and the code of a refusal or an error. */
export function outcomeOf({ status, text }: Received): string {
  return `${status} ${codeOf(text)}`.trim();
}

function codeOf(text: string): string {
  try {
    const { error, code } = JSON.parse(text) as { error?: { code?: string }; code?: string };
    return error?.code ?? code ?? "";
  } catch {
    return "";
  }
}

/** No reply may hold a key, a provider's secret or a stack, whatever else it says. */
function checked(response: Response, text: string, { keys }: Target): string {
  const everything = `${text}${JSON.stringify([...response.headers])}`;
  const secrets = [...Object.values(keys), ...Object.values(STAND_IN_SECRETS), "    at ", "node_modules"];
  if (secrets.some((secret) => everything.includes(secret))) throw new Error("the reply leaks a secret");
  return text;
}
