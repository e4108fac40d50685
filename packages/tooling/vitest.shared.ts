import { defineConfig } from "vitest/config";
import { TallyReporter } from "./src/tally-reporter.ts";

/** `npm run test:full` looks at properties with many more cases, and gives them the time. */
const isFull = process.env.AIGUARD_FULL === "1";

/** What every package's `vitest.config.ts` starts from. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", new TallyReporter()],
    // A bound for what hangs, not for what is slow: the machine may be busy with something else.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    ...(isFull ? { setupFiles: [`${import.meta.dirname}/src/many-cases.ts`], testTimeout: 300_000 } : {}),
  },
});
