import type { Judged } from "./judge.ts";
import { flagRate, pooled, type Said } from "./metrics.ts";
import type { LabelledText } from "./rows.ts";
import { type EvaluationSet, SETS } from "./sets.ts";
import type { Growth, Speed } from "./speed.ts";

/** What one entrant said of one set. */
export interface SetResult {
  readonly set: EvaluationSet;
  readonly attacks: Said;
  readonly benign: Said;
  readonly harmfulOnly: Said;
}

/** What one entrant said of the kept-out families in one language, for one seed. */
export interface LanguageResult {
  readonly attacks: Said;
  /** Without quotations. */
  readonly benign: Said;
  /** Benign texts that hold an attack word for word. */
  readonly quotations: Said;
}

/** What one entrant said of everything. */
export interface EntrantResult {
  readonly name: string;
  readonly short: string;
  readonly isOurs: boolean;
  readonly judged: Judged;
  readonly sets: readonly SetResult[];
  /** By disguise, and by seed and language; empty when there was nothing to judge. */
  readonly disguises: ReadonlyMap<string, Said>;
  readonly languages: ReadonlyMap<string, readonly LanguageResult[]>;
  /** The same of templates by the hands that were learned from. */
  readonly withheld: ReadonlyMap<string, readonly LanguageResult[]>;
}

/** Everything that one run has measured. */
export interface Results {
  readonly entrants: readonly EntrantResult[];
  readonly speeds: readonly Speed[];
  readonly growths: readonly Growth[];
  /** What could not be measured, and why. */
  readonly notes: readonly string[];
}

/** Picks from what was said those texts that `isWanted`. */
export function pick(said: Said, isWanted: (index: number) => boolean): Said {
  return {
    scores: said.scores.filter((_, i) => isWanted(i)),
    flagged: said.flagged.filter((_, i) => isWanted(i)),
  };
}

/** Splits what was said of a set by what its texts are. */
export function setResult(set: EvaluationSet, rows: readonly LabelledText[], said: Said): SetResult {
  return {
    set,
    attacks: pick(said, (i) => rows[i]?.isAttack === true),
    benign: pick(said, (i) => rows[i]?.isAttack === false && !rows[i]?.isHarmfulOnly),
    harmfulOnly: pick(said, (i) => rows[i]?.isHarmfulOnly === true),
  };
}

/** The benign texts that fix a set's threshold: its own, those of its partner, or all of the same source. */
export function benignFor(result: EntrantResult, { set, benign }: SetResult): Said {
  if (benign.scores.length > 0) return benign;
  return set.benignFrom === undefined ? benignOf(result, set.source) : setNamed(result, set.benignFrom).benign;
}

/** All benign texts of one source, each once. */
export function benignOf({ sets }: EntrantResult, source: string): Said {
  const own = sets.filter(({ set }) => set.source === source && set.withoutNearDuplicates === undefined);
  return pooled(own.map(({ benign }) => benign));
}

const NOTHING: Said = { scores: [], flagged: [] };

/** What was said of the set of this name; nothing when it was not run. */
export function setNamed({ sets }: EntrantResult, name: string): SetResult {
  const set = SETS.find((set) => set.name === name);
  if (set === undefined) throw new Error(`no set ${name}`);
  return (
    sets.find((result) => result.set.name === name) ?? { set, attacks: NOTHING, benign: NOTHING, harmfulOnly: NOTHING }
  );
}

/** Recall over all disguises in percent. */
export function disguiseRecall({ disguises }: EntrantResult): number {
  return flagRate(pooled([...disguises.values()]));
}
