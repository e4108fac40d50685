import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Row } from "../check.ts";
import { CONTENDERS, type Contender } from "./contenders.ts";
import type { Flood } from "./flood.ts";
import type { Question } from "./worker.ts";

const ROUNDS = 7;
const OPERATIONS = 400_000;
const MANY = 1_000_000;
const FEW = 1000;

interface Worker {
  readonly contender: Contender;
  readonly process: ChildProcess;
}

async function start(contender: Contender, maxClients: number): Promise<Worker> {
  const child = fork(fileURLToPath(new URL("./worker.ts", import.meta.url)), [contender, `${maxClients}`], {
    execArgv: ["--expose-gc"],
  });
  await once(child, "message");
  return { contender, process: child };
}

async function ask(worker: Worker, question: Question): Promise<number> {
  const answer = once(worker.process, "message");
  worker.process.send(question);
  const [figure] = (await answer) as [number];
  return figure;
}

type Figures = Record<Contender, number>;

/**
 * The least of several rounds, which go to all in turn, because noise of the machine only ever adds; without what it
 * costs to make a name and to count.
 */
async function cpuOf(workers: readonly Worker[], clients: number): Promise<Figures> {
  const least = {} as Figures;
  for (let i = 0; i < ROUNDS; i++) {
    for (const worker of workers) {
      const figure = await ask(worker, { ask: "round", clients, operations: OPERATIONS });
      least[worker.contender] = Math.min(least[worker.contender] ?? Number.POSITIVE_INFINITY, figure);
    }
  }
  const own = least.nothing;
  for (const { contender } of workers) least[contender] -= own;
  return least;
}

function table(title: string, figures: Figures, unit: string): void {
  console.log(`\n${title}`);
  for (const [name, figure] of Object.entries(figures))
    if (name !== "nothing") console.log(`  ${name.padEnd(24)}${figure.toFixed(0).padStart(8)} ${unit}`);
}

/** The rows of counting in memory. */
export async function memoryRows(): Promise<readonly Row[]> {
  const workers = await Promise.all(CONTENDERS.map((contender) => start(contender, MANY)));
  try {
    const few = await cpuOf(workers, FEW);
    table("in memory, 1,000 clients, CPU per operation", few, "ns");
    const bytes = {} as Figures;
    for (const worker of workers) bytes[worker.contender] = await ask(worker, { ask: "fill", clients: MANY });
    table("in memory, 1,000,000 clients, bytes per client", bytes, "bytes");
    const many = await cpuOf(workers, MANY);
    table("in memory, 1,000,000 clients, CPU per operation", many, "ns");
    const ratio = (figures: Figures, who: Contender, peer: Contender): number => figures[who] / figures[peer];
    const row = (name: string, figure: number, atMost?: number): Row => ({
      name: `memory: ${name}`,
      figure,
      unit: "x",
      ...(atMost === undefined ? {} : { atMost }),
    });
    return [
      row("a request, 1k clients / express-rate-limit", ratio(few, "limiter", "express-rate-limit"), 0.6),
      row("a request, 1M clients / express-rate-limit", ratio(many, "limiter", "express-rate-limit"), 0.4),
      // A clock and a hash under a secret key are most of it: with a thousand clients they cost more than all of a `Map`.
      row("store alone, 1k clients / its store", ratio(few, "store", "express-rate-limit's store")),
      row("store alone, 1M clients / its store", ratio(many, "store", "express-rate-limit's store"), 0.4),
      row("a request, 1k clients / rate-limiter-flexible", ratio(few, "limiter", "rate-limiter-flexible")),
      row("a request, 1M clients / rate-limiter-flexible", ratio(many, "limiter", "rate-limiter-flexible")),
      row("bytes per client / express-rate-limit", ratio(bytes, "store", "express-rate-limit's store"), 0.25),
      row("bytes per client / rate-limiter-flexible", ratio(bytes, "store", "rate-limiter-flexible"), 0.12),
    ];
  } finally {
    for (const worker of workers) worker.process.kill();
  }
}

/** The rows of ten million different clients. */
export async function floodRows(): Promise<readonly Row[]> {
  const child = fork(fileURLToPath(new URL("./flood.ts", import.meta.url)), [], { execArgv: ["--expose-gc"] });
  const [{ longestPauseMs, mostBytes, boundBytes }] = (await once(child, "message")) as [Flood];
  console.log(
    `\n10,000,000 different clients on a store of 1,000,000: at most ${(mostBytes / 2 ** 20).toFixed(1)} MiB held`,
  );
  return [
    { name: "memory: 10M clients, held / bound", figure: mostBytes / boundBytes, atMost: 1, unit: "x" },
    { name: "memory: 10M clients, longest pause of 64 operations", figure: longestPauseMs, atMost: 5, unit: "ms" },
  ];
}
