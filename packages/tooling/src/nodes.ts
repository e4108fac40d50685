import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A Node on this machine. */
export interface NodeBinary {
  readonly path: string;
  readonly version: string;
}

/** The Node that runs this, the one that started the root script, and any other on the PATH; one of each version. */
export function findNodes(): readonly NodeBinary[] {
  const onPath = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "node"));
  const found = new Map([[process.version, process.execPath]]);
  for (const path of [process.env.AIGUARD_HOST_NODE ?? "", ...onPath]) {
    if (!existsSync(path)) continue;
    const version = execFileSync(path, ["--version"], { encoding: "utf8" }).trim();
    if (!found.has(version)) found.set(version, path);
  }
  return [...found].map(([version, path]) => ({ path, version }));
}
