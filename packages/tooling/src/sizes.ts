import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { listPackages, ROOT } from "./workspace.ts";

/** A bundle that must stay below a bound, minified and gzipped. */
export interface SizedBundle {
  readonly name: string;
  /** What a user would write. */
  readonly code: string;
  readonly maxBytes: number;
}

/** What is more than an adapter: the classifier's weights and the text of the scripts for Redis. */
const BOUNDS: Readonly<Record<string, number>> = {
  "@aiguard/classifier": 1_000_000,
  "@aiguard/redis": 9_000,
};

const adapters = listPackages()
  .filter(({ name, isPublic }) => isPublic && name !== "@aiguard/core")
  .map(({ name }) => ({
    name,
    code: `export * from "${name}";`,
    maxBytes: BOUNDS[name] ?? 3_000,
  }));

export const BUNDLES: readonly SizedBundle[] = [
  // What they weigh now; docs/decisions/0005-size.md says why. The plan was 50,000 whole, with 14,000 for detection.
  { name: "@aiguard/core, whole", code: `export * from "@aiguard/core";`, maxBytes: 91_800 },
  { name: "detector alone", code: `export { createDetector } from "@aiguard/core";`, maxBytes: 34_800 },
  { name: "keyring alone", code: `export { createKeyring } from "@aiguard/core";`, maxBytes: 6_000 },
  // With its bounded table under a keyed hash, leases and the breaker, which no limiter is safe without, and with the
  // checks of what it is told: a misspelt option or unit would count nothing.
  { name: "limiter alone", code: `export { createLimiter, requests } from "@aiguard/core";`, maxBytes: 7_050 },
  { name: "sanitizer alone", code: `export { sanitize } from "@aiguard/core";`, maxBytes: 4_000 },
  ...adapters,
];

const frameworks = listPackages().flatMap(({ peerDependencies }) => Object.keys(peerDependencies));

/** Bundles what is in `dist` as a user's bundler would. An adapter is measured without the core and its framework. */
export async function gzippedBytes({ name, code }: SizedBundle): Promise<number> {
  const isAdapter = adapters.some((adapter) => adapter.name === name);
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: `${ROOT}/packages/tooling` },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    // The core must bundle without Node; an adapter may use what its framework stands on.
    platform: isAdapter ? "node" : "neutral",
    external: isAdapter ? ["@aiguard/core", ...frameworks] : [],
    logLevel: "silent",
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}
