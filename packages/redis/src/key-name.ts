import { optionInvalid } from "./options.js";

/**
 * Names of keys: `PREFIX:{TENANT}:KIND:...`. What stands in braces is the hash tag by which Redis Cluster chooses a
 * server, so that all keys of one tenant lie together.
 */
export type KeyName = (tenant: string, ...parts: readonly string[]) => string;

export function keyNames(prefix: string): KeyName {
  if (typeof prefix !== "string" || !/^[\w.:-]{1,64}$/.test(prefix)) {
    throw optionInvalid("prefix", "must match ^[\\w.:-]{1,64}$");
  }
  return (tenant, ...parts) => {
    // Redis takes an empty tag for none. No tenant's name comes out as a lone `%`.
    let name = `${prefix}:{${tenant === "" ? "%" : escaped(tenant)}}`;
    for (const part of parts) name += `:${escaped(part)}`;
    return name;
  };
}

/**
 * One text for each string: braces would move the hash tag, colons the parts; and lone surrogates, which UTF-8 has not,
 * would all become one character.
 */
export function escaped(part: string): string {
  return /[%{}:\p{Cs}]/u.test(part)
    ? part.replace(/[%{}:\p{Cs}]/gu, (letter) => `%${letter.charCodeAt(0).toString(16)}`)
    : part;
}
