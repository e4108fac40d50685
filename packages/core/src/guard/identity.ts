import { withDeadline } from "../ground/deadline.js";
import { chain, isPromise, type MaybePromise } from "../ground/maybe-promise.js";
import type { KeyRecord } from "../keyring/key-record.js";
import type { Keyring } from "../keyring/keyring.js";
import type { Denial } from "./decision.js";
import type { GuardRequest } from "./request.js";

/** Who is calling, as the app's own `identify` says. */
export interface Identity {
  /** The isolation boundary that the caller belongs to. */
  readonly tenant: string;
  /** The person or account inside the tenant. */
  readonly subject: string;
  /** What the caller may do; default none. */
  readonly scopes?: readonly string[];
}

/** Finds out who is calling from the app's own session; null when nobody is. */
export type Identify = () => MaybePromise<Identity | null>;

/** Who is calling, after the identity step: by key, by session or anonymously. */
export interface Caller {
  readonly tenant: string;
  readonly subject: string | null;
  readonly key: KeyRecord | null;
  readonly scopes: readonly string[];
}

/** Where the identity step finds its answer. */
export interface IdentityOptions {
  readonly keyring: Keyring | undefined;
  readonly anonymous: { readonly tenant: string; readonly scopes?: readonly string[] } | undefined;
  readonly identify: Identify | undefined;
  readonly deadlineMs: number;
}

/** The request headers a key is read from; an adapter takes them off before the handler sees the request. */
export const CREDENTIAL_HEADERS: readonly string[] = Object.freeze(["authorization", "x-api-key", "x-goog-api-key"]);

/** Step 3: says who is calling, or why that cannot be said; at once, unless somebody has to be asked. */
export function identifyCaller(request: GuardRequest, options: IdentityOptions): MaybePromise<Caller | Denial> {
  const failed = (error: unknown): Denial => ({ code: "store_unavailable", detail: "identity", error });
  try {
    const caller = callerOf(request, options);
    return isPromise(caller) ? caller.catch(failed) : caller;
  } catch (error) {
    return failed(error);
  }
}

function callerOf(
  request: GuardRequest,
  { identify, anonymous, keyring, deadlineMs }: IdentityOptions,
): MaybePromise<Caller | Denial> {
  if (identify !== undefined) return chain(withDeadline(identify(), deadlineMs), callerOfSession);
  const presented = presentedKeys(request);
  if (presented.length === 0 && anonymous !== undefined) {
    const { tenant, scopes = [] } = anonymous;
    return { tenant, subject: null, key: null, scopes };
  }
  const [key] = presented;
  if (key === undefined || keyring === undefined) return { code: "key_missing" };
  if (key === "" || presented.some((other) => other !== key)) return { code: "key_malformed" };
  return chain(withDeadline(keyring.verify(key), deadlineMs), (verdict): Caller | Denial => {
    if (!verdict.ok) return { code: verdict.code };
    const { record } = verdict;
    return { tenant: record.tenant, subject: record.owner, key: record, scopes: record.scopes };
  });
}

function callerOfSession(identity: Identity | null): Caller | Denial {
  // Not null alone: a session that is not there is undefined in most frameworks.
  if (!identity) return { code: "identity_missing" };
  const { tenant, subject, scopes = [] } = identity;
  // Without a name, sessions would share one unnamed tenant, or none of the limits that count by subject would apply.
  for (const [detail, name] of Object.entries({ tenant, subject }))
    if (typeof name !== "string" || name === "") return { code: "identity_missing", detail };
  // Of a text, every part would be a scope.
  if (!Array.isArray(scopes)) return { code: "identity_missing", detail: "scopes" };
  return { tenant, subject, key: null, scopes };
}

/** Every key the request carries, in any of the places where the providers' clients put it; "" for one that cannot be read. */
function presentedKeys(request: GuardRequest): readonly string[] {
  const keys: string[] = [];
  const authorization = request.header("authorization");
  if (authorization !== undefined) {
    const space = authorization.indexOf(" ");
    const isBearer = space > 0 && authorization.slice(0, space).toLowerCase() === "bearer";
    keys.push(isBearer ? authorization.slice(space + 1).trim() : "");
  }
  for (const name of ["x-api-key", "x-goog-api-key"]) {
    const value = request.header(name);
    if (value !== undefined) keys.push(value.trim());
  }
  return keys;
}
