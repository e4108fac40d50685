import {
  createLimiter,
  createMemoryLimiterStore,
  type LimitDecision,
  limitHeaders,
  requests,
  systemClock,
} from "@aiguard/core";
import { importPeer } from "../peers.ts";

/** Who is measured: our store and our whole limiter with its headers, the same of two peers, and the measuring itself. */
export const CONTENDERS = [
  "nothing",
  "store",
  "limiter",
  "express-rate-limit's store",
  "express-rate-limit",
  "rate-limiter-flexible",
] as const;

export type Contender = (typeof CONTENDERS)[number];

/** Counts one request of a client. */
export type Hit = (client: string) => unknown;

const LIMIT = 1_000_000;

interface ExpressRateLimit {
  readonly rateLimit: (
    options: Readonly<Record<string, unknown>>,
  ) => (request: object, response: object, next: () => void) => unknown;
  readonly MemoryStore: new () => {
    init(options: { readonly windowMs: number }): void;
    increment(key: string): Promise<unknown>;
  };
}

interface RateLimiterFlexible {
  readonly RateLimiterMemory: new (options: {
    readonly points: number;
    readonly duration: number;
  }) => { consume(key: string): Promise<unknown> };
}

/** Makes a contender that keeps up to `maxClients`, as far as it has a bound. */
export async function makeHit(contender: Contender, maxClients: number): Promise<Hit> {
  // So slow that no client's bucket is full again, and dropped, while it is measured.
  const policy = requests(LIMIT).per({ windowMs: 34_560_000_000 }).by("client");
  if (contender === "nothing") return (client) => client.length;
  if (contender === "store") {
    const store = createMemoryLimiterStore({ maxClients });
    const rule = policy.ruleAt(systemClock);
    return (bucket) => store.apply([{ kind: "charge", id: policy.id, rule, tenant: "", bucket, units: 1 }]);
  }
  if (contender === "limiter") {
    const limiter = createLimiter({ policies: [policy], store: createMemoryLimiterStore({ maxClients }) });
    const amounts = { charge: { requests: 1 } };
    return (client) => limitHeaders(limiter.admit({ client }, amounts) as LimitDecision);
  }
  if (contender === "express-rate-limit's store") {
    const { MemoryStore } = await importPeer<ExpressRateLimit>("express-rate-limit");
    const store = new MemoryStore();
    store.init({ windowMs: 3_600_000 });
    return (client) => store.increment(client);
  }
  if (contender === "express-rate-limit") {
    const { rateLimit } = await importPeer<ExpressRateLimit>(contender);
    const limit = rateLimit({
      windowMs: 3_600_000,
      limit: LIMIT,
      standardHeaders: "draft-8",
      legacyHeaders: false,
      validate: false,
      keyGenerator: ({ ip }: { readonly ip: string }) => ip,
    });
    const response = { headersSent: false, setHeader: () => {}, append: () => {} };
    return (ip) =>
      new Promise<void>((resolve) => limit({ ip, headers: {}, app: { get: () => undefined } }, response, resolve));
  }
  const { RateLimiterMemory } = await importPeer<RateLimiterFlexible>(contender);
  const limiter = new RateLimiterMemory({ points: LIMIT, duration: 3600 });
  return (client) => limiter.consume(client);
}

/** The address of a client by its number. */
export function addressOf(client: number): string {
  return `10.${client >> 16}.${(client >> 8) & 255}.${client & 255}`;
}
