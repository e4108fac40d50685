#!/usr/bin/env node
// Runs a command of this repository on a machine that has only Node (20.19 or later) and npm:
//
//   node packages/tooling/bootstrap.mjs COMMAND [ARGUMENTS...]
//
// It finds or fetches the development Node and pnpm, installs the workspace when its lockfile or a package.json has
// changed, and then runs COMMAND with both on the PATH. No dependencies: nothing is installed yet when it starts.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { handOver } from "./hand-over.mjs";

const NODE_VERSION = "24.21.0";
const UNREACHABLE =
  "is the npm registry (npm config get registry) reachable? It is needed once; after that all works without a network.";
const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const toolchain = join(root, ".toolchain");
const [pnpm] = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager.split("+");

/** What tsup, vitest and running TypeScript directly need of Node. */
function isRecentEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return (major === 22 && minor >= 18) || (major === 24 && minor >= 11) || major >= 26;
}

/** `npm run` hands all its settings down as npm_config_*. Only the way to the registry may stay; pnpm has its own name for it. */
function withoutNpmSettings(env) {
  const isForeign = (name) => /^npm_/i.test(name) && !/^npm_config_(registry|cafile|.*proxy|\/\/.*)$/i.test(name);
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !isForeign(name)));
  const registry = env.npm_config_registry ?? env.NPM_CONFIG_REGISTRY;
  return registry === undefined ? kept : { pnpm_config_registry: registry, ...kept };
}

function fail(message) {
  console.error(`\naiguard: ${message}`);
  process.exit(1);
}

/** Runs the machine's npm; what it says goes to stderr, so that stdout belongs to the command. */
function npm(args, cwd, stdout = 2) {
  const own = process.env.npm_execpath?.endsWith(".js") ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const quiet = [
    "--no-audit",
    "--no-fund",
    "--no-update-notifier",
    "--loglevel=error",
    "--fetch-retry-mintimeout=1000",
  ];
  const env = withoutNpmSettings(process.env);
  return spawnSync(own[0], [...own.slice(1), ...args, ...quiet], { cwd, stdio: ["ignore", stdout, 2], env }).status;
}

/** Puts a pinned tool into an ignored folder, once; returns where its command lies. */
function fetchTool(tool) {
  const home = join(toolchain, tool.replace("@", "-"));
  const bin = join(home, "node_modules/.bin");
  if (existsSync(home)) return bin;
  console.error(`aiguard: fetching ${tool} into .toolchain/ (once)`);
  const draft = `${home}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  // A package.json of its own, or npm would look for one above and find the workspace's.
  writeFileSync(join(draft, "package.json"), "{}");
  const name = tool.replace(/^node@/, `node-${process.platform}-${process.arch}@`);
  const options = ["--no-save", "--no-package-lock", "--ignore-scripts=false", "--fetch-retries=1"];
  if (npm(["install", "--prefix", draft, ...options, name], draft) !== 0) {
    rmSync(draft, { recursive: true, force: true });
    fail(`could not fetch ${tool}: ${UNREACHABLE}`);
  }
  try {
    renameSync(draft, home);
  } catch {
    // Another run was quicker and its folder stands.
    rmSync(draft, { recursive: true, force: true });
  }
  return bin;
}

/** Changes whenever an install would do something. */
function fingerprint() {
  const folders = ["packages", "examples"].flatMap((group) => {
    const path = join(root, group);
    return existsSync(path) ? readdirSync(path).map((name) => join(group, name)) : [];
  });
  const manifests = ["", ...folders.sort()].map((folder) => join(root, folder, "package.json"));
  const hash = createHash("sha256").update(pnpm);
  for (const file of [join(root, "pnpm-lock.yaml"), join(root, "pnpm-workspace.yaml"), ...manifests]) {
    if (existsSync(file)) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function installWorkspace(env) {
  const stamp = join(root, "node_modules/.aiguard-installed");
  const isInstalled = () => existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint();
  if (isInstalled()) return;
  const lock = join(toolchain, "install.lock");
  takeLock(lock);
  try {
    // Whoever held the lock may have done the work.
    if (isInstalled()) return;
    // Asked first, because pnpm tries each of some hundred packages several times before it gives up.
    const isOnline = npm(["view", pnpm, "name", "--fetch-retries=0"], toolchain, "ignore") === 0;
    const args = ["install", "--frozen-lockfile", ...(isOnline ? [] : ["--offline"])];
    const { status } = spawnSync("pnpm", args, { cwd: root, stdio: ["ignore", 2, 2], env });
    if (status !== 0 && !isOnline) fail(`could not install the workspace: ${UNREACHABLE}`);
    if (status !== 0) fail("pnpm install failed (above). After a change to a package.json: npm run pnpm -- install");
    writeFileSync(stamp, fingerprint());
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Two installs at once would fall over each other. A lock whose holder has died is taken over. */
function takeLock(lock) {
  mkdirSync(toolchain, { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      return;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      if (!isHeld(lock)) rmSync(lock, { force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}

function isHeld(lock) {
  try {
    // Signal 0 reaches nobody; it only asks whether the process is there.
    process.kill(Number(readFileSync(lock, "utf8")), 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

const command = process.argv.slice(2);
if (command.length === 0) fail("usage: node packages/tooling/bootstrap.mjs COMMAND [ARGUMENTS...]");
const nodeFolder = isRecentEnough(process.versions.node)
  ? dirname(process.execPath)
  : fetchTool(`node@${NODE_VERSION}`);
const path = [nodeFolder, fetchTool(pnpm), join(root, "node_modules/.bin"), process.env.PATH];
const env = {
  TURBO_TELEMETRY_DISABLED: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  AIGUARD_HOST_NODE: process.execPath,
  ...withoutNpmSettings(process.env),
  PATH: path.join(delimiter),
};
// Node 22 runs TypeScript too, but warns about it on every start.
if (process.versions.node.startsWith("22.")) {
  env.NODE_OPTIONS = `${env.NODE_OPTIONS ?? ""} --disable-warning=ExperimentalWarning`.trim();
}
if (command[0] !== "pnpm") installWorkspace(env);
handOver(command, { env });
