/** What must never be seen in a reply, wherever in an error it stood. */
export const HIDDEN: string = "fuzz-hidden-4711";

/** What must not be seen by the operator either, because a redactor can know it by its form. */
export const MASKED: readonly string[] = ["hunter2hunter2", `sk-proj-${"Ab3".repeat(14)}`];

/** Numbers that repeat themselves for the same seed: mulberry32, written from its description. */
function numbersOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const SECRETS = [
  HIDDEN,
  `postgres://app:${MASKED[0]}@${HIDDEN}.internal/db`,
  `Incorrect API key provided: ${MASKED[1]} (${HIDDEN})`,
  `/srv/${HIDDEN}/app.js:10:5`,
  JSON.stringify({ error: { message: HIDDEN, org: `org-${HIDDEN}` } }),
];
const FIELDS =
  "message name stack code type status statusCode cause errors headers error body request response config expose " +
  "digest details errno path url requestID request_id toJSON toString res title requestId retryAfterSeconds";
const STATUSES = [0, -1, 100, 101, 200, 204, 301, 304, 400, 401, 404, 422, 429, 500, 503, 529, 599, 600, 999, 1e308];
const CODES = "FST_ERR_VALIDATION FST_ERR_CTP_BODY_TOO_LARGE ECONNREFUSED insufficient_quota rate_limited __proto__";
const CLASSES = "Error TypeError APIError ApiError RateLimitError AI_APICallError APIConnectionTimeoutError HttpError";

/**
 * Something to throw, the same for the same seed: errors of all shapes with secrets in every field, and what is no error.
 * Never anything falsy: to Express a handler that throws `undefined` is one that went on to the next.
 */
export function makeThrown(seed: number): unknown {
  const next = numbersOf(seed);
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const word = (words: string): string => pick(words.split(" "));

  function value(depth: number): unknown {
    const kind = next(depth > 3 ? 6 : 12);
    if (kind < 3) return pick(SECRETS);
    if (kind === 3) return pick<unknown>(STATUSES.concat(Number.NaN, Number.POSITIVE_INFINITY));
    if (kind === 4) return pick<unknown>([null, undefined, true, 10n, Symbol(HIDDEN), () => HIDDEN]);
    if (kind === 5) return HIDDEN.repeat(1 + next(5000));
    if (kind === 6) return error(depth + 1);
    if (kind === 7) return new Headers({ "retry-after": pick(["5", "-1", "1e9", HIDDEN]), "x-org": HIDDEN });
    if (kind === 8) return Array.from({ length: next(4) }, () => value(depth + 1));
    if (kind === 9) return new Map([[HIDDEN, value(depth + 1)]]);
    if (kind === 10) return proxy();
    return decorate({}, depth + 1);
  }

  function error(depth: number): object {
    const kind = next(8);
    if (kind === 0) return new AggregateError([value(depth), value(depth)], pick(SECRETS));
    if (kind === 1) return new DOMException(pick(SECRETS), pick(["TimeoutError", "AbortError", HIDDEN]));
    const name = word(CLASSES);
    const made = class extends Error {};
    Object.defineProperty(made, "name", { value: name });
    const thrown = new made(pick(SECRETS), next(2) === 0 ? undefined : { cause: value(depth) });
    return decorate(thrown, depth);
  }

  function decorate(target: object, depth: number): object {
    for (let i = next(6); i > 0; i--) {
      const name = word(FIELDS);
      const content = name === "code" || name === "type" ? word(CODES) : value(depth);
      const getter = {
        get: (): never => {
          throw new Error(HIDDEN);
        },
      };
      Object.defineProperty(target, name, {
        configurable: true,
        enumerable: next(4) > 0,
        ...(next(8) === 0 ? getter : { value: name.startsWith("status") ? pick(STATUSES) : content, writable: true }),
      });
    }
    if (next(10) === 0) Object.defineProperty(target, "cause", { configurable: true, value: target });
    if (next(20) === 0) Object.setPrototypeOf(target, null);
    if (next(20) === 0) Object.freeze(target);
    return target;
  }

  function proxy(): object {
    const trap = (): never => {
      throw new Error(HIDDEN);
    };
    if (next(2) === 0)
      return new Proxy(new Error(HIDDEN), { get: trap, has: trap, getPrototypeOf: trap, ownKeys: trap });
    const { proxy, revoke } = Proxy.revocable(new Error(HIDDEN), {});
    revoke();
    return proxy;
  }

  return next(5) === 0 ? value(0) || HIDDEN : error(0);
}
