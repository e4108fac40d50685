// npm run size: what each bundle weighs, minified and gzipped, beside its bound.
import { BUNDLES, gzippedBytes } from "./sizes.ts";

for (const bundle of BUNDLES) {
  const bytes = await gzippedBytes(bundle);
  const verdict = bytes <= bundle.maxBytes ? "" : "  too large";
  if (verdict) process.exitCode = 1;
  console.log(`${bundle.name.padEnd(22)} ${String(bytes).padStart(6)} of ${bundle.maxBytes} bytes${verdict}`);
}
