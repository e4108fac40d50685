/** One contender in a process of its own, which answers what it is asked over the channel to its parent. */
import { addressOf, type Contender, type Hit, makeHit } from "./contenders.ts";

/** What a worker can be asked. */
export type Question =
  | { readonly ask: "fill"; readonly clients: number }
  | { readonly ask: "round"; readonly clients: number; readonly operations: number };

const contender = process.argv[2] as Contender;
const hit = await makeHit(contender, Number(process.argv[3]));
/** Bytes that a name may take. */
const WIDTH = 16;

function heldBytes(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Bytes that each new client takes: the names are made on the way, and belong to whoever keeps them. */
async function fill(clients: number): Promise<number> {
  const before = heldBytes();
  await run(hit, clients, (i) => addressOf(i));
  return (heldBytes() - before) / clients;
}

/**
 * Nanoseconds of CPU for each operation, on clients in an order that no cache foresees. Each name is a new string, as
 * a server gets it from a request: one that is kept would carry its hash with it.
 */
async function round(clients: number, operations: number): Promise<number> {
  const { bytes, lengths } = namesOf(clients);
  let at = 1;
  const before = process.cpuUsage();
  await run(hit, operations, () => {
    at = (Math.imul(at, 1_664_525) + 1_013_904_223) >>> 0;
    const start = (at % clients) * WIDTH;
    return bytes.toString("latin1", start, start + (lengths[at % clients] as number));
  });
  const { user, system } = process.cpuUsage(before);
  return ((user + system) * 1000) / operations;
}

interface Names {
  readonly bytes: Buffer;
  readonly lengths: Uint8Array;
}

let names: Names = { bytes: Buffer.alloc(0), lengths: new Uint8Array(0) };

function namesOf(clients: number): Names {
  if (names.lengths.length === clients) return names;
  names = { bytes: Buffer.alloc(clients * WIDTH), lengths: new Uint8Array(clients) };
  for (let i = 0; i < clients; i++) names.lengths[i] = names.bytes.write(addressOf(i), i * WIDTH, "latin1");
  return names;
}

async function run(each: Hit, times: number, keyOf: (i: number) => string): Promise<void> {
  for (let i = 0; i < times; i++) {
    const answer = each(keyOf(i));
    // As its user would: an answer that is there at once is not waited for.
    if (answer instanceof Promise) await answer;
  }
}

process.on("message", async (question: Question) => {
  const { ask, clients } = question;
  process.send?.(ask === "fill" ? await fill(clients) : await round(clients, question.operations));
});
process.send?.("ready");
