const MASK = "[secret]";

/**
 * A string that hides itself: in templates, JSON, `console.log`, `util.inspect`, spreads and structured clones.
 *
 * Only {@link Secret.reveal} gives it. A structured clone of it is an empty object: send the revealed value where
 * another thread really needs it.
 *
 * @example
 * ```ts
 * import { Secret } from "@aiguard/core";
 *
 * const secret = new Secret("hunter2");
 * console.log(`${secret}`, JSON.stringify({ secret })); // [secret] {"secret":"[secret]"}
 * console.log(secret.reveal().length); // 7
 * ```
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
    // What Node's `util.inspect`, and with it `console.log`, asks an object for.
    Object.defineProperty(this, Symbol.for("nodejs.util.inspect.custom"), { value: () => MASK });
  }

  /** The string itself. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return MASK;
  }

  toJSON(): string {
    return MASK;
  }

  [Symbol.toPrimitive](): string {
    return MASK;
  }
}
