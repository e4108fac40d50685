import { AiguardError } from "@aiguard/core";
import type { RedisClient } from "./client.js";

export function optionInvalid(option: string, mend: string): AiguardError {
  return new AiguardError({
    code: "option_invalid",
    message: `The option \`${option}\` ${mend}.`,
    help: "See the documentation of the options.",
  });
}

/** Checks what every store here is made of: a client, and a prefix. */
export function checkOptions(options: { readonly client: RedisClient }): void {
  for (const name in options)
    if (name !== "client" && name !== "prefix") throw optionInvalid(name, "is not an option: known are client, prefix");
  const client = options?.client as
    | (RedisClient & { readonly status?: unknown; readonly isReady?: unknown })
    | undefined;
  // The libraries' own clients have methods of these names, which take other arguments.
  if (typeof client?.status === "string") throw optionInvalid("client", "must be wrapped: fromIoredis(client)");
  if (typeof client?.isReady === "boolean") throw optionInvalid("client", "must be wrapped: fromNodeRedis(client)");
  if (typeof client?.evalsha !== "function" || typeof client.eval !== "function") {
    throw optionInvalid("client", "must come from `fromIoredis` or `fromNodeRedis`, or have `evalsha` and `eval`");
  }
}
