import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A Node program to be started. */
export interface Program {
  /** Arguments of Node: the script, and what it is given. */
  readonly args: readonly string[];
  /** The folder in which it runs. */
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

const START_MS = 60_000;

/** A program that runs, and what it has printed. */
export class RunningProgram {
  readonly #child: ChildProcess;
  #output = "";

  constructor({ args, cwd, env }: Program) {
    // Examples ask a real provider when they are given a key for one.
    const { OPENAI_API_KEY: _key, OPENAI_BASE_URL: _url, ...own } = process.env;
    this.#child = spawn(process.execPath, args, { cwd, env: { ...own, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    const collect = (data: Buffer): void => {
      this.#output += data.toString("utf8");
    };
    this.#child.stdout?.on("data", collect);
    this.#child.stderr?.on("data", collect);
  }

  get output(): string {
    return this.#output;
  }

  /** Waits until a pattern stands in the output, and gives its first group. */
  async printed(pattern: RegExp): Promise<string> {
    const deadline = Date.now() + START_MS;
    for (;;) {
      const match = pattern.exec(this.#output);
      if (match !== null) return match[1] ?? match[0];
      if (this.#child.exitCode !== null || Date.now() > deadline) {
        throw new Error(`${pattern} was not printed; instead:\n${this.#output}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Waits for the end of the program and gives its exit status; null when a signal ended it. */
  async ended(): Promise<number | null> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) await once(this.#child, "exit");
    return this.#child.exitCode;
  }

  /** Ends it as Ctrl-C does, and gives the milliseconds that this took. */
  async interrupt(): Promise<number> {
    const begun = performance.now();
    this.#child.kill("SIGINT");
    await this.ended();
    return performance.now() - begun;
  }
}
