// node run-script.ts FOLDER SCRIPT [ARGUMENTS...]
//
// Builds the package in FOLDER with all it stands on, then gives the process over to one of its scripts. Unlike
// `pnpm run` it adds no line of its own and no process in between, so that signals and output pass as they are.
import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { handOver } from "../hand-over.mjs";
import { ROOT, readPackage } from "./workspace.ts";

const [folder = "", name = "", ...args] = process.argv.slice(2);
const target = readPackage(join(ROOT, folder));
const script = target.scripts[name];
if (script === undefined || /[&|;<>$"'`]/.test(script)) {
  throw new Error(`the script "${name}" of ${target.name} must be there and be one plain command`);
}

console.error(`aiguard: building ${target.name}`);
const build = spawnSync("turbo", ["run", "build", `--filter=${target.name}...`], { cwd: ROOT, encoding: "utf8" });
if (build.status !== 0) {
  console.error(build.stdout, build.stderr);
  process.exit(1);
}
const env = { ...process.env, PATH: join(target.folder, "node_modules/.bin") + delimiter + process.env.PATH };
handOver([...script.split(" "), ...args], { cwd: target.folder, env });
