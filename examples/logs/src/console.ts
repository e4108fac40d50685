import { createRedactor } from "@aiguard/core";

const LEVELS = ["debug", "log", "info", "warn", "error"] as const;

/** Makes a console mask what it is given, from now on. */
export function maskConsole(target: Console): void {
  const redactor = createRedactor();
  for (const level of LEVELS) {
    const write = target[level].bind(target);
    target[level] = (...args: unknown[]) => write(...args.map(redactor.redactValue));
  }
}

if (import.meta.main) {
  maskConsole(console);
  console.log("write to ada@example.com", { apiKey: "k-123456" });
}
