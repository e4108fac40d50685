import type { GuardEvent, Keyring } from "@aiguard/core";
import type { TestCall, TestRoute } from "./route.js";

/** What `POST /control/issue` takes. */
export interface IssueRequest {
  readonly tenant?: string;
  readonly scopes?: readonly string[];
  readonly models?: readonly string[];
  readonly state?: "live" | "revoked" | "expired";
}

const MAX_EVENTS = 20_000;

/** The events that the guards of one conformance app have told. */
export class EventLog {
  #events: GuardEvent[] = [];

  readonly observe = (event: GuardEvent): void => {
    if (this.#events.length < MAX_EVENTS) this.#events.push(event);
  };

  /** Gives the events so far and forgets them. */
  drain(): readonly GuardEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }
}

/**
 * Routes without a guard through which the tests issue keys and read events, so that an adapter that
 * runs in another process is driven exactly like one that runs in this one.
 */
export function controlRoutes(keyring: Keyring, log: EventLog): readonly TestRoute[] {
  const issue = async ({ body }: TestCall): Promise<string> => {
    const { tenant = "acme", scopes = [], models, state = "live" } = body as IssueRequest;
    const { key, record } = await keyring.issue({
      tenant,
      owner: "tester",
      scopes,
      ...(models === undefined ? {} : { models }),
      ...(state === "expired" ? { expiresAt: Date.now() + 1 } : {}),
    });
    if (state === "revoked") await keyring.revoke({ tenant, id: record.id });
    if (state === "expired") await new Promise((resolve) => setTimeout(resolve, 5));
    return key;
  };
  return [
    {
      method: "POST",
      path: "/control/issue",
      guard: null,
      answer: async (call) => ({ contentType: "application/json", body: JSON.stringify({ key: await issue(call) }) }),
    },
    {
      method: "GET",
      path: "/control/events",
      guard: null,
      answer: () => ({ contentType: "application/json", body: JSON.stringify(log.drain()) }),
    },
  ];
}
