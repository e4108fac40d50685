import { optionInvalid } from "../ground/errors.js";
import type { Guard } from "./guard.js";
import type { RouteOptions } from "./options.js";

/**
 * Checks what an adapter is mounted with, so that a mistake shows when the server starts: that the guard is one, and
 * the options of the route.
 *
 * @param guard - What the adapter was given as the guard.
 * @param options - The route's options, with the adapter's own `identify`; default none.
 * @throws AiguardError `option_invalid`
 *
 * @example
 * ```ts
 * import { AiguardError, checkMount, createGuard } from "@aiguard/core";
 *
 * const guard = createGuard({ anonymous: { tenant: "demo" } });
 * checkMount(guard, { route: "chat" });
 * try {
 *   checkMount(guard, { rout: "chat" } as object);
 * } catch (error) {
 *   if (AiguardError.isInstance(error)) console.log(error.code); // option_invalid
 * }
 * ```
 */
export function checkMount(guard: Guard, options: RouteOptions & { readonly identify?: unknown } = {}): void {
  if (typeof guard?.checkRoute !== "function") throw optionInvalid("guard", "must come from `createGuard`");
  guard.checkRoute(options);
}
