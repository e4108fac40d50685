import { mergeConfig } from "vitest/config";
import shared from "../tooling/vitest.shared.ts";

export default mergeConfig(shared, {
  test: {
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { lines: 95 },
    },
  },
});
