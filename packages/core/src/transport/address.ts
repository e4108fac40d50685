/**
 * Client addresses in one canonical form: RFC 4291 for IPv6, RFC 6052 for NAT64.
 */

/** An address as sixteen bytes, or four for IPv4. */
export type AddressBytes = readonly number[];

/**
 * Reads an IPv4 or IPv6 address, with or without port, brackets and zone; undefined for anything else.
 *
 * IPv4-mapped (`::ffff:0:0/96`) and NAT64 (`64:ff9b::/96`) addresses are folded to the IPv4 address they carry,
 * so that one client has one address, and many behind a NAT64 do not become one.
 */
export function parseAddress(text: string): AddressBytes | undefined {
  if (text.length > 64) return undefined;
  const trimmed = text.trim();
  const v4 = /^(\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?$/.exec(trimmed);
  if (v4 !== null) return parseV4(v4[1] ?? "");
  const bracketed = /^\[([^\]]{2,60})\](?::\d{1,5})?$/.exec(trimmed);
  const [bare = ""] = (bracketed?.[1] ?? trimmed).split("%");
  const bytes = parseV6(bare);
  return bytes === undefined ? undefined : foldToV4(bytes);
}

/** Most addresses, which are in their form already. */
const CANONICAL_V4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/**
 * The form of an address that limits count by: IPv4 as it is, IPv6 cut to its prefix.
 *
 * @param text - The address, as a socket or a proxy gives it.
 * @param ipv6Prefix - Bits that tell one client from another; one site usually holds a /64 at least.
 * @returns The canonical form, or undefined for what is no address.
 *
 * @example
 * ```ts
 * import { normalizeAddress } from "@aiguard/core";
 *
 * console.log(normalizeAddress("::ffff:192.0.2.7", 64)); // 192.0.2.7
 * console.log(normalizeAddress("2001:db8::1", 64)); // 2001:db8:0:0:0:0:0:0/64
 * ```
 */
export function normalizeAddress(text: string, ipv6Prefix: number): string | undefined {
  const bare = text.startsWith("::ffff:") ? text.slice(7) : text;
  if (CANONICAL_V4.test(bare)) return bare;
  const bytes = parseAddress(text);
  if (bytes === undefined) return undefined;
  return bytes.length === 4 ? bytes.join(".") : `${formatV6(masked(bytes, ipv6Prefix))}/${ipv6Prefix}`;
}

/**
 * An address with the part that tells persons apart cut off, for events: /24 of IPv4, /48 of IPv6.
 *
 * @param text - The address; a prefix length behind it is passed over.
 * @returns The cut address, or null for what is no address.
 *
 * @example
 * ```ts
 * import { truncateAddress } from "@aiguard/core";
 *
 * console.log(truncateAddress("192.0.2.7")); // 192.0.2.0
 * ```
 */
export function truncateAddress(text: string): string | null {
  const bytes = parseAddress(text.split("/")[0] ?? "");
  if (bytes === undefined) return null;
  return bytes.length === 4 ? masked(bytes, 24).join(".") : formatV6(masked(bytes, 48));
}

/** Whether an address lies in a network given as address and prefix length. */
export function isInNetwork(
  address: AddressBytes,
  network: { readonly bytes: AddressBytes; readonly prefix: number },
): boolean {
  if (address.length !== network.bytes.length) return false;
  const cut = masked(address, network.prefix);
  return masked(network.bytes, network.prefix).every((byte, i) => byte === cut[i]);
}

function masked(bytes: AddressBytes, prefix: number): AddressBytes {
  return bytes.map((byte, i) => byte & (0xff00 >> Math.min(8, Math.max(0, prefix - i * 8))) & 0xff);
}

function parseV4(text: string): AddressBytes | undefined {
  const bytes = text.split(".").map(Number);
  return bytes.length === 4 && bytes.every((byte) => byte <= 255) ? bytes : undefined;
}

function parseV6(text: string): AddressBytes | undefined {
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const [head, tail] = [groupsOf(halves[0] ?? ""), halves.length === 2 ? groupsOf(halves[1] ?? "") : []];
  if (head === undefined || tail === undefined) return undefined;
  const missing = 16 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 2) return undefined;
  return [...head, ...new Array<number>(missing).fill(0), ...tail];
}

function groupsOf(text: string): readonly number[] | undefined {
  if (text === "") return [];
  const bytes: number[] = [];
  const groups = text.split(":");
  for (const [i, group] of groups.entries()) {
    const v4 = i === groups.length - 1 && group.includes(".") ? parseV4(group) : undefined;
    if (v4 !== undefined && /^[\d.]+$/.test(group)) bytes.push(...v4);
    else if (/^[0-9a-f]{1,4}$/i.test(group))
      bytes.push(Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255);
    else return undefined;
  }
  return bytes;
}

function foldToV4(bytes: AddressBytes): AddressBytes {
  const isMapped = bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255 && bytes[11] === 255;
  const isNat64 =
    bytes[0] === 0 &&
    bytes[1] === 0x64 &&
    bytes[2] === 0xff &&
    bytes[3] === 0x9b &&
    bytes.slice(4, 12).every((byte) => byte === 0);
  return isMapped || isNat64 ? bytes.slice(12) : bytes;
}

/** Eight groups without compression: longer than RFC 5952 would have it, and the same for the same address. */
function formatV6(bytes: AddressBytes): string {
  const groups: string[] = [];
  for (let i = 0; i < 16; i += 2) groups.push((((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0)).toString(16));
  return groups.join(":");
}
