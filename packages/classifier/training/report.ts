import { shareAbove, thresholdAt } from "./evaluate.ts";

/** What leaving out showed of one head. */
export interface HeadReport {
  /** By attack source that was left out: texts, and recall at 1 % and 0.1 % false positives on left-out benign sources. */
  readonly attacks: Readonly<Record<string, { readonly texts: number; readonly at1: number; readonly at01: number }>>;
  /** By benign source that was left out: texts, and false positives at the balanced threshold, in percent. */
  readonly benign: Readonly<Record<string, { readonly texts: number; readonly balanced: number }>>;
  readonly mean1: number;
  readonly mean01: number;
}

const MIN_TEXTS = 20;
const percent = (share: number): number => Math.round(share * 1000) / 10;

export function reportOn(
  attacks: ReadonlyMap<string, readonly number[]>,
  benign: ReadonlyMap<string, readonly number[]>,
  balanced: number,
): HeadReport {
  const one = thresholdAt(benign, 0.01);
  const tenth = thresholdAt(benign, 0.001);
  const rows = [...attacks].filter(([, scores]) => scores.length >= MIN_TEXTS).sort(([a], [b]) => (a < b ? -1 : 1));
  const mean = (threshold: number) =>
    percent(rows.reduce((sum, [, scores]) => sum + shareAbove(scores, threshold), 0) / Math.max(1, rows.length));
  return {
    attacks: Object.fromEntries(
      rows.map(([source, scores]) => [
        source,
        { texts: scores.length, at1: percent(shareAbove(scores, one)), at01: percent(shareAbove(scores, tenth)) },
      ]),
    ),
    benign: Object.fromEntries(
      [...benign]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([source, scores]) => [source, { texts: scores.length, balanced: percent(shareAbove(scores, balanced)) }]),
    ),
    mean1: mean(one),
    mean01: mean(tenth),
  };
}

/** The report as a table for people. */
export function printReport(head: string, report: HeadReport, before: HeadReport | undefined): string {
  const was = (value: number | undefined) => (value === undefined ? "" : ` (committed: ${value})`);
  const lines = [
    `## ${head}`,
    "",
    "| left-out attacks | texts | recall at 1 % | recall at 0.1 % |",
    "|---|---|---|---|",
    ...Object.entries(report.attacks).map(
      ([source, { texts, at1, at01 }]) =>
        `| ${source} | ${texts} | ${at1}${was(before?.attacks[source]?.at1)} | ${at01}${was(before?.attacks[source]?.at01)} |`,
    ),
    `| mean | | ${report.mean1}${was(before?.mean1)} | ${report.mean01}${was(before?.mean01)} |`,
    "",
    "| left-out benign texts | texts | false positives, balanced |",
    "|---|---|---|",
    ...Object.entries(report.benign).map(
      ([source, { texts, balanced }]) =>
        `| ${source} | ${texts} | ${balanced}${was(before?.benign[source]?.balanced)} |`,
    ),
  ];
  return lines.join("\n");
}
