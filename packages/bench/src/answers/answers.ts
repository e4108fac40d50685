/**
 * What of an answer is masked, and how fast: our redactor and its peers on one corpus, in one run.
 *
 * Recall is the share of texts with one planted value in which it is found; of ours the whole value must be masked,
 * of a peer any finding counts. False positives are findings in texts that hold nothing to be masked.
 */
import { anew } from "../anew.ts";
import { boundOf, finish, type Row } from "../check.ts";
import { installPeers } from "../peers.ts";
import { cleanTexts, type Planted, plantedTexts, prose, withPlanted } from "./corpus.ts";
import { type Finder, loadFinders } from "./finders.ts";
import { streamRows } from "./streams.ts";

const SEED = 20_261_125;
const CLEAN_CHARACTERS = 200_000;
const SPEED_CHARACTERS = 1_000_000;
const PLANTED_IN_PROSE = 100;

installPeers();
const finders = await loadFinders();
const planted = plantedTexts(SEED, 2);
const clean = Object.values(cleanTexts(SEED, CLEAN_CHARACTERS));
const plain = prose(SPEED_CHARACTERS, SEED);
const { text: mixed } = withPlanted(plain, PLANTED_IN_PROSE, SEED);

interface Result {
  readonly finder: Finder;
  /** Shares of the planted values: all, those of the groups it looks for, and of these the undisguised. */
  readonly recall: { readonly all: number; readonly own: number; readonly undisguised: number };
  readonly falsePositives: number;
  readonly speed: { readonly prose: number; readonly mixed: number };
}

async function recallOf(finder: Finder, texts: readonly Planted[]): Promise<number> {
  let found = 0;
  for (const { text, start, end } of texts) {
    const result = await finder.find(text);
    if (result.covers === undefined ? result.count > 0 : result.covers(start, end)) found++;
  }
  return (100 * found) / texts.length;
}

async function falsePositivesOf(finder: Finder): Promise<number> {
  let count = 0;
  for (const text of clean) {
    for (let at = 0; at < text.length; at += 10_000) count += (await finder.find(text.slice(at, at + 10_000))).count;
  }
  return count / ((clean.length * CLEAN_CHARACTERS) / 100_000);
}

/** Megabytes a second of CPU time, the best of several rounds: other processes on the machine only ever add. */
async function speedOf(finder: Finder, text: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  const begin = performance.now();
  for (let round = 0; round < 60 && (round < 2 || performance.now() - begin < 2500); round++) {
    const fresh = anew(text);
    const before = process.cpuUsage();
    await finder.find(fresh);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return text.length / least;
}

const results: Result[] = [];
for (const finder of finders) {
  const own = planted.filter(({ group }) => finder.groups.includes(group));
  results.push({
    finder,
    recall: {
      all: await recallOf(finder, planted),
      own: await recallOf(finder, own),
      undisguised: await recallOf(
        finder,
        own.filter(({ disguise }) => disguise === "plain"),
      ),
    },
    falsePositives: await falsePositivesOf(finder),
    speed: { prose: await speedOf(finder, plain), mixed: await speedOf(finder, mixed) },
  });
}

console.log(
  `${planted.length} texts with one planted value; ${clean.length} clean texts of ${CLEAN_CHARACTERS} characters`,
);
console.table(
  Object.fromEntries(
    results.map(({ finder, recall, falsePositives, speed }) => [
      finder.name,
      {
        "recall %": recall.all.toFixed(1),
        "of its groups": recall.own.toFixed(1),
        undisguised: recall.undisguised.toFixed(1),
        "false positives per 100 kB": falsePositives.toFixed(2),
        "MB/s prose": speed.prose.toFixed(1),
        "MB/s with 100 planted": speed.mixed.toFixed(1),
      },
    ]),
  ),
);

const [ours, ...peers] = results as [Result, ...Result[]];
// A peer that misses half of what it looks for is not one that finds as much.
const rivals = peers.filter(({ recall }) => recall.undisguised >= ours.recall.undisguised / 2);
const rows: Row[] = [
  { name: "recall", figure: ours.recall.all, atLeast: 98, unit: " %" },
  { name: "false positives", figure: ours.falsePositives, atMost: 1, unit: " per 100 kB" },
];
for (const kind of ["prose", "mixed"] as const) {
  const fastest = Math.max(...rivals.map(({ speed }) => speed[kind]));
  rows.push({
    name: `speed on ${kind === "prose" ? "clean prose" : "prose with 100 values"}, ours ÷ fastest peer's that finds half as much`,
    figure: ours.speed[kind] / fastest,
    atLeast: 1,
    unit: "",
  });
}
rows.push(...(await streamRows()));
for (const row of rows) console.log(`${row.name}: ${row.figure.toFixed(2)}${row.unit}  ${boundOf(row)}`);
finish(rows, process.argv);
