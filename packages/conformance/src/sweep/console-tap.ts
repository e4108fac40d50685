import { format } from "node:util";

const LEVELS = ["debug", "error", "info", "log", "trace", "warn"] as const;

/** Tells what this process writes to its console and to its outputs, which still get it; returns what ends that. */
export function tapConsole(tell: (text: string) => void): () => void {
  const undo: (() => void)[] = [];
  for (const level of LEVELS) {
    const original = console[level];
    console[level] = (...args: unknown[]) => {
      tell(format(...args));
      original.apply(console, args);
    };
    undo.push(() => {
      console[level] = original;
    });
  }
  for (const stream of [process.stdout, process.stderr]) {
    const original = stream.write;
    stream.write = function write(this: typeof stream, chunk: string | Uint8Array, ...rest: never[]) {
      tell(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString());
      return original.call(this, chunk, ...rest);
    } as typeof stream.write;
    undo.push(() => {
      stream.write = original;
    });
  }
  return () => {
    for (const step of undo) step();
  };
}
