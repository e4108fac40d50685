import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The repository's top folder. */
export const ROOT = join(import.meta.dirname, "../../..");

/** One package of the workspace, as its package.json says. */
export interface Package {
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
  readonly isPublic: boolean;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

/** Every package and example, sorted by folder. */
export function listPackages(): readonly Package[] {
  const manifests = globSync("{packages,examples}/*/package.json", { cwd: ROOT }).sort();
  return manifests.map((manifest) => readPackage(join(ROOT, dirname(manifest))));
}

export function readPackage(folder: string): Package {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { name, scripts = {}, dependencies = {}, peerDependencies = {} } = manifest;
  return { name, folder, isPublic: manifest.private !== true, scripts, dependencies, peerDependencies };
}
