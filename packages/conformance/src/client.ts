import { connect } from "node:net";
import type { GuardEvent } from "@aiguard/core";
import { expect } from "vitest";
import type { IssueRequest } from "./control.js";

/** How the tests speak to a running conformance app: over HTTP, and over a bare socket where HTTP clients are too polite. */
export class TestClient {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  /** A fresh key, so that no test meets another's limits. */
  async key(request: IssueRequest = {}): Promise<string> {
    const response = await fetch(`${this.url}/control/issue`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
    });
    const { key } = (await response.json()) as { key: string };
    return key;
  }

  /** The events since the last call. */
  async events(): Promise<readonly GuardEvent[]> {
    return (await fetch(`${this.url}/control/events`)).json() as Promise<readonly GuardEvent[]>;
  }

  /** Posts a body as JSON under a key; `init` overrides anything. */
  async post(path: string, body: unknown, { key, headers, ...init }: PostOptions = {}): Promise<Response> {
    return fetch(this.url + path, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
        ...headers,
      },
      body: typeof body === "string" || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
      ...init,
    });
  }

  /** Writes text to a bare socket and gives everything that comes back until the server closes or has been silent. */
  raw(text: string | Uint8Array, silentMs = 400): Promise<string> {
    const { hostname, port } = new URL(this.url);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname);
      let received = "";
      const done = (): void => {
        socket.destroy();
        resolve(received);
      };
      socket.setTimeout(silentMs, done);
      socket.on("data", (data) => {
        received += data.toString("latin1");
      });
      socket.on("error", (error) => (received === "" ? reject(error) : done()));
      socket.on("close", done);
      socket.write(text);
    });
  }
}

/** Options of {@link TestClient.post}. */
export interface PostOptions extends Omit<RequestInit, "headers" | "body" | "method"> {
  readonly key?: string;
  readonly headers?: Record<string, string>;
}

/** An OpenAI chat body with one user message. */
export function chat(text: string, more: object = {}): Record<string, unknown> {
  return { model: "test-model", messages: [{ role: "user", content: text }], ...more };
}

/** Waits until `check` no longer throws, because a socket's end is seen a moment later on its other side. */
export async function eventually(check: () => Promise<void>): Promise<void> {
  await expect.poll(async () => check().then(() => "ok", String), { timeout: 5000, interval: 20 }).toBe("ok");
}
