import {
  concurrent,
  createGuard,
  createKeyring,
  createRedactor,
  type Guard,
  type GuardOptions,
  type Identity,
  type KeyStore,
  type LimiterStore,
  requests,
  tokens,
} from "@aiguard/core";
import { completion, echo, HANDLER_SECRET, streamAsAsked, throwAsAsked, upperCase, waitThenEcho } from "./answers.js";
import { clientRoutes } from "./client-routes.js";
import { controlRoutes, EventLog } from "./control.js";
import type { TestRoute } from "./route.js";
import { UNRECOGNISABLE_SECRETS } from "./secrets.js";

/** Makes the routes of the conformance app: one place says what every adapter must serve. */
export function createConformanceRoutes(): readonly TestRoute[] {
  const keyring = createKeyring({ prefix: "test" });
  const log = new EventLog();
  // What an operator knows and no rule can: so that events hold none of it either.
  const redactor = createRedactor({ values: UNRECOGNISABLE_SECRETS });
  const guardOf = (options: Partial<GuardOptions> = {}): Guard =>
    createGuard({
      keyring,
      transport: { requireHttps: false },
      unprovenPerMinute: 100_000,
      observer: log.observe,
      redactor,
      ...options,
    });
  const plain = guardOf();
  const oneSlot = guardOf({ limits: [concurrent(1).by("key")] });
  const post = (path: string, guard: Guard | null, more: Partial<TestRoute> = {}): TestRoute => ({
    method: "POST",
    path,
    guard,
    answer: echo,
    ...more,
  });

  return [
    ...controlRoutes(keyring, log),
    ...clientRoutes(guardOf),
    post("/open", null),
    post("/echo", plain),
    post("/parsed", plain, { isParsedFirst: true }),
    { method: "GET", path: "/models", guard: plain, answer: echo },
    { method: "GET", path: "/one-slot/models", guard: oneSlot, answer: echo },
    post("/scoped", plain, { options: { scopes: ["admin"] } }),
    post("/twice", guardOf({ limits: [requests(2).per("hour").by("key")] }), { again: [] }),
    post("/twice-scoped", plain, { again: ["admin"] }),
    post("/session", plain, { identify: sessionOf }),
    post("/anonymous", guardOf({ anonymous: { tenant: "visitors" } })),
    post("/limited", guardOf({ limits: [requests(2).per("hour").by("key").named("hourly")] })),
    post("/limited-by-client", guardOf({ limits: [requests(2).per("hour").by("client")] })),
    post("/budget", guardOf({ limits: [tokens(10).per("hour").by("key")], expectedOutputTokens: 9 })),
    post("/one-slot/stream", oneSlot, { answer: streamAsAsked }),
    post("/one-slot/wait", oneSlot, { answer: waitThenEcho }),
    post("/one-slot/throw", oneSlot, { answer: throwAsAsked }),
    post("/one-slot/echo", oneSlot),
    post("/stream", plain, { answer: streamAsAsked }),
    post("/upper", guardOf({ stages: [upperCase] }), { answer: streamAsAsked }),
    post("/upper-whole", guardOf({ stages: [upperCase] }), { answer: completion }),
    post("/throw", plain, { answer: throwAsAsked }),
    post("/tiny", guardOf({ body: { maxBytes: 200, timeoutMs: 300, maxDepth: 8 }, maxInputCharacters: 50 })),
    post("/https", guardOf({ transport: { requireHttps: true } })),
    post("/https-proxied", guardOf({ transport: { requireHttps: true, trustedProxies: 1 } })),
    post("/shielded", guardOf({ unprovenPerMinute: 2 })),
    post("/broken-keys", guardOf({ keyring: createKeyring({ prefix: "test", store: broken<KeyStore>() }) })),
    post(
      "/hung-keys",
      guardOf({ keyring: createKeyring({ prefix: "test", store: hung<KeyStore>() }), identityDeadlineMs: 100 }),
    ),
    post(
      "/broken-limits",
      guardOf({ limits: [tokens(100).per("hour").by("key")], limiterStore: broken<LimiterStore>() }),
    ),
    post("/hung-limits", guardOf({ limits: [tokens(100).per("hour").by("key")], limiterStore: hung<LimiterStore>() })),
    post("/broken-detector", guardOf({ detector: { detect: () => Promise.reject(new Error(HANDLER_SECRET)) } })),
    post("/broken-observer", guardOf({ observer: throwSecret })),
    post(
      "/monitored",
      guardOf({
        limits: [requests(1).per("hour").by("key")],
        modes: { limits: "monitor", history: "monitor", detection: "monitor" },
      }),
    ),
  ];
}

function sessionOf(header: (name: string) => string | undefined): Identity | null {
  const user = /^session=(\w{1,20})$/.exec(header("cookie") ?? "")?.[1];
  return user === undefined ? null : { tenant: "web", subject: user, scopes: [] };
}

function throwSecret(): never {
  throw new Error(`${HANDLER_SECRET} redis://user:password@redis.internal`);
}

/** A store every call of which throws. */
function broken<Store extends object>(): Store {
  return new Proxy({} as Store, { get: () => throwSecret });
}

/** A store no call of which ever answers. */
function hung<Store extends object>(): Store {
  return new Proxy({} as Store, { get: () => () => new Promise<never>(() => {}) });
}
