import { defineConfig } from "vitest/config";

/** What every package's `vitest.config.ts` starts from. */
export default defineConfig({
  test: { include: ["test/**/*.test.ts"] },
});
