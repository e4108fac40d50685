/**
 * Requests per second on one Redis, with 50 in flight over one connection, ours against rate-limiter-flexible on the
 * same client. Short rounds alternate, and the best of each counts, because the noise of the machine only ever slows
 * down; they go on until the best of all has been reached more than once.
 */
import { concurrent, createLimiter, type Limiter, requests, tokens } from "@aiguard/core";
import { createRedisLimiterStore } from "@aiguard/redis";
import type { Row } from "../check.ts";
import { importPeer } from "../peers.ts";
import type { Connection } from "./redis-connection.ts";

const IN_FLIGHT = 50;
const LEAST_ROUNDS = 40;
const MOST_ROUNDS = 120;
/** So near to the best must the third be. */
const NEAR = 0.95;
const REQUESTS_PER_ROUND = 2000;
const CLIENTS = 1000;

interface PeerLimiter {
  consume(key: string, points: number): Promise<unknown>;
}
interface Peer {
  readonly RateLimiterRedis: new (options: Readonly<Record<string, unknown>>) => PeerLimiter;
}

type Send = (key: string) => unknown;

export async function throughputRows(connection: Connection): Promise<readonly Row[]> {
  await connection.prepare();
  const { RateLimiterRedis } = await importPeer<Peer>("rate-limiter-flexible");
  const peers = [60, 3600, 86_400].map(
    (duration) =>
      new RateLimiterRedis({
        storeClient: connection.raw,
        useRedisPackage: connection.library === "node-redis",
        points: 1e9,
        duration,
        keyPrefix: `peer${duration}`,
      }),
  );
  const [peer] = peers as [PeerLimiter];
  const store = createRedisLimiterStore({ client: connection.client });
  // A busy machine must not open the breaker.
  const storeDeadlineMs = 60_000;
  // Nothing is ever refused: a unit comes back in a millisecond.
  const windows = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;
  const policies = Object.entries(windows).map(([window, limit]) =>
    requests(limit)
      .per(window as keyof typeof windows)
      .by("key"),
  );
  const one = createLimiter({ policies: policies.slice(0, 1), store, storeDeadlineMs });
  const three = createLimiter({ policies, store, storeDeadlineMs });
  const reserving = createLimiter({
    policies: [
      requests(60_000).per("minute").by("key"),
      tokens(864e5).per("day").by("key"),
      concurrent(1000).by("key"),
    ],
    store,
    storeDeadlineMs,
  });
  const contenders: Readonly<Record<string, Send>> = {
    "bare EVALSHA": connection.bare,
    "rate-limiter-flexible, one limit": (key) => peer.consume(key, 1),
    "rate-limiter-flexible, three limits": async (key) => {
      for (const limiter of peers) await limiter.consume(key, 1);
    },
    "aiguard, one policy": (key) => admit(one, key),
    "aiguard, three policies": (key) => admit(three, key),
    "aiguard, reserve three and settle": async (key) => {
      const decision = await reserving.admit(
        { key, tenant: "t" },
        { charge: { requests: 1, tokens: 500, concurrent: 1 } },
      );
      if (!decision.allowed) throw new Error("refused");
      await decision.reservation.release({ tokens: 300 });
    },
  };

  const rates = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]));
  for (const send of Object.values(contenders)) await round(send);
  let rounds = 0;
  while (rounds < LEAST_ROUNDS || (rounds < MOST_ROUNDS && ![...rates.values()].every(isSteady))) {
    for (const [name, send] of Object.entries(contenders)) rates.get(name)?.push(await round(send));
    rounds++;
  }

  const best = (name: string): number => Math.max(...(rates.get(name) ?? []));
  const ratio = (ours: string, theirs: string): number => best(ours) / best(theirs);
  console.log(`\nRedis by ${connection.library}, ${IN_FLIGHT} in flight, best of ${rounds} rounds`);
  for (const name of Object.keys(contenders)) {
    const share = ratio(name, "bare EVALSHA");
    console.log(`${name.padEnd(40)}${best(name).toFixed(0).padStart(8)}/s  ${share.toFixed(2)} of bare EVALSHA`);
  }
  const row = (name: string, figure: number, atLeast: number): Row => ({
    name: `Redis by ${connection.library}: ${name}`,
    figure,
    atLeast,
    unit: "×",
  });
  return [
    row("one policy", ratio("aiguard, one policy", "rate-limiter-flexible, one limit"), 1),
    row(
      "three policies against three calls",
      ratio("aiguard, three policies", "rate-limiter-flexible, three limits"),
      2.2,
    ),
    row(
      "reserve and settle against three calls",
      ratio("aiguard, reserve three and settle", "rate-limiter-flexible, three limits"),
      1.1,
    ),
  ];
}

async function admit(limiter: Limiter, key: string): Promise<void> {
  const decision = await limiter.admit({ key, tenant: "t" }, { charge: { requests: 1 } });
  if (!decision.allowed || decision.degraded) throw new Error("refused");
}

const keys = Array.from({ length: CLIENTS }, (_, i) => `client${i}`);
let sent = 0;

async function round(send: Send): Promise<number> {
  let left = REQUESTS_PER_ROUND;
  const lane = async (): Promise<void> => {
    while (left-- > 0) await send(keys[sent++ % CLIENTS] as string);
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
  return (REQUESTS_PER_ROUND / (performance.now() - start)) * 1000;
}

/** Whether the best has been reached often enough to be more than chance. */
function isSteady(rates: readonly number[]): boolean {
  const [best = 0, , third = 0] = [...rates].sort((a, b) => b - a);
  return third >= NEAR * best;
}
