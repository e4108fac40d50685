import { createHash } from "node:crypto";
import { AiguardError } from "@aiguard/core";

/**
 * What a store needs of a Redis client. {@link fromIoredis} and {@link fromNodeRedis} make one; any other client can be
 * wrapped by hand.
 *
 * Neither function may wait for a connection: a command in an offline queue would be carried out long after its
 * request was answered. Where there is no connection, reject.
 */
export interface RedisClient {
  /** `EVALSHA`: rejects with a message that starts with `NOSCRIPT` when the server does not know the script. */
  evalsha(sha: string, keys: readonly string[], args: readonly string[]): Promise<unknown>;
  /** `EVAL` */
  eval(script: string, keys: readonly string[], args: readonly string[]): Promise<unknown>;
  /** True when keys of different tenants may lie on different servers, so that one script cannot see them all. */
  readonly isCluster?: boolean | undefined;
}

/** A script that is sent whole only to a server that does not know it. */
export interface Script {
  readonly text: string;
  readonly sha: string;
}

export function script(text: string): Script {
  return { text, sha: createHash("sha1").update(text).digest("hex") };
}

/** Runs a script by its digest; where the server has none of that (it was restarted, or flushed), as a whole, once. */
export async function run(
  client: RedisClient,
  { text, sha }: Script,
  { keys, args }: { readonly keys: readonly string[]; readonly args: readonly string[] },
): Promise<unknown> {
  try {
    return await client.evalsha(sha, keys, args);
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith("NOSCRIPT"))) throw error;
    return client.eval(text, keys, args);
  }
}

/** What a client without a connection rejects with. */
export function notConnected(): AiguardError {
  return new AiguardError({
    code: "store_unavailable",
    message: "There is no connection to Redis.",
    help: "Connect the client before the first request, and see why it lost its connection.",
  });
}
