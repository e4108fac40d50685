import type { Source } from "@aiguard/core";
import { anew } from "../anew.ts";
import { ADVERSARIAL } from "./adversarial.ts";
import type { Entrant, Judge } from "./entrants.ts";
import { median } from "./metrics.ts";

/** How fast an entrant is on ordinary text. */
export interface Speed {
  readonly entrant: string;
  /** Microseconds per 1,000 characters, the best of all rounds. */
  readonly microseconds: number;
  /** Against vard, the median over the rounds. */
  readonly ratio: number;
}

/** How much longer one of ours takes for ten times the text. */
export interface Growth {
  readonly entrant: string;
  readonly generator: string;
  readonly ratio: number;
}

const ROUNDS = 9;
const TRIES = 9;

/** Times all entrants in turns on the same texts, so that the machine's noise falls on all alike. */
export async function measureSpeed(
  texts: readonly { readonly text: string; readonly source: Source }[],
  entrants: readonly Entrant[],
): Promise<readonly Speed[]> {
  const judges: { readonly name: string; readonly judge: Judge; readonly times: number[] }[] = [];
  for (const { name, load } of entrants) {
    try {
      judges.push({ name, judge: await load(), times: [] });
    } catch {
      // Absent: the report says so elsewhere.
    }
  }
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  for (let round = -1; round < ROUNDS; round++) {
    for (const { judge, times } of judges) {
      const fresh = texts.map(({ text, source }) => ({ text: anew(text), source }));
      const started = performance.now();
      for (const { text, source } of fresh) {
        try {
          const answer = judge(text, source);
          if (answer instanceof Promise) await answer;
        } catch {
          // It is timed all the same.
        }
      }
      // The first round warms up.
      if (round >= 0) times.push(((performance.now() - started) * 1e6) / characters);
    }
  }
  const reference = judges.find(({ name }) => name.includes("vard"))?.times ?? [];
  return judges.map(({ name, times }) => ({
    entrant: name,
    microseconds: Math.min(...times),
    ratio: median(times.map((time, i) => time / (reference[i] ?? Number.NaN))),
  }));
}

/** Time at 200,000 characters over time at 20,000, for each of ours and each adversarial generator. */
export async function measureGrowth(entrants: readonly Entrant[]): Promise<readonly Growth[]> {
  const grown: Growth[] = [];
  for (const { name, load } of entrants.filter(({ isOurs }) => isOurs)) {
    let judge: Judge;
    try {
      judge = await load();
    } catch {
      continue;
    }
    for (const [generator, make] of Object.entries(ADVERSARIAL)) {
      const [small, large] = [make(20_000), make(200_000)];
      const best = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
      for (let i = 0; i < TRIES; i++) {
        // Ten small ones make as much garbage as a large one.
        best.small = Math.min(best.small, timeOf(judge, small, 10) / 10);
        best.large = Math.min(best.large, timeOf(judge, large, 1));
      }
      grown.push({ entrant: name, generator, ratio: best.large / best.small });
    }
  }
  return grown;
}

function timeOf(judge: Judge, text: string, times: number): number {
  const fresh = Array.from({ length: times }, () => anew(text));
  const started = performance.now();
  for (const text of fresh) void judge(text, "document");
  return performance.now() - started;
}
