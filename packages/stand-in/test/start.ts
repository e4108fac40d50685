import { afterAll, beforeAll } from "vitest";
import { type StandIn, startStandIn } from "../src/index.js";

/** A stand-in that runs while the tests of one file do. */
export function useStandIn(): () => StandIn {
  let standIn: StandIn;
  beforeAll(async () => {
    standIn = await startStandIn();
  });
  afterAll(() => standIn.close());
  return () => standIn;
}

/** Everything an error holds, wherever it holds it. */
export function everythingIn(error: unknown): string {
  const { message, headers, error: body } = error as { message: string; headers?: Headers; error?: unknown };
  return JSON.stringify([message, body, headers instanceof Headers ? [...headers] : null]);
}

/** The error that a promise was rejected with. */
export async function errorOf<E>(
  promise: PromiseLike<unknown>,
  kind: abstract new (...args: never[]) => E,
): Promise<E> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof kind) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
