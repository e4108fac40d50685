import { isPromise, type MaybePromise } from "./maybe-promise.js";

/** A run of steps, each of which may have to wait; written as a generator so that it stays synchronous when none does. */
export type Steps<T> = Generator<Promise<unknown>, T, unknown>;

/** Inside {@link Steps}: the value itself, waited for only when it is a promise. */
export function* wait<T>(value: MaybePromise<T>): Steps<T> {
  return isPromise(value) ? ((yield value) as T) : value;
}

/** Runs steps to their end: at once when nothing had to be waited for, else as a promise. */
export function runSteps<T>(steps: Steps<T>): MaybePromise<T> {
  const first = steps.next();
  return first.done ? first.value : resume(steps, first.value);
}

async function resume<T>(steps: Steps<T>, pending: Promise<unknown>): Promise<T> {
  let awaited = pending;
  for (;;) {
    let next: IteratorResult<Promise<unknown>, T>;
    try {
      next = steps.next(await awaited);
    } catch (error) {
      // A rejection is thrown at the place that waits for it; what steps.next threw itself is done already.
      next = steps.throw(error);
    }
    if (next.done) return next.value;
    awaited = next.value;
  }
}
