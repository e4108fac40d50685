import type { Options } from "tsup";

/** How every package is built: one ES module. The declarations come from `tsc`, because TypeScript 7 has no API for tsup. */
export function library(platform: "neutral" | "node"): Options {
  return {
    entry: ["src/index.ts"],
    format: "esm",
    target: "es2022",
    platform,
    dts: false,
    clean: true,
    sourcemap: true,
  };
}
