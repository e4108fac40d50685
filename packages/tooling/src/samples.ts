import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./workspace.ts";

/**
 * One code sample of the documentation: a ```ts block of a page, or of an `@example`. Each is a whole program. A comment
 * right above a page's block says otherwise:
 *
 * - `<!-- sample: continues -->`: the block goes on from the one before it
 * - `<!-- sample: not run, REASON -->`: the block is compiled only
 */
export interface Sample {
  /** File and line of the block's first line, as `README.md:41`. */
  readonly place: string;
  readonly lines: readonly SampleLine[];
  /** Why the sample is not run; undefined if it is. */
  readonly notRun: string | undefined;
}

export interface SampleLine {
  readonly text: string;
  /** Where the line stands, as `README.md:42`. */
  readonly place: string;
}

const PAGES = ["README.md", "docs/**/*.md", "packages/*/README.md", "examples/*/README.md"];
const SOURCES = ["packages/*/src/**/*.ts"];

/** Every sample of the repository, in the order of files and lines. */
export function findSamples(): readonly Sample[] {
  return globSync([...PAGES, ...SOURCES], { cwd: ROOT, exclude: ["**/node_modules/**", "**/dist/**"] })
    .sort()
    .flatMap((file) => samplesOf(file, readFileSync(join(ROOT, file), "utf8")));
}

/** The samples of one file. In a source, only what stands in a block comment counts. */
export function samplesOf(file: string, text: string): readonly Sample[] {
  // What comes before the text of a line: nothing on a page, " * " in a comment.
  const margin = file.endsWith(".ts") ? /^\s*\* ?/ : /^/;
  const samples: Sample[] = [];
  let open: { place: string; lines: SampleLine[]; notRun: string | undefined } | undefined;
  let directive = "";
  for (const [index, raw] of text.split("\n").entries()) {
    const place = `${file}:${index + 1}`;
    const line = raw.replace(margin, "");
    const isInside = margin.test(raw);
    if (open === undefined) {
      if (isInside && line.trim() === "```ts") open = { place, lines: [], notRun: notRunReason(directive) };
      else if (line.trim() !== "") directive = /^<!-- sample: (.+) -->$/.exec(line.trim())?.[1] ?? "";
    } else if (!isInside || line.trim() === "```") {
      const previous = directive === "continues" ? (samples.at(-1)?.lines ?? []) : [];
      samples.push({ ...open, lines: [...previous, ...open.lines] });
      open = undefined;
      directive = "";
    } else {
      open.lines.push({ text: line, place });
    }
  }
  return samples;
}

function notRunReason(directive: string): string | undefined {
  return /^not run, (.+)$/.exec(directive)?.[1];
}
