import {
  type AnswerStage,
  concurrent,
  createGuard,
  type Guard,
  type GuardEvent,
  type GuardOptions,
} from "@aiguard/core";

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

/** A request with a prompt of the plain format. */
export function prompt(
  text = "Hello",
  { headers, ...more }: RequestInit & { headers?: Record<string, string> } = {},
): Request {
  const body = JSON.stringify({ prompt: text });
  return new Request("http://app.example/api/chat?x=1", {
    method: "POST",
    body,
    headers: { "content-type": "application/json", ...headers },
    ...more,
  });
}

/** The second argument of a route without parameters. */
export const noParams: { readonly params: Promise<Record<string, never>> } = { params: Promise.resolve({}) };
