import { spawn } from "node:child_process";
import { constants } from "node:os";

/**
 * Gives this process over to a command: its signals in, its output and exit status out.
 *
 * @param {readonly string[]} words the command and its arguments
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} options
 */
export function handOver([command = "", ...args], options) {
  const child = spawn(command, args, { ...options, stdio: "inherit" });
  child.on("error", (error) => {
    console.error(`aiguard: could not run ${command}: ${error.message}`);
    process.exit(1);
  });
  // A terminal sends Ctrl-C to the command by itself; a second one would cut its farewell short.
  process.on("SIGINT", () => process.stdin.isTTY || child.kill("SIGINT"));
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGHUP"])) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
}
