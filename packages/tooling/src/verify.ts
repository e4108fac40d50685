// node verify.ts TASK... [-- ARGUMENTS FOR TURBO]
//
// Runs turbo tasks over the whole workspace to their end, then totals what the tests came to. The last line is for
// machines: `N passed, N failed, N skipped`.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { forgetTally, readTally, type SkippedTest } from "./tally.ts";
import { listPackages, ROOT } from "./workspace.ts";

/** What turbo's run summary says of one task. */
interface TaskSummary {
  readonly taskId: string;
  readonly package: string;
  readonly execution?: { readonly exitCode?: number | null };
}

const summaries = join(ROOT, ".turbo/runs");
const isCi = !["", "0", "false", undefined].includes(process.env.CI);
const packages = listPackages();

for (const { folder } of packages) forgetTally(folder);
rmSync(summaries, { recursive: true, force: true });
const flags = ["--continue=dependencies-successful", "--summarize", "--log-order=grouped", "--output-logs=new-only"];
const turbo = spawnSync("turbo", ["run", ...process.argv.slice(2), ...flags], { cwd: ROOT, stdio: "inherit" });

let passed = 0;
const failed: string[] = [];
const skipped: SkippedTest[] = [];
for (const { name, folder } of packages) {
  const tally = readTally(folder);
  const place = (test: string) => `${relative(ROOT, folder)}/${test}`;
  passed += tally?.passed ?? 0;
  failed.push(...(tally?.failed.map(place) ?? []));
  skipped.push(...(tally?.skipped.map((test) => ({ ...test, name: place(test.name) })) ?? []));
  for (const task of failedTasks(name)) {
    // A task that failed without a failing test counts as one: a type error, a lint finding, a crash.
    if (!tally?.failed.length || !/#(test|static)$/.test(task)) failed.push(task);
  }
}
failed.push(...failedTasks("//"));
if (turbo.status !== 0 && failed.length === 0) failed.push(`turbo ended with status ${turbo.status ?? turbo.signal}`);

console.log();
for (const { name, reason } of skipped) console.log(`skipped: ${name}: ${reason}`);
if (isCi && skipped.length > 0) console.log("A skipped test counts as a failure here, because CI is set.");
for (const name of failed) console.log(`failed: ${name}`);
console.log(`${passed} passed, ${failed.length} failed, ${skipped.length} skipped`);
process.exitCode = failed.length > 0 || (isCi && skipped.length > 0) ? 1 : 0;

function failedTasks(packageName: string): readonly string[] {
  return readTasks()
    .filter((task) => task.package === packageName && (task.execution?.exitCode ?? 0) !== 0)
    .map((task) => task.taskId);
}

function readTasks(): readonly TaskSummary[] {
  try {
    const [file = ""] = readdirSync(summaries);
    return (JSON.parse(readFileSync(join(summaries, file), "utf8")) as { readonly tasks: readonly TaskSummary[] })
      .tasks;
  } catch {
    return [];
  }
}
