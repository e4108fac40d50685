import { holds, type Row } from "../check.ts";
import { auc, f1, flagRate, recallAt, type Said } from "./metrics.ts";
import { PUBLISHED } from "./published.ts";
import { benignFor, type EntrantResult, type Results, type SetResult, setNamed } from "./results.ts";

/** A part of the report: a table with what it shows. */
interface Section {
  readonly title: string;
  readonly about: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The whole report in Markdown. */
export function report(results: Results, requirements: readonly Row[], command: string): string {
  const { entrants } = results;
  const sections = [
    requirementSection(requirements),
    rateSection(entrants),
    curveSection(entrants),
    areaSection(entrants),
    harmfulSection(entrants),
    publishedSection(entrants),
    speedSection(results),
    groupSection(entrants, "disguises"),
    groupSection(entrants, "languages"),
    growthSection(results),
  ].filter(({ rows }) => rows.length > 0);
  const notes = results.notes.map((note) => `- ${note}`).join("\n");
  return `${["# Detection, measured", `Written by \`${command}\`: everything in one run on one machine. All figures are percent where nothing else is said; a dash means that a set has no such texts. Ours is at balanced sensitivity, peers are as their defaults have them.`, notes, ...sections.map(markdown)].filter((part) => part !== "").join("\n\n")}\n`;
}

function markdown({ title, about, head, rows }: Section): string {
  const lines = [head, head.map((_, i) => (i === 0 ? "---" : "--:")), ...rows];
  return `## ${title}\n\n${about}\n\n${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}`;
}

function requirementSection(rows: readonly Row[]): Section {
  return {
    title: "What it has to show",
    about: "Rules and classifier together, against the bounds set beforehand.",
    head: ["what", "figure", "bound", "holds"],
    rows: rows.map((row) => {
      const { name, figure, atMost, atLeast, unit } = row;
      const bound = atMost !== undefined ? `≤ ${atMost}` : atLeast !== undefined ? `≥ ${atLeast}` : "told";
      const isTold = atMost === undefined && atLeast === undefined;
      return [
        name,
        `${figure.toFixed(unit === " ×" ? 2 : 1)}${unit}`,
        bound,
        isTold ? "" : holds(row) ? "yes" : "**no**",
      ];
    }),
  };
}

function rateSection(entrants: readonly EntrantResult[]): Section {
  return bySet(entrants, {
    title: "Recall / false positives",
    about: "Share of attacks and of benign texts that were called an injection.",
    cell: (_, { attacks, benign }) =>
      isEmpty(attacks) && isEmpty(benign) ? null : pair(flagRate(attacks), flagRate(benign)),
  });
}

function curveSection(entrants: readonly EntrantResult[]): Section {
  return bySet(entrants, {
    title: "Recall at 1 % / at 0.1 % false positives",
    about:
      "The threshold is set so that at most this share of benign texts is flagged: the set's own, or where it has none, those of its partner or of all sets of its source.",
    cell: (entrant, result) => {
      if (isEmpty(result.attacks)) return null;
      const benign = benignFor(entrant, result);
      return isEmpty(benign) ? null : pair(recallAt(1, result.attacks, benign), recallAt(0.1, result.attacks, benign));
    },
  });
}

function areaSection(entrants: readonly EntrantResult[]): Section {
  return bySet(entrants, {
    title: "F1 / area under the curve",
    about: "F1 for sets with both kinds of text; the area against the same benign texts as above.",
    cell: (entrant, result) => {
      if (isEmpty(result.attacks)) return null;
      const benign = benignFor(entrant, result);
      const score = isEmpty(result.benign) ? Number.NaN : f1(result.attacks, result.benign);
      return isEmpty(benign) ? null : pair(score, auc(result.attacks, benign));
    },
  });
}

function harmfulSection(entrants: readonly EntrantResult[]): Section {
  return bySet(entrants, {
    title: "Harmful requests without an injection",
    about:
      "How often they are flagged. They are another matter than injection, so neither a high nor a low share is good or bad.",
    cell: (_, { harmfulOnly }) => (isEmpty(harmfulOnly) ? null : percent(flagRate(harmfulOnly))),
  });
}

function publishedSection(entrants: readonly EntrantResult[]): Section {
  const figure = (entrant: EntrantResult, set: string, metric: string): number => {
    const { attacks, benign } = setNamed(entrant, set);
    return metric === "F1" ? f1(attacks, benign) : metric === "accuracy" ? 100 - flagRate(benign) : flagRate(benign);
  };
  const models = [...new Set(PUBLISHED.map(({ model }) => model))];
  const keys = [...new Map(PUBLISHED.map(({ set, metric }) => [`${set}, ${metric}`, { set, metric }])).entries()];
  return {
    title: "Beside published figures of transformer models",
    about:
      "Theirs are **as published** by their makers or by papers that tested them, not measured here; they have 22 to 184 million parameters and take 20 to 210 ms a text on a CPU.",
    head: ["set", ...entrants.map(({ short }) => short), ...models.map((model) => `${model} (published)`)],
    rows: keys.map(([name, { set, metric }]) => [
      name,
      ...entrants.map((entrant) => percent(figure(entrant, set, metric))),
      ...models.map((model) => {
        const known = PUBLISHED.find((row) => row.model === model && row.set === set && row.metric === metric);
        return known === undefined ? "–" : percent(known.percent);
      }),
    ]),
  };
}

function speedSection({ speeds, entrants }: Results): Section {
  return {
    title: "Time per 1,000 characters",
    about:
      "On texts of up to 4,000 characters from all sets, in turns in one process; the ratio to vard is the figure to trust.",
    head: ["", "µs", "× vard"],
    rows: speeds.map(({ entrant, microseconds, ratio }) => [
      entrants.find(({ name }) => name === entrant)?.short ?? entrant,
      microseconds.toFixed(0),
      ratio.toFixed(2),
    ]),
  };
}

function groupSection(entrants: readonly EntrantResult[], what: "disguises" | "languages"): Section {
  const cells = entrants.map(({ disguises, languages }) => {
    if (what === "disguises") return new Map([...disguises].map(([name, said]) => [name, percent(flagRate(said))]));
    return new Map(
      [...languages].map(([name, seeds]) => [
        name,
        seeds.map(({ attacks, benign }) => percent(recallAt(1, attacks, benign))).join(" / "),
      ]),
    );
  });
  const names = [...new Set(cells.flatMap((column) => [...column.keys()]))];
  return {
    title: what === "disguises" ? "Disguises" : "Template families kept out of training",
    about:
      what === "disguises"
        ? "Recall on twenty phrases in each disguise."
        : "Recall at 1 % false positives on benign text of the same language and the same kept-out families, without texts that quote an attack word for word; one figure a seed.",
    head: ["", ...entrants.map(({ short }) => short)],
    rows: names.map((name) => [name, ...cells.map((column) => column.get(name) ?? "–")]),
  };
}

function growthSection({ growths }: Results): Section {
  const entrants = [...new Set(growths.map(({ entrant }) => entrant))];
  const generators = [...new Set(growths.map(({ generator }) => generator))];
  return {
    title: "Growth",
    about: "Time at 200,000 characters over time at 20,000, on texts made to cost much; 10 is linear.",
    head: ["", ...entrants],
    rows: generators.map((generator) => [
      generator,
      ...entrants.map((entrant) => {
        const found = growths.find((growth) => growth.entrant === entrant && growth.generator === generator);
        return found?.ratio.toFixed(1) ?? "–";
      }),
    ]),
  };
}

function bySet(
  entrants: readonly EntrantResult[],
  {
    cell,
    ...section
  }: Pick<Section, "title" | "about"> & {
    readonly cell: (entrant: EntrantResult, result: SetResult) => string | null;
  },
): Section {
  const first = entrants[0]?.sets ?? [];
  const rows = first.flatMap((_, i) => {
    const results = entrants.map((entrant) => [entrant, entrant.sets[i]] as const);
    const cells = results.map(([entrant, result]) => (result === undefined ? null : cell(entrant, result)));
    const result = first[i];
    if (result === undefined || cells.every((text) => text === null)) return [];
    return [[nameOf(result), ...cells.map((text) => text ?? "–")]];
  });
  return { ...section, head: ["set", ...entrants.map(({ short }) => short)], rows };
}

function nameOf({ set, attacks, benign }: SetResult): string {
  return `${set.name} (${set.source}; ${attacks.scores.length} +, ${benign.scores.length} −)`;
}

const isEmpty = ({ scores }: Said): boolean => scores.length === 0;
const percent = (value: number): string => (Number.isNaN(value) ? "–" : value.toFixed(1));
const pair = (a: number, b: number): string => `${percent(a)} / ${percent(b)}`;
