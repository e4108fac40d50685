import { AiguardError, optionInvalid } from "../ground/errors.js";
import { isPromise } from "../ground/maybe-promise.js";
import { checkOptions } from "../ground/options.js";
import { SECRET_VENDOR } from "./secret-string.js";
import type { OutputOf, StandardSchema } from "./standard-schema.js";

/** Where the variables are read from. */
export interface RequireEnvOptions {
  /** The variables; default `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Prefixes of variables that bundlers copy into what browsers load. */
const PUBLIC_PREFIXES = ["NEXT_PUBLIC_", "VITE_", "REACT_APP_", "PUBLIC_", "EXPO_PUBLIC_", "NUXT_PUBLIC_", "GATSBY_"];

/**
 * Reads environment variables by their schemas, once, when the app starts.
 *
 * Every variable that is missing or wrong is named in one error, and never its value: a schema's own message may
 * quote it, so none is passed on.
 *
 * @param schemas - A schema of any Standard Schema library (zod, valibot, arktype ...) for each variable.
 * @param options - Where to read; default `process.env`.
 * @returns What the schemas give, by name.
 * @throws AiguardError `env_invalid` for variables that are missing or wrong, `option_invalid` for a secret with a
 * public prefix or a schema that validates asynchronously
 *
 * @example
 * ```ts
 * import { requireEnv, secretString } from "@aiguard/core";
 *
 * const { OPENAI_API_KEY } = requireEnv(
 *   { OPENAI_API_KEY: secretString() },
 *   { env: { OPENAI_API_KEY: "sk-example" } },
 * );
 * console.log(OPENAI_API_KEY.reveal()); // sk-example
 * ```
 */
export function requireEnv<Schemas extends Readonly<Record<string, StandardSchema>>>(
  schemas: Schemas,
  options: RequireEnvOptions = {},
): { readonly [Name in keyof Schemas]: OutputOf<Schemas[Name]> } {
  checkOptions(options, "env");
  if (typeof schemas !== "object" || schemas === null) throw optionInvalid("schemas", "must be an object");
  const env = options.env ?? processEnv();
  const found: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, schema] of Object.entries(schemas)) {
    checkName(name, schema);
    // What is set to nothing is as good as not set: that is how shells and compose files leave a variable out.
    const value = Object.hasOwn(env, name) && env[name] !== "" ? env[name] : undefined;
    const result = validate(name, schema, value);
    if (result.issues === undefined) found[name] = result.value;
    else problems.push(`${name} is ${value === undefined ? "missing" : "wrong"}`);
  }
  if (problems.length === 0) return found as { readonly [Name in keyof Schemas]: OutputOf<Schemas[Name]> };
  throw new AiguardError({
    code: "env_invalid",
    message: `Environment: ${problems.join(", ")}.`,
    help: "Set the variables that are named, in the form that their schemas ask for, and start again.",
  });
}

function validate(name: string, { "~standard": standard }: StandardSchema, value: string | undefined) {
  let result: ReturnType<typeof standard.validate>;
  try {
    result = standard.validate(value);
  } catch {
    return { issues: [] };
  }
  if (!isPromise(result)) return result;
  result.catch(() => {});
  throw optionInvalid(name, "must have a schema that validates at once, without a promise");
}

function checkName(name: string, schema: StandardSchema): void {
  if (typeof schema?.["~standard"]?.validate !== "function") throw optionInvalid(name, "must be a Standard Schema");
  const prefix = PUBLIC_PREFIXES.find((each) => name.startsWith(each));
  if (prefix !== undefined && schema["~standard"].vendor === SECRET_VENDOR) {
    throw optionInvalid(name, `must not begin with ${prefix}: bundlers send such variables to browsers`);
  }
}

function processEnv(): Readonly<Record<string, string | undefined>> {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env ?? {};
}
