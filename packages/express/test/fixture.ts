import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type AnswerStage,
  concurrent,
  createGuard,
  type Guard,
  type GuardEvent,
  type GuardOptions,
} from "@aiguard/core";
import express5 from "express";
import express4 from "express4";

/** Both versions. */
export const versions: readonly (readonly [string, typeof express5])[] = [
  ["express 5", express5],
  ["express 4", express4],
];

/** A guard that lets everybody in, one at a time, and the outcomes of the requests that have ended. */
export function oneSlotGuard(options: Partial<GuardOptions> = {}): {
  guard: Guard;
  events: GuardEvent[];
  ends: () => string[];
} {
  const events: GuardEvent[] = [];
  const guard = createGuard({
    anonymous: { tenant: "demo" },
    transport: { requireHttps: false },
    limits: [concurrent(1).by("tenant")],
    observer: (event) => void events.push(event),
    ...options,
  });
  return { guard, events, ends: () => events.flatMap((event) => (event.type === "end" ? [event.outcome] : [])) };
}

/** A stage that shows in the answer that it was passed. */
export function upperCase(): AnswerStage {
  return {
    push: (event) => [event.text === undefined ? event : { ...event, text: event.text.toUpperCase() }],
    end: () => [],
  };
}

/** A prompt of the plain format, as the options of a request. */
export function prompt(text = "Hello", more: RequestInit = {}): RequestInit {
  const body = JSON.stringify({ prompt: text });
  return { method: "POST", body, ...more, headers: { "content-type": "application/json", ...more.headers } };
}

/** Runs an app on a real socket while `use` lasts. */
export async function onSocket(app: RequestListener, use: (url: string) => Promise<void>): Promise<void> {
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
