import { isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

/** What the command was asked to do. */
export interface BenchOptions {
  readonly data: string;
  /** Where report and plot go; nowhere without it. */
  readonly out: string | undefined;
  /** Sets to run; all without it. */
  readonly sets: readonly string[] | undefined;
  /** Entrants to run, by a part of their names; all without it. */
  readonly entrants: readonly string[] | undefined;
  /** Rows of each set. */
  readonly sample: number;
  readonly isWithSpeed: boolean;
  readonly command: string;
}

/** Reads the command line; paths count from the root of the repository. */
export function benchOptions(argv: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      data: { type: "string", default: "../shared/data" },
      out: { type: "string" },
      sets: { type: "string" },
      entrants: { type: "string" },
      sample: { type: "string" },
      "no-speed": { type: "boolean", default: false },
      check: { type: "boolean", default: false },
    },
  });
  const path = (given: string): string => (isAbsolute(given) ? given : join(ROOT, given));
  const sample = values.sample === undefined ? Number.POSITIVE_INFINITY : Number(values.sample);
  if (!(sample >= 1)) throw new Error("--sample takes a number of rows");
  return {
    data: path(values.data),
    out: values.out === undefined ? undefined : path(values.out),
    sets: values.sets?.split(","),
    entrants: values.entrants?.split(","),
    sample,
    isWithSpeed: !values["no-speed"],
    command: ["npm run bench:detect --", ...argv].join(" "),
  };
}
