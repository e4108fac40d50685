/** A value that is there at once when it can be, so that an in-memory guard never waits for a microtask. */
export type MaybePromise<T> = T | Promise<T>;

/** Tells a promise (or any thenable) from a plain value. */
export function isPromise<T>(value: MaybePromise<T>): value is Promise<T> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === "function";
}

/** Goes on with `next` at once when `value` is there, and after it when it is a promise. */
export function chain<T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return isPromise(value) ? value.then(next) : next(value);
}
