/**
 * Detection quality, ours against the local detectors on npm, on every evaluation set in one run; and how fast each is.
 *
 * Entrants judge texts one after another in a thread of their own, with a limit for each text. Nothing is tuned here:
 * the thresholds are those that a user gets.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { finish } from "../check.ts";
import { installPeers } from "../peers.ts";
import { disguiseGrid } from "./disguise-grid.ts";
import { ENTRANTS } from "./entrants.ts";
import type { LabelledItem } from "./item.ts";
import { type Judged, judgeAll } from "./judge.ts";
import { keptOutFamilies } from "./kept-out.ts";
import type { Said } from "./metrics.ts";
import { benchOptions } from "./options.ts";
import { plot } from "./plot.ts";
import { report } from "./report.ts";
import { requirements } from "./requirements.ts";
import { type EntrantResult, type LanguageResult, pick, type Results, setResult } from "./results.ts";
import { type LabelledText, mustHaveData, readSet } from "./rows.ts";
import { type EvaluationSet, SETS } from "./sets.ts";
import { measureGrowth, measureSpeed } from "./speed.ts";

const SEEDS = [11, 12, 13] as const;
const SPEED_CHARACTERS = 400_000;

const argv = process.argv.slice(2);
const options = benchOptions(argv);
mustHaveData(options.data);
const sets = SETS.filter(
  ({ name, file }) => options.sets?.some((wanted) => wanted === name || wanted === file) ?? true,
);
const entrants = ENTRANTS.filter(({ name }) => options.entrants?.some((part) => name.includes(part)) ?? true);
if (entrants.some(({ isOurs }) => !isOurs)) installPeers();

const loaded = sets.map((set) => ({ set, rows: readSet(options.data, set, options.sample) }));
// Parts of a run are judged by what they measured; a whole one must have measured everything.
const isWhole = options.sets === undefined && options.entrants === undefined;
const grid = options.sets === undefined ? disguiseGrid() : [];
const families = options.sets === undefined ? SEEDS.map((seed) => keptOutFamilies(seed, "kept-out")) : [];
const withheld = options.sets === undefined ? [keptOutFamilies(SEEDS[0], "withheld")] : [];
const notes: string[] = [];
if (Number.isFinite(options.sample)) notes.push(`A sample: at most ${options.sample} rows of each set.`);

const items: { readonly text: string; readonly source: LabelledItem["source"] }[] = [
  ...loaded.flatMap(({ set, rows }) => rows.map(({ text }) => ({ text, source: set.source }))),
  ...grid,
  ...families.flat(),
  ...withheld.flat(),
];
const results: EntrantResult[] = [];
for (const { name, short, isOurs } of entrants) {
  const startedMs = performance.now();
  const judged = await judgeAll(name, items);
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(0);
  console.error(`${name}: ${judged.absent ?? `${items.length} texts in ${seconds} s`}`);
  if (judged.absent !== undefined) notes.push(`${name} could not take part: ${judged.absent.split("\n")[0]}`);
  else if (judged.failed + judged.timedOut + judged.givenUp > 0) {
    notes.push(
      `${name}: ${judged.failed} texts refused or thrown at, ${judged.timedOut} stopped after 2 s, ${judged.givenUp} not shown to it any more; all of them count as not flagged.`,
    );
  }
  results.push({ name, short, isOurs, judged, ...split(judged, loaded) });
}

const all: Results = {
  entrants: results.filter(({ judged }) => judged.absent === undefined),
  speeds: options.isWithSpeed ? await measureSpeed(speedTexts(), entrants) : [],
  growths: options.isWithSpeed ? await measureGrowth(entrants) : [],
  notes,
};
const rows = requirements(all).filter(({ figure }) => isWhole || !Number.isNaN(figure));
const text = report(all, rows, options.command);
console.log(text);
if (options.out !== undefined) {
  mkdirSync(options.out, { recursive: true });
  writeFileSync(join(options.out, "results.md"), text);
  writeFileSync(join(options.out, "recall.svg"), plot(all.entrants));
}
finish(rows, argv);

/** Cuts the one long list of answers into sets, disguises and languages, in the order in which it was made. */
function split(
  judged: Judged,
  loaded: readonly { readonly set: EvaluationSet; readonly rows: readonly LabelledText[] }[],
): Pick<EntrantResult, "sets" | "disguises" | "languages" | "withheld"> {
  let at = 0;
  const next = (length: number): Said => {
    const from = at;
    at += length;
    return { scores: judged.scores.slice(from, at), flagged: judged.flagged.slice(from, at) };
  };
  const sets = loaded.map(({ set, rows }) => setResult(set, rows, next(rows.length)));
  const disguises = new Map<string, Said>();
  const saidOfGrid = next(grid.length);
  for (const name of groupsOf(grid))
    disguises.set(
      name,
      pick(saidOfGrid, (i) => grid[i]?.group === name),
    );
  const byLanguage = (seeds: readonly (readonly LabelledItem[])[]): EntrantResult["languages"] => {
    const bySeed = seeds.map((family) => languagesOf(family, next(family.length)));
    const names = [...new Set(bySeed.flatMap((seed) => [...seed.keys()]))].sort();
    return new Map(names.map((name) => [name, bySeed.flatMap((seed) => seed.get(name) ?? [])]));
  };
  return { sets, disguises, languages: byLanguage(families), withheld: byLanguage(withheld) };
}

function languagesOf(family: readonly LabelledItem[], said: Said): ReadonlyMap<string, LanguageResult> {
  const of = (language: string, isAttack: boolean, isQuotation = false): Said =>
    pick(said, (i) => {
      const item = family[i];
      return item?.group === language && item.isAttack === isAttack && (item.isQuotation ?? false) === isQuotation;
    });
  return new Map(
    groupsOf(family).map((name) => [
      name,
      { attacks: of(name, true), benign: of(name, false), quotations: of(name, false, true) },
    ]),
  );
}

function groupsOf(items: readonly LabelledItem[]): readonly string[] {
  return [...new Set(items.map(({ group }) => group))];
}

/** Texts of all sets in turn, as many as are quickly timed; no entrant refuses any for its length. */
function speedTexts(): { text: string; source: LabelledItem["source"] }[] {
  const texts: { text: string; source: LabelledItem["source"] }[] = [];
  let left = SPEED_CHARACTERS;
  for (let i = 0; left > 0; i += 7) {
    const round = loaded.flatMap(({ set, rows }) => {
      const text = rows[i]?.text;
      return text === undefined || text.length > 4000 ? [] : [{ text, source: set.source }];
    });
    if (loaded.every(({ rows }) => rows[i] === undefined)) break;
    for (const item of round) left -= texts.push(item) > 0 ? item.text.length : 0;
  }
  return texts;
}
