import { flagRate, pooled, recallAt } from "./metrics.ts";
import { benignOf, type EntrantResult } from "./results.ts";

/** One half of the picture: text of some sources. */
interface Panel {
  readonly title: string;
  readonly sources: readonly string[];
}

const PANELS: readonly Panel[] = [
  { title: "What users write", sources: ["user"] },
  { title: "Documents and tool results", sources: ["document", "tool"] },
];

const SIZE = { width: 420, height: 320, left: 52, top: 34, gap: 70, legend: 84 } as const;
// False positives in percent, on a logarithmic scale: what matters lies below one.
const RATES = { from: 0.05, to: 50 } as const;
const TICKS = [0.1, 0.3, 1, 3, 10, 30];
const COLOURS = ["#1f6feb", "#d1242f", "#8250df", "#bf8700", "#1a7f37", "#6e7781", "#953800"];

/** A plot of recall against false positives: ours as curves with their working point, each peer as a point. */
export function plot(entrants: readonly EntrantResult[]): string {
  const width = PANELS.length * (SIZE.width + SIZE.gap) + 10;
  const height = SIZE.top + SIZE.height + 44 + SIZE.legend;
  const parts = PANELS.map((panel, i) => {
    const left = SIZE.left + i * (SIZE.width + SIZE.gap);
    return `<g transform="translate(${left} ${SIZE.top})">${frame(panel)}${entrants.map((entrant, k) => series(entrant, panel, colour(k))).join("")}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" fill="#1f2328">
<title>Recall against false positives</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${parts.join("\n")}
${legend(entrants, SIZE.top + SIZE.height + 52)}
</svg>
`;
}

function frame({ title }: Panel): string {
  const { width, height } = SIZE;
  const grid = [0, 20, 40, 60, 80, 100].map(
    (recall) =>
      `<path d="M0 ${y(recall)}H${width}" stroke="#d0d7de"/><text x="-8" y="${y(recall) + 4}" text-anchor="end">${recall}</text>`,
  );
  const ticks = TICKS.map(
    (rate) =>
      `<path d="M${x(rate)} 0V${height}" stroke="#d0d7de"/><text x="${x(rate)}" y="${height + 16}" text-anchor="middle">${rate}</text>`,
  );
  const labels = `<text x="${width / 2}" y="-12" text-anchor="middle" font-weight="bold">${title}</text><text x="${width / 2}" y="${height + 34}" text-anchor="middle">false positives, %</text><text transform="translate(-36 ${height / 2}) rotate(-90)" text-anchor="middle">recall, % (mean of the sets)</text>`;
  return `${grid.join("")}${ticks.join("")}<rect width="${width}" height="${height}" fill="none" stroke="#57606a"/>${labels}`;
}

function series(entrant: EntrantResult, panel: Panel, stroke: string): string {
  const benign = pooled(panel.sources.map((source) => benignOf(entrant, source)));
  const attacked = entrant.sets.filter(
    ({ set, attacks }) => panel.sources.includes(set.source) && !set.aside && attacks.scores.length > 0,
  );
  if (benign.scores.length === 0 || attacked.length === 0) return "";
  const mean = (recall: (result: (typeof attacked)[number]) => number): number =>
    attacked.reduce((sum, result) => sum + recall(result), 0) / attacked.length;
  const point = `<circle cx="${x(flagRate(benign))}" cy="${y(mean(({ attacks }) => flagRate(attacks)))}" r="5" fill="${stroke}"/>`;
  if (!entrant.isOurs) return point;
  const steps = Array.from({ length: 61 }, (_, i) => RATES.from * (RATES.to / RATES.from) ** (i / 60));
  const line = steps.map((rate) => `${x(rate)} ${y(mean(({ attacks }) => recallAt(rate, attacks, benign)))}`);
  return `<path d="M${line.join("L")}" fill="none" stroke="${stroke}" stroke-width="2"/>${point}`;
}

function legend(entrants: readonly EntrantResult[], top: number): string {
  return entrants
    .map(({ name, isOurs }, i) => {
      const [left, row] = [SIZE.left + (i % 3) * 290, top + Math.floor(i / 3) * 22];
      const line = isOurs ? `<path d="M${left - 10} ${row}h20" stroke="${colour(i)}" stroke-width="2"/>` : "";
      return `${line}<circle cx="${left}" cy="${row}" r="5" fill="${colour(i)}"/><text x="${left + 16}" y="${row + 4}">${name}</text>`;
    })
    .join("");
}

function x(rate: number): number {
  const share = Math.log(Math.max(rate, RATES.from) / RATES.from) / Math.log(RATES.to / RATES.from);
  return round(Math.min(1, share) * SIZE.width);
}

function y(recall: number): number {
  return round(SIZE.height * (1 - recall / 100));
}

const round = (value: number): number => Math.round(value * 10) / 10;
const colour = (index: number): string => COLOURS[index % COLOURS.length] ?? "#000000";
