import { Worker } from "node:worker_threads";
import type { Source } from "@aiguard/core";
import type { Said } from "./metrics.ts";

/** What the thread of an entrant works on, and where it writes to. */
export interface JudgeTask {
  readonly entrant: string;
  /** Module that exports `ENTRANTS`. */
  readonly module: string;
  readonly texts: readonly string[];
  readonly sources: readonly Source[];
  readonly from: number;
  /** Index of the text at hand, and how many it failed at. */
  readonly progress: Int32Array;
  readonly scores: Float64Array;
  readonly flags: Uint8Array;
}

/** What an entrant said of all texts, and where it gave no answer. */
export interface Judged extends Said {
  /** Texts that it threw at; not flagged. */
  readonly failed: number;
  /** Texts that took longer than the limit; not flagged. */
  readonly timedOut: number;
  /** Texts never shown to it, because it had run out of time too often; not flagged. */
  readonly givenUp: number;
  /** Why it could not take part at all. */
  readonly absent?: string;
}

const START_MS = 20_000;

/** How {@link judgeAll} goes about it. */
interface JudgeOptions {
  /** Module that exports `ENTRANTS`; default `entrants.ts`. */
  readonly module?: string;
  /** Milliseconds for one text; default 2,000. */
  readonly limitMs?: number;
  /** Times it may run out of time before nothing more is shown to it; default 20. */
  readonly mostTimeOuts?: number;
}

/** Has an entrant judge texts, each for a limited time. */
export async function judgeAll(
  entrant: string,
  items: readonly { readonly text: string; readonly source: Source }[],
  options: JudgeOptions = {},
): Promise<Judged> {
  const { module = new URL("./entrants.ts", import.meta.url).href, limitMs = 2000, mostTimeOuts = 20 } = options;
  const shared = <T>(bytes: number, make: (buffer: SharedArrayBuffer) => T): T => make(new SharedArrayBuffer(bytes));
  const progress = shared(8, (buffer) => new Int32Array(buffer));
  const scores = shared(8 * items.length, (buffer) => new Float64Array(buffer));
  const flags = shared(items.length, (buffer) => new Uint8Array(buffer));
  const texts = items.map(({ text }) => text);
  const sources = items.map(({ source }) => source);
  let from = 0;
  let timedOut = 0;
  let absent: string | undefined;
  while (from < items.length && timedOut < mostTimeOuts && absent === undefined) {
    progress[0] = -1;
    const end = await runFrom({ entrant, module, texts, sources, from, progress, scores, flags }, limitMs);
    if (end === "done") from = items.length;
    else if (progress[0] === -1) absent = end === "stuck" ? "did not start" : end.message;
    else {
      timedOut++;
      from = (progress[0] ?? 0) + 1;
    }
  }
  return {
    scores: [...scores],
    flagged: [...flags].map((flag) => flag === 1),
    failed: progress[1] ?? 0,
    timedOut,
    givenUp: absent === undefined ? items.length - from : items.length,
    ...(absent === undefined ? {} : { absent }),
  };
}

/** One thread until it is done, dies, or stays at one text for too long. */
function runFrom(task: JudgeTask, limitMs: number): Promise<"done" | "stuck" | Error> {
  const worker = new Worker(new URL("./judge-worker.ts", import.meta.url), { workerData: task });
  return new Promise((resolve) => {
    let last = -1;
    let sinceMs = performance.now();
    const timer = setInterval(() => {
      const at = Atomics.load(task.progress, 0);
      const nowMs = performance.now();
      if (at !== last) [last, sinceMs] = [at, nowMs];
      else if (nowMs - sinceMs > (at === -1 ? START_MS : limitMs)) end("stuck");
    }, 100);
    const end = (outcome: "done" | "stuck" | Error): void => {
      clearInterval(timer);
      void worker.terminate().then(() => resolve(outcome));
    };
    let failure = new Error("ended early");
    worker.once("error", (error) => {
      failure = error as Error;
    });
    worker.once("exit", () => end(Atomics.load(task.progress, 0) === task.texts.length ? "done" : failure));
  });
}
