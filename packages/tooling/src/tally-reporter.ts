import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Reporter, SerializedError, TestModule, Vitest } from "vitest/node";
import { type SkippedTest, TALLY_FILE, type Tally } from "./tally.ts";

/** A vitest reporter that counts, so that `npm test` can total the suites of all packages. */
export class TallyReporter implements Reporter {
  #folder = ".";

  onInit(vitest: Vitest): void {
    this.#folder = vitest.config.root;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    let passed = 0;
    const failed = unhandledErrors.map(({ message }) => `unhandled error: ${message}`);
    const skipped: SkippedTest[] = [];
    for (const module of modules) {
      // A file that cannot be loaded, or a failing beforeAll, has no failing test of its own.
      for (const broken of [module, ...module.children.allSuites()]) {
        if (broken.errors().length > 0) failed.push(`${module.relativeModuleId} could not run`);
      }
      for (const test of module.children.allTests()) {
        const name = `${module.relativeModuleId} > ${test.fullName}`;
        const result = test.result();
        if (result.state === "passed") passed++;
        else if (result.state === "failed") failed.push(name);
        else skipped.push({ name, reason: (result.state === "skipped" && result.note) || "no reason given" });
      }
    }
    const file = join(this.#folder, TALLY_FILE);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ passed, failed, skipped } satisfies Tally));
  }
}
