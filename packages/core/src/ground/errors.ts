const MARKER = Symbol.for("aiguard.error");

/** What an {@link AiguardError} is made of. */
export interface AiguardErrorOptions {
  /** Stable, machine-readable name of what went wrong, such as `option_invalid`. */
  readonly code: string;
  /** One sentence for the operator: what is wrong, without any secret or user text. */
  readonly message: string;
  /** One sentence that says how to mend it. */
  readonly help: string;
  readonly cause?: unknown;
}

/**
 * The one error class of aiguard: thrown for misuse, and for what the caller cannot go on from.
 *
 * A verdict about a request is never thrown. Tell these errors apart by `code`, and use
 * {@link AiguardError.isInstance} rather than `instanceof`, which fails when two copies of the
 * package are in one process.
 *
 * @example
 * ```ts
 * import { AiguardError, createGuard, requests } from "@aiguard/core";
 *
 * try {
 *   createGuard({ limits: [requests(0).per("minute").by("key")] });
 * } catch (error) {
 *   if (AiguardError.isInstance(error)) console.error(error.code, error.help);
 * }
 * ```
 */
export class AiguardError extends Error {
  readonly code: string;
  readonly help: string;

  constructor(options: AiguardErrorOptions) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "AiguardError";
    this.code = options.code;
    this.help = options.help;
    Object.defineProperty(this, MARKER, { value: true });
  }

  /** True for an error made by any copy of aiguard in this process. */
  static isInstance(error: unknown): error is AiguardError {
    return typeof error === "object" && error !== null && (error as Record<symbol, unknown>)[MARKER] === true;
  }
}

/**
 * The error for a wrong option: it names the option and says how to mend it.
 *
 * @param option - Path of the option, such as `limits[0].limit`.
 * @param problem - What is wrong with it, such as `must be a whole number of at least 1`.
 */
export function optionInvalid(option: string, problem: string): AiguardError {
  return new AiguardError({
    code: "option_invalid",
    message: `Option \`${option}\` ${problem}.`,
    help: `Change \`${option}\`: it ${problem}.`,
  });
}
