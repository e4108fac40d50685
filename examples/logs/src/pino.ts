import { createRedactor } from "@aiguard/core";
import { type DestinationStream, type Logger, pino } from "pino";

const redactor = createRedactor();

/** Masks finished lines, whoever wrote them and whatever a child logger has bound; they stay JSON. */
export function maskLines(destination: DestinationStream): DestinationStream {
  return {
    write(line) {
      let masked: string;
      try {
        masked = `${JSON.stringify(redactor.redactValue(JSON.parse(line)))}\n`;
      } catch {
        masked = redactor.redact(line).text;
      }
      destination.write(masked);
    },
  };
}

/** A logger that masks what it is given before pino sees it: what is put into a message, and all of an error. */
export function createLogger(destination: DestinationStream = process.stdout): Logger {
  return pino(
    {
      serializers: { err: redactor.redactValue },
      hooks: {
        logMethod(args, method) {
          // As pino does with an error by itself, which it knows for one only until it is masked.
          const [first, ...rest] = args as unknown[];
          const all = first instanceof Error ? [{ err: first }, ...(rest.length > 0 ? rest : [first.message])] : args;
          method.apply(this, all.map(redactor.redactValue) as typeof args);
        },
      },
    },
    maskLines(destination),
  );
}

if (import.meta.main) {
  const logger = createLogger().child({ customer: "ada@example.com" });
  logger.info({ user: "ada@example.com", password: "hunter2" }, "signed in from %s", "203.0.113.7");
  logger.error(new Error("connect postgres://app:hunter2@db.internal/main"));
}
