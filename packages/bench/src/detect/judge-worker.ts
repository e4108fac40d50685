// Judges texts one by one in a thread of its own, so that an entrant that hangs can be stopped.
import { workerData } from "node:worker_threads";
import type { Entrant } from "./entrants.ts";
import type { JudgeTask } from "./judge.ts";

const { entrant, module, texts, sources, from, progress, scores, flags } = workerData as JudgeTask;
const { ENTRANTS } = (await import(module)) as { ENTRANTS: readonly Entrant[] };
const judge = await ENTRANTS.find(({ name }) => name === entrant)?.load();
if (judge === undefined) throw new Error(`no entrant ${entrant}`);
for (let i = from; i < texts.length; i++) {
  Atomics.store(progress, 0, i);
  try {
    const { isFlagged, score } = await judge(texts[i] ?? "", sources[i] ?? "user");
    scores[i] = score;
    flags[i] = isFlagged ? 1 : 0;
  } catch {
    // What it cannot look at it has not flagged.
    Atomics.add(progress, 1, 1);
  }
}
Atomics.store(progress, 0, texts.length);
