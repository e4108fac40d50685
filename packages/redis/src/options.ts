import { AiguardError } from "@aiguard/core";
import type { RedisClient } from "./client.js";

export function optionInvalid(option: string, mend: string): AiguardError {
  return new AiguardError({
    code: "option_invalid",
    message: `The option \`${option}\` ${mend}.`,
    help: "See the documentation of the options.",
  });
}

/** Throws unless it looks like a client. */
export function checkClient(client: RedisClient): void {
  if (typeof client?.evalsha !== "function" || typeof client.eval !== "function") {
    throw optionInvalid("client", "must come from `fromIoredis` or `fromNodeRedis`, or have `evalsha` and `eval`");
  }
}
