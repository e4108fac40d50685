import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What one package's run of vitest came to. */
export interface Tally {
  readonly passed: number;
  /** Full names, for the closing summary. */
  readonly failed: readonly string[];
  readonly skipped: readonly SkippedTest[];
}

export interface SkippedTest {
  readonly name: string;
  readonly reason: string;
}

/** Where the reporter leaves the tally of a package's last run, inside the package's folder. */
export const TALLY_FILE = "node_modules/.aiguard/tally.json";

/** The tally of the last run, or undefined if there was none since it was last forgotten. */
export function readTally(folder: string): Tally | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, TALLY_FILE), "utf8")) as Tally;
  } catch {
    return undefined;
  }
}

export function forgetTally(folder: string): void {
  rmSync(join(folder, TALLY_FILE), { force: true });
}
