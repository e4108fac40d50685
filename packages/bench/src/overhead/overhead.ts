/**
 * CPU per request that a guard adds on Express, ours against the stack a user would assemble today.
 *
 * Three servers, each a process of its own, serve the same route; rounds of requests go to them in turn, so that
 * noise of the machine falls on all alike. What a stack adds is its CPU per request less that of the bare server.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { fileURLToPath } from "node:url";
import { finish } from "../check.ts";
import { installPeers } from "../peers.ts";
import type { Stack } from "./server.ts";

const STACKS: readonly Stack[] = ["bare", "peers", "aiguard"];
const ROUNDS = 15;
const REQUESTS_PER_ROUND = 1500;
/** Rounds before any is counted: a server lives longer than its code takes to be compiled. */
const WARM_UPS = 12;
const IN_FLIGHT = 16;
const AT_MOST = 0.6;

/** An ordinary request of 500 characters, without any word that a rule looks for. */
const PROMPT =
  "We are planning a three day trip to Lisbon in early May with two children, aged six and nine. Please suggest a plan for each day that keeps walking short, includes one museum that children enjoy, one beach or park, and places to eat where the little ones are welcome. We arrive on Friday at noon and leave on Sunday in the evening, and we stay near the river. Tell us also which tickets we should buy ahead, what a family of four spends on trams and lunch, and what we can do on a day when it rains hard.".slice(
    0,
    500,
  );

interface RunningServer {
  readonly stack: Stack;
  readonly process: ChildProcess;
  readonly port: number;
  readonly key: string;
}

async function start(stack: Stack): Promise<RunningServer> {
  const child = fork(fileURLToPath(new URL("./server.ts", import.meta.url)), [stack], {
    env: { ...process.env, NODE_ENV: "production" },
  });
  const gone = once(child, "exit").then(([status]): never => {
    throw new Error(`the server with the stack "${stack}" ended with status ${status} before it listened`);
  });
  const [message] = (await Promise.race([once(child, "message"), gone])) as [{ port: number; key: string }];
  gone.catch(() => {});
  return { stack, process: child, ...message };
}

async function cpuOf(server: RunningServer): Promise<number> {
  const answer = once(server.process, "message");
  server.process.send("cpu");
  const [{ cpuMicroseconds }] = (await answer) as [{ cpuMicroseconds: number }];
  return cpuMicroseconds;
}

const agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT });
const body = JSON.stringify({ model: "m", messages: [{ role: "user", content: PROMPT }] });

function send({ port, key }: RunningServer): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      "content-type": "application/json",
      "content-length": body.length,
      authorization: `Bearer ${key}`,
    };
    const outgoing = request({ agent, host: "127.0.0.1", port, path: "/chat", method: "POST", headers }, (response) => {
      response.resume();
      response.on("end", () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`status ${response.statusCode}`)),
      );
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

async function round(server: RunningServer): Promise<number> {
  const before = await cpuOf(server);
  let left = REQUESTS_PER_ROUND;
  // A client that sleeps has to be woken, which the kernel charges to the server: the slower one would pay for both.
  let isAwake = true;
  const stayAwake = (): void => void (isAwake && setImmediate(stayAwake));
  stayAwake();
  const lane = async (): Promise<void> => {
    while (left-- > 0) await send(server);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
  isAwake = false;
  return ((await cpuOf(server)) - before) / REQUESTS_PER_ROUND;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

installPeers();
const servers = await Promise.all(STACKS.map(start));
const added: Record<Stack, number[]> = { bare: [], peers: [], aiguard: [] };
for (let i = 0; i < WARM_UPS; i++) for (const server of servers) await round(server);
for (let i = 0; i < ROUNDS; i++) {
  const used = new Map<Stack, number>();
  for (const server of servers) used.set(server.stack, await round(server));
  for (const stack of STACKS)
    added[stack].push((used.get(stack) ?? Number.NaN) - (stack === "bare" ? 0 : (used.get("bare") ?? Number.NaN)));
}
for (const server of servers) server.process.kill();
agent.destroy();

const ratio = median(added.aiguard.map((ours, i) => ours / (added.peers[i] ?? Number.NaN)));
console.log(
  `Express, POST /chat with a prompt of ${PROMPT.length} characters; median of ${ROUNDS} rounds of ${REQUESTS_PER_ROUND} requests, after ${WARM_UPS}`,
);
console.log(`| stack | CPU per request |`);
console.log(`|---|---|`);
console.log(`| bare Express with express.json() | ${median(added.bare).toFixed(0)} µs |`);
console.log(`| express-rate-limit + prefixed-api-key + @andersmyrmel/vard | + ${median(added.peers).toFixed(0)} µs |`);
console.log(`| @aiguard/express: key, request limit, sanitize, detect | + ${median(added.aiguard).toFixed(0)} µs |`);
console.log(`ratio: ${ratio.toFixed(2)} (at most ${AT_MOST})`);
finish([{ name: "CPU added against the peers' stack", figure: ratio, atMost: AT_MOST, unit: "×" }], process.argv);
