import { counted, type PolicyCount, type PolicyRate, rate } from "./policy.js";
import { slotRule } from "./slot-rule.js";

/**
 * Limits requests per window.
 *
 * @param limit - Requests per window, 1 to 2^53 - 1.
 * @throws AiguardError `option_invalid`, from the whole chain.
 *
 * @example
 * ```ts
 * import { requests } from "@aiguard/core";
 *
 * const policy = requests(60).per("minute").by("key").burst(10).named("rpm");
 * console.log(policy.limit, policy.windowMs); // 60 60000
 * ```
 */
export function requests(limit: number): PolicyRate {
  return rate("requests", limit);
}

/**
 * Limits tokens per window: reserved before the model is called, settled with the true usage after.
 *
 * @param limit - Tokens per window, 1 to 2^53 - 1.
 * @throws AiguardError `option_invalid`, from the whole chain.
 *
 * @example
 * ```ts
 * import { tokens } from "@aiguard/core";
 *
 * const policy = tokens(100_000).per("day").by("tenant");
 * console.log(policy.name); // tokens-per-day-by-tenant
 * ```
 */
export function tokens(limit: number): PolicyRate {
  return rate("tokens", limit);
}

/**
 * Limits money per window: reserved before the model is called, settled with the price of the true usage after.
 *
 * @param limit - Micro-units of your currency per window, 1 to 2^53 - 1: 5,000,000 are 5 dollars.
 * @throws AiguardError `option_invalid`, from the whole chain.
 *
 * @example
 * ```ts
 * import { cost } from "@aiguard/core";
 *
 * const policy = cost(5_000_000).per("day").by("tenant").named("spend");
 * console.log(policy.unit); // cost
 * ```
 */
export function cost(limit: number): PolicyRate {
  return rate("cost", limit);
}

/**
 * Limits how many requests run at the same time.
 *
 * @param limit - Slots, 1 to 2^53 - 1.
 * @throws AiguardError `option_invalid`, from the whole chain.
 *
 * @example
 * ```ts
 * import { concurrent } from "@aiguard/core";
 *
 * const policy = concurrent(5).by("key").lease(30_000);
 * console.log(policy.name); // concurrent-by-key
 * ```
 */
export function concurrent(limit: number): PolicyCount {
  return counted({ unit: "concurrent", limit, windowMs: 0, rule: slotRule, window: "", hasBurst: false }, "");
}
