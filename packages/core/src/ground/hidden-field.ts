/** One value for each of many objects of somebody else's; made by {@link hiddenField}. */
export interface HiddenField<T extends object, V> {
  get(of: T): V | undefined;
  set(of: T, value: V): void;
}

/**
 * Makes a field that objects of a framework carry without showing it: for adapters, to find what belongs to a request.
 *
 * A WeakMap does the same, but what it holds, and all that this holds in turn, outlives every minor garbage collection
 * of V8, which costs a busy server more than the whole check.
 *
 * @param name - What a debugger calls it.
 *
 * @example
 * ```ts
 * import { hiddenField } from "@aiguard/core";
 *
 * const seenAt = hiddenField<Request, number>("seenAt");
 * const request = new Request("http://localhost/");
 * seenAt.set(request, Date.now());
 * console.log(Object.keys(request), typeof seenAt.get(request)); // [] number
 * ```
 */
export function hiddenField<T extends object, V>(name: string): HiddenField<T, V> {
  const key = Symbol(name);
  return {
    get: (of) => (of as { readonly [key]?: V })[key],
    set: (of, value) => void Object.defineProperty(of, key, { value, configurable: true }),
  };
}
