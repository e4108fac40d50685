import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Sample } from "./samples.ts";
import { ROOT } from "./workspace.ts";

/** Inside this package, so that a sample finds whatever this package depends on. */
const FOLDER = join(ROOT, "packages/tooling/.samples");

/** How long a sample may take to come to the end of its module, and how long it is watched after that. */
const END_MS = 20_000;
const WATCH_MS = 300;

const nameOf = (sample: Sample) => sample.place.replace(/[^a-zA-Z0-9]+/g, "-");

/** Compiles all samples at once; returns what the compiler says of each, with the place of the line. */
export async function compileSamples(samples: readonly Sample[]): Promise<ReadonlyMap<Sample, readonly string[]>> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const sample of samples) {
    writeFileSync(join(FOLDER, `${nameOf(sample)}.ts`), sample.lines.map(({ text }) => text).join("\n"));
  }
  const compilerOptions = {
    outDir: "out",
    rootDir: ".",
    lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    types: ["node"],
    declaration: false,
    sourceMap: false,
    isolatedDeclarations: false,
    // A sample without an import is a program too.
    moduleDetection: "force",
  };
  const config = { extends: "../../../tsconfig.base.json", compilerOptions, include: ["*.ts"] };
  writeFileSync(join(FOLDER, "tsconfig.json"), JSON.stringify(config));
  const output = await new Promise<string>((resolve) => {
    execFile("tsc", ["-p", FOLDER, "--pretty", "false"], { cwd: FOLDER }, (_error, stdout) => resolve(stdout));
  });
  return new Map(samples.map((sample) => [sample, errorsOf(sample, output)]));
}

function errorsOf(sample: Sample, output: string): readonly string[] {
  return output.split("\n").flatMap((line) => {
    const [, file, row, message] = /^(.+)\.ts\((\d+),\d+\): (.+)$/.exec(line) ?? [];
    return file === nameOf(sample) ? [`${sample.lines[Number(row) - 1]?.place}: ${message}`] : [];
  });
}

/**
 * Runs a compiled sample. It may end by itself or keep listening; it fails by throwing, by a rejection that nobody
 * handles, or by ending with a status. Servers listen on a free port, because `PORT` is 0.
 */
export async function runSample(sample: Sample): Promise<void> {
  const file = join(FOLDER, "out", `${nameOf(sample)}.js`);
  const load = `import(${JSON.stringify(file)}).then(() => require("node:worker_threads").parentPort.postMessage("loaded"))`;
  const worker = new Worker(load, { eval: true, env: { ...process.env, PORT: "0" }, stdout: true, stderr: true });
  try {
    await new Promise<void>((resolve, reject) => {
      const slow = setTimeout(() => reject(new Error(`did not load within ${END_MS} ms`)), END_MS);
      worker.on("message", () => {
        clearTimeout(slow);
        setTimeout(resolve, WATCH_MS);
      });
      worker.on("error", reject);
      worker.on("exit", (status) => (status === 0 ? resolve() : reject(new Error(`ended with status ${status}`))));
    });
  } catch (error) {
    throw new Error(`${sample.place}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  } finally {
    await worker.terminate();
  }
}
