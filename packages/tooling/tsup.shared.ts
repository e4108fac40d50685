import type { Options } from "tsup";

/**
 * How every package is built: ES modules, one for each source, so that a bundler drops whole files that nobody asked
 * for. The declarations come from `tsc`, because TypeScript 7 has no API for tsup.
 */
export function library(platform: "neutral" | "node"): Options {
  return {
    entry: ["src/**/*.ts"],
    bundle: false,
    format: "esm",
    target: "es2022",
    platform,
    dts: false,
    clean: true,
    sourcemap: true,
    silent: true,
  };
}
