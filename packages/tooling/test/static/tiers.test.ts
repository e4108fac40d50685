import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import ts from "typescript-6";
import { describe, expect, test } from "vitest";
import { listPackages, ROOT } from "../../src/workspace.ts";

const core = join(ROOT, "packages/core/src");

/** The core's tiers. Imports point down only, and the folders of one tier do not know each other. */
const TIERS: readonly (readonly string[])[] = [
  ["ground"],
  ["text"],
  ["sanitizer", "detector", "limiter", "keyring", "tenant", "redactor", "environment", "transport", "spotlight"],
  ["prompts", "answers", "problem"],
  ["guard"],
  ["testing"],
  ["index.ts"],
];

/** Files above 300 lines, each with its reason. */
const LONG_FILES: Readonly<Record<string, string>> = {
  "packages/conformance/src/cases/denied.ts": "one row for each way to be refused",
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const coreFiles = globSync("**/*.ts", { cwd: core });
const sources = listPackages().flatMap(({ folder }) => {
  return globSync("src/**/*.ts", { cwd: folder }).map((path) => relative(ROOT, join(folder, path)));
});

function importsOf(file: string): readonly Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(core, file), "utf8"));
  return importedFiles.map(({ fileName }) => ({ from: file, to: fileName }));
}

/** `limiter/gcra.ts` is of the folder `limiter`; `index.ts` stands for itself. */
const folderOf = (path: string) => path.split("/")[0] ?? path;
const tierOf = (path: string) => TIERS.findIndex((tier) => tier.includes(folderOf(path)));

describe("the core", () => {
  const imports = coreFiles.flatMap(importsOf);

  test("has only folders that belong to a tier", () => {
    expect(coreFiles.filter((file) => tierOf(file) < 0)).toEqual([]);
  });

  test("imports only downwards, and never a neighbour of the same tier", () => {
    const wrong = imports.filter(({ from, to }) => {
      if (!to.startsWith(".")) return false;
      const target = relative(core, join(core, dirname(from), to));
      return folderOf(target) !== folderOf(from) && tierOf(target) >= tierOf(from);
    });
    expect(wrong).toEqual([]);
  });

  test("imports nothing from outside but its one hash dependency, and that in the ground tier", () => {
    const outside = imports.filter(({ to }) => !to.startsWith("."));
    expect(outside.filter(({ from, to }) => !to.startsWith("@noble/hashes/") || folderOf(from) !== "ground")).toEqual(
      [],
    );
  });

  test("compiles without Node's types", () => {
    const tsc = (option: string) => execFileSync("tsc", ["-p", join(core, ".."), option], { encoding: "utf8" });
    expect(JSON.parse(tsc("--showConfig")).compilerOptions.types).toEqual([]);
    expect(tsc("--noEmit")).toBe("");
  });
});

describe("every source", () => {
  test("has at most 300 lines, or a reason", () => {
    const long = sources.filter((path) => readFileSync(join(ROOT, path), "utf8").split("\n").length - 1 > 300);
    expect(long).toEqual(Object.keys(LONG_FILES));
  });

  test("is named after its one concept", () => {
    const vague = ["utils.ts", "util.ts", "helpers.ts", "types.ts", "common.ts", "misc.ts"];
    expect(sources.filter((path) => vague.includes(basename(path)) || /[A-Z_]/.test(basename(path)))).toEqual([]);
  });

  test("lists its exports one by one", () => {
    expect(sources.filter((path) => /^export \*/m.test(readFileSync(join(ROOT, path), "utf8")))).toEqual([]);
  });

  test("leaves re-exporting to a package's index.ts", () => {
    const reExport = /^export (type )?\{[^}]*\} from/m;
    const barrels = sources.filter((path) => reExport.test(readFileSync(join(ROOT, path), "utf8")));
    expect(barrels.filter((path) => !/^[^/]+\/[^/]+\/src\/(testing\/)?index\.ts$/.test(path))).toEqual([]);
  });
});
