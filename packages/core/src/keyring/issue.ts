import { optionInvalid } from "../ground/errors.js";
import { checkOptions } from "../ground/options.js";
import type { KeyRecord } from "./key-record.js";

/** What a new key shall be. */
export interface IssueRequest {
  readonly tenant: string;
  /** The person or account inside the tenant that gets the key. */
  readonly owner: string;
  /** What the key may do; nothing by default. Up to 100 scopes of RFC 6749, section 3.3: no spaces, quotes or `\`. */
  readonly scopes?: readonly string[];
  /** The models that the key may ask for; any by default. */
  readonly models?: readonly string[] | null;
  /** Limits in place of those of the policies with these names: up to 100 whole numbers of at least 1. */
  readonly limits?: Readonly<Record<string, number>> | null;
  /** When the key ends: milliseconds since 1970, or a date; never by default. */
  readonly expiresAt?: number | Date | null;
  /** What the operator calls the key, up to 256 characters. */
  readonly name?: string | null;
}

const MAX_LENGTH = 256;
const MAX_ENTRIES = 100;

/** Checks what a key is asked to be, and copies it, so that nobody can change it afterwards. */
export function checkIssue(
  request: IssueRequest,
): Pick<KeyRecord, "tenant" | "owner" | "name" | "scopes" | "models" | "limits" | "expiresAt"> {
  checkOptions(request, "tenant owner name scopes models limits expiresAt");
  const { tenant, owner, scopes = [], models = null, limits = null, expiresAt = null, name = null } = request;
  checkText("tenant", tenant);
  checkText("owner", owner);
  if (name !== null) checkText("name", name);
  const time = expiresAt instanceof Date ? expiresAt.getTime() : expiresAt;
  if (time !== null && !Number.isFinite(time))
    throw optionInvalid("expiresAt", "must be a time in milliseconds, or a date");
  return {
    tenant,
    owner,
    name,
    scopes: checkList("scopes", scopes, /^[!#-[\]-~]{1,128}$/),
    models: models && checkList("models", models, /^[!-~]{1,128}$/),
    limits: limits && checkLimits(limits),
    expiresAt: time,
  };
}

function checkLimits(limits: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const entries = Object.entries(limits);
  if (entries.length > MAX_ENTRIES || !entries.every(([, limit]) => Number.isSafeInteger(limit) && limit > 0)) {
    throw optionInvalid("limits", `must be up to ${MAX_ENTRIES} whole numbers of at least 1`);
  }
  return Object.freeze(Object.fromEntries(entries));
}

/** A text as keys carry it; a missing tenant is the caller's mistake, and never means "all". */
export function checkText(option: string, text: unknown): void {
  if (typeof text !== "string" || text === "" || text.length > MAX_LENGTH) {
    throw optionInvalid(option, `must be a text of 1 to ${MAX_LENGTH} characters`);
  }
}

function checkList(option: string, list: readonly string[], pattern: RegExp): readonly string[] {
  const isRight = Array.isArray(list) && list.length <= MAX_ENTRIES;
  if (!isRight || !list.every((entry) => typeof entry === "string" && pattern.test(entry))) {
    throw optionInvalid(option, `must be up to ${MAX_ENTRIES} names without spaces, of 1 to 128 ASCII characters`);
  }
  return Object.freeze([...list]);
}
