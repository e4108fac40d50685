import {
  type AnswerStage,
  concurrent,
  createGuard,
  type Guard,
  type GuardEvent,
  type GuardOptions,
} from "@aiguard/core";
import Fastify, { type FastifyInstance, type FastifyServerOptions } from "fastify";

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
export async function onSocket(
  mount: (app: FastifyInstance) => unknown,
  use: (url: string) => Promise<void>,
  options: FastifyServerOptions = {},
): Promise<void> {
  const app: FastifyInstance = Fastify({ forceCloseConnections: true, ...options });
  try {
    await mount(app);
    await use(await app.listen({ port: 0, host: "127.0.0.1" }));
  } finally {
    await app.close();
  }
}
