import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

const config: NextConfig = {
  // The workspace's root, so that Next does not guess at one from lock files further up.
  turbopack: { root: fileURLToPath(new URL("../../", import.meta.url)) },
  poweredByHeader: false,
};

export default config;
