import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Whether there is a `redis-server` to test against; under CI its absence fails the tests, elsewhere it is told. */
export const hasRedis: boolean = spawnSync("redis-server", ["--version"]).status === 0;
if (!hasRedis) {
  const reason = "redis-server is not installed (Debian: apt-get install redis-server)";
  if (process.env.CI === "true") throw new Error(`${reason}, and under CI no test may be skipped`);
  console.warn(`skipped: ${reason}`);
}

/** A real server of our own, on a free port and in a folder of its own. */
export interface RedisServer {
  readonly port: number;
  /** Sends it a command by `redis-cli`. */
  cli(...args: readonly string[]): string;
  /** Hangs it: connections stay, and nothing is answered. */
  hang(): void;
  goOn(): void;
  /** Kills it, as a crash would: what was not saved is lost. */
  kill(): Promise<void>;
  /** Starts it again on the same port. */
  restart(): Promise<void>;
  /** Kills it for good. */
  remove(): Promise<void>;
}

const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

export async function startRedis(options: readonly string[] = []): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), "aiguard-redis-"));
  const port = await freePort();
  let child = await launch(port, folder, options);

  async function kill(): Promise<void> {
    if (!running.delete(child)) return;
    const exit = once(child, "exit");
    child.kill("SIGKILL");
    await exit;
  }

  return {
    port,
    cli: (...args) => execFileSync("redis-cli", ["-p", String(port), ...args], { encoding: "utf8" }).trim(),
    hang: () => child.kill("SIGSTOP"),
    goOn: () => child.kill("SIGCONT"),
    kill,
    async restart() {
      await kill();
      child = await launch(port, folder, options);
    },
    async remove() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function launch(port: number, folder: string, options: readonly string[]): Promise<ChildProcess> {
  const fixed = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", "", "--appendonly", "no"];
  const child = spawn("redis-server", [...fixed, ...options], { stdio: "ignore" });
  running.add(child);
  // Answers are waited for, and not only connections: a server that still loads accepts those too.
  for (let tries = 0; tries < 500; tries++) {
    if (await answersPing(port)) return child;
    if (child.exitCode !== null) break;
    await sleep(20);
  }
  running.delete(child);
  child.kill("SIGKILL");
  throw new Error(`redis-server did not start on port ${port}`);
}

function answersPing(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("PING\r\n"));
    const end = (answers: boolean): void => {
      socket.destroy();
      resolve(answers);
    };
    socket.setTimeout(500, () => end(false));
    socket.on("error", () => end(false));
    socket.on("close", () => end(false));
    socket.on("data", (data) => end(data.toString().startsWith("+PONG")));
  });
}

/** A port that was free, and whose cluster bus (10,000 above) is a port too. */
export async function freePort(): Promise<number> {
  for (;;) {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const closed = once(server, "close");
    server.close();
    await closed;
    if (typeof address === "object" && address !== null && address.port < 55_000) return address.port;
  }
}
