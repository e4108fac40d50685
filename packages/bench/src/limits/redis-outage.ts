/**
 * How long a decision takes when Redis hangs or is gone, with the clients' default settings and the limiter's default
 * deadline: while the breaker is still closed, and once it is open.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { createLimiter, type Limiter, requests, tokens } from "@aiguard/core";
import { createRedisLimiterStore } from "@aiguard/redis";
import type { RedisServer } from "../../../redis/test/server/redis-server.ts";
import type { Row } from "../check.ts";
import type { Connection } from "./redis-connection.ts";

const DEADLINE_MS = 100;
// So many that one pause of the machine is not the 99th percentile.
const TRIALS = 120;
/** On a busy machine, so many until that many have gone undisturbed. */
const MOST_TRIALS = 300;
/** How late bare timers may be. */
const STOPPED_MS = 5;
const WARMING = 3;
const IN_FLIGHT = 10;
const DECISIONS_WHEN_OPEN = 6000;

export async function outageRows(connection: Connection, server: RedisServer): Promise<readonly Row[]> {
  server.hang();
  const hung = await measure(connection);
  server.goOn();
  await server.kill();
  const gone = await measure(connection);
  await server.restart();
  const row = (name: string, figure: number, atMost: number): Row => ({
    name: `Redis by ${connection.library} ${name}, decision p99`,
    figure,
    atMost,
    unit: " ms",
  });
  return [
    row("hung", hung.closedMs, DEADLINE_MS + 10),
    row("gone", gone.closedMs, DEADLINE_MS + 10),
    row("hung, breaker open", hung.openMs, 1),
    row("gone, breaker open", gone.openMs, 1),
  ];
}

async function measure({ client }: Connection): Promise<{ readonly closedMs: number; readonly openMs: number }> {
  const closed: number[] = [];
  const open: number[] = [];
  for (let i = 0, left = TRIALS; i < MOST_TRIALS && left > 0; i++) {
    const limiter = createLimiter({
      policies: [requests(60).per("minute").by("key"), tokens(1000).per("day").by("tenant").onFailure("allow")],
      store: createRedisLimiterStore({ client }),
    });
    const decisions = Array.from({ length: IN_FLIGHT }, () => decisionMs(limiter));
    // Begun after them, so that it ends after them.
    const wasStopped = watchMachine();
    const times = await Promise.all(decisions);
    // The first ones compile the code.
    if (!(await wasStopped) && i >= WARMING) {
      closed.push(...times);
      left--;
    }
    for (let k = 0; k < DECISIONS_WHEN_OPEN / TRIALS; k++) open.push(await decisionMs(limiter));
  }
  return { closedMs: percentile99(closed), openMs: percentile99(open) };
}

/**
 * Whether bare timers, one of the deadline's length and a turn after it as a deadline has them, are late themselves,
 * and not because of our own work: then the machine stopped this process, and what was measured beside it says nothing.
 */
async function watchMachine(): Promise<boolean> {
  const cpu = process.threadCpuUsage();
  const start = performance.now();
  await sleep(DEADLINE_MS);
  await sleep(0);
  const lateMs = performance.now() - start - DEADLINE_MS;
  const { user, system } = process.threadCpuUsage(cpu);
  return lateMs > STOPPED_MS && (user + system) / 1000 < lateMs / 2;
}

async function decisionMs(limiter: Limiter): Promise<number> {
  const start = performance.now();
  const decision = await limiter.admit({ key: "k1", tenant: "t" }, { charge: { requests: 1, tokens: 1 } });
  const ms = performance.now() - start;
  if (!decision.degraded) throw new Error("the store was asked");
  return ms;
}

function percentile99(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.99)] ?? Number.NaN;
}
