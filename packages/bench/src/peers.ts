import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

const folder = fileURLToPath(new URL("../peers/", import.meta.url));

/** Installs the peers of the benchmarks once, outside the workspace, so that `npm test` never pays for them. */
export function installPeers(): void {
  const manifest = readFileSync(`${folder}package.json`, "utf8");
  const stamp = `${folder}node_modules/.package-lock.json`;
  const wanted = Object.entries((JSON.parse(manifest) as { dependencies: Record<string, string> }).dependencies);
  const isThere = existsSync(stamp) && wanted.every(([name, version]) => installedVersion(name) === version);
  if (isThere) return;
  console.log("installing the peers of the benchmarks…");
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** Loads a peer by its name. */
export async function importPeer<T>(name: string): Promise<T> {
  // Resolved from within the folder as `import` would: some peers have no entry for `require`.
  const { load } = (await import(pathToFileURL(`${folder}load.js`).href)) as { load(name: string): Promise<unknown> };
  return (await load(name)) as T;
}

/** Loads one file of a peer, past its entry. */
export async function importPeerFile<T>(path: string): Promise<T> {
  return (await import(pathToFileURL(`${folder}node_modules/${path}`).href)) as T;
}

function installedVersion(name: string): string | undefined {
  try {
    const text = readFileSync(`${folder}node_modules/${name}/package.json`, "utf8");
    return (JSON.parse(text) as { version: string }).version;
  } catch {
    return undefined;
  }
}
