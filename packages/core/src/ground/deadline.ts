import { AiguardError } from "./errors.js";
import { isPromise, type MaybePromise } from "./maybe-promise.js";

/**
 * Waits for a value at most `deadlineMs`, so that a hung store or service never hangs a request.
 *
 * A value that is there at once is given at once. The late promise's own rejection is swallowed.
 *
 * @throws AiguardError `deadline_exceeded` (as a rejection)
 */
export function withDeadline<T>(value: MaybePromise<T>, deadlineMs: number): MaybePromise<T> {
  if (!isPromise(value)) return value;
  return new Promise<T>((resolve, reject) => {
    const late = (): void => {
      reject(
        new AiguardError({
          code: "deadline_exceeded",
          message: `No answer came within ${deadlineMs} ms.`,
          help: "Look at the service that was asked, or raise the deadline.",
        }),
      );
    };
    let timer = setTimeout(() => {
      // A process that was busy finds its timers due before it has read what had arrived: one more turn for that.
      timer = setTimeout(late, 0);
    }, deadlineMs);
    value.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
