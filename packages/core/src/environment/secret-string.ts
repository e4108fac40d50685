import { checkOptions, checkWhole } from "../ground/options.js";
import { Secret } from "./secret.js";
import type { StandardSchema } from "./standard-schema.js";

/** Marks the schemas whose variables must not have a public prefix. */
export const SECRET_VENDOR = "aiguard-secret";

/** Options of {@link secretString}. */
export interface SecretStringOptions {
  /** Fewest characters; default 1. */
  readonly minLength?: number;
}

/**
 * A schema for {@link requireEnv} that gives a {@link Secret} and refuses a variable that a bundler would publish.
 *
 * @throws AiguardError `option_invalid`
 *
 * @example
 * ```ts
 * import { requireEnv, secretString } from "@aiguard/core";
 *
 * const env = requireEnv({ API_TOKEN: secretString({ minLength: 16 }) }, { env: { API_TOKEN: "0123456789abcdef" } });
 * console.log(`${env.API_TOKEN}`); // [secret]
 * ```
 */
export function secretString(options: SecretStringOptions = {}): StandardSchema<Secret> {
  checkOptions(options, "minLength");
  const { minLength = 1 } = options;
  checkWhole("minLength", minLength);
  return {
    "~standard": {
      version: 1,
      vendor: SECRET_VENDOR,
      validate: (value) =>
        typeof value === "string" && value.length >= minLength
          ? { value: new Secret(value) }
          : { issues: [{ message: "too short" }] },
    },
  };
}
