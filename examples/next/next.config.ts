import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

// A security example tells nobody that it is built.
process.env.NEXT_TELEMETRY_DISABLED ??= "1";

const config: NextConfig = {
  // The workspace's root, so that Next does not guess at one from lock files further up.
  turbopack: { root: fileURLToPath(new URL("../../", import.meta.url)) },
  poweredByHeader: false,
};

export default config;
