import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findNodes } from "../../src/nodes.ts";
import { listPackages, ROOT } from "../../src/workspace.ts";

const packages = listPackages().filter(({ isPublic }) => isPublic);
/** Outside the workspace, so that nothing is found by accident. */
const outside = mkdtempSync(join(tmpdir(), "aiguard-tarballs-"));
const app = join(outside, "app");
const tarballOf = (name: string) => join(outside, `${name.replace("@", "").replace("/", "-")}.tgz`);

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** Where the workspace keeps a package that one of ours depends on. */
function installedFolder(owner: string, dependency: string): string {
  return realpathSync(join(owner, "node_modules", dependency));
}

/** What our packages depend on, given to npm as folders: the test needs no network. */
function dependencyFolders(): readonly string[] {
  return packages.flatMap(({ folder, dependencies }) =>
    Object.keys(dependencies)
      .filter((name) => !name.startsWith("@aiguard/"))
      .map((name) => installedFolder(folder, name)),
  );
}

beforeAll(() => {
  for (const { name, folder } of packages) run("pnpm", ["pack", "--out", tarballOf(name)], folder);
  mkdirSync(app);
  writeFileSync(join(app, "package.json"), "{}");
  const tarballs = packages.map(({ name }) => tarballOf(name));
  const options = "--offline --install-links --legacy-peer-deps --ignore-scripts --no-audit --no-fund".split(" ");
  run("npm", ["install", ...options, ...tarballs, ...dependencyFolders()], app);
  for (const { folder, peerDependencies } of packages) {
    for (const peer of Object.keys(peerDependencies)) {
      mkdirSync(dirname(join(app, "node_modules", peer)), { recursive: true });
      symlinkSync(installedFolder(folder, peer), join(app, "node_modules", peer));
    }
  }
}, 120_000);

afterAll(() => rmSync(outside, { recursive: true, force: true }));

describe.each(packages)("the tarball of $name", ({ name }) => {
  test("has nothing that publint objects to", async () => {
    const tarball = readFileSync(tarballOf(name));
    const pack = { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) };
    const { messages, pkg } = await publint({ pack, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test("has types that are right for every resolution of ES modules", () => {
    const attw = join(ROOT, "packages/tooling/node_modules/.bin/attw");
    const options = ["--profile", "esm-only", "--format", "ascii", "--no-color"];
    const { status, stdout } = spawnSync(attw, [tarballOf(name), ...options], { encoding: "utf8" });
    expect(status, stdout).toBe(0);
  }, 30_000);

  test("holds what was built, its README and the licence, and nothing else", () => {
    const files = run("tar", ["-tzf", tarballOf(name)], ROOT)
      .trim()
      .split("\n");
    const expected = /^package\/(dist\/.+\.(js|js\.map|d\.ts)|package\.json|README\.md|LICENSE)$/;
    expect(files.filter((file) => !expected.test(file))).toEqual([]);
    for (const file of ["README.md", "LICENSE", "dist/index.js", "dist/index.d.ts"]) {
      expect(files).toContain(`package/${file}`);
    }
  });
});

describe.each(findNodes())("on Node $version", ({ path }) => {
  const use = `
    const keyring = core.createKeyring({ prefix: "acme_live" });
    const { key } = await keyring.issue({ tenant: "acme", owner: "ada@example.com" });
    const verdict = await keyring.verify(key);
    console.log(JSON.stringify({ clean: core.sanitize("Hel\\u200Blo").text, isVerified: verdict.ok, names }));
  `;
  const names = (how: (name: string) => string) =>
    `const names = Object.fromEntries([${packages.map(({ name }) => `["${name}", Object.keys(${how(name)}).sort()]`)}]);`;
  const programs = {
    "import.mjs": `import * as core from "@aiguard/core"; ${names((name) => `await import("${name}")`)} ${use}`,
    "require.cjs": `const core = require("@aiguard/core"); ${names((name) => `require("${name}")`)} (async () => { ${use} })();`,
  };

  test.each(Object.entries(programs))("the installed packages work by %s", async (file, program) => {
    writeFileSync(join(app, file), program);
    const { clean, isVerified, names } = JSON.parse(run(path, ["--no-warnings", file], app));
    expect({ clean, isVerified }).toEqual({ clean: "Hello", isVerified: true });
    for (const { name } of packages) {
      const built = await import(name);
      expect(names[name].filter((exported: string) => exported !== "module.exports")).toEqual(
        Object.keys(built).sort(),
      );
    }
  });
});
