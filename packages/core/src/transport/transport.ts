import { optionInvalid } from "../ground/errors.js";
import { checkChoice, checkOptions, checkWhole } from "../ground/options.js";
import { type AddressBytes, isInNetwork, normalizeAddress, parseAddress } from "./address.js";

/** How requests may arrive, and whom to believe about it. */
export interface TransportOptions {
  /** Refuses plain HTTP: always, never, or when `NODE_ENV` is `production` as the guard is made; default `"production"`. */
  readonly requireHttps?: boolean | "production";
  /**
   * Proxies whose `X-Forwarded-For` and `X-Forwarded-Proto` count: how many stand before this server, or their
   * networks (`["10.0.0.0/8"]`). Default 0: no forwarded header counts. `Forwarded` (RFC 7239) is never read.
   */
  readonly trustedProxies?: number | readonly string[];
  /** Bits of an IPv6 address that tell one client from another, 32 to 128; default 64. */
  readonly ipv6Prefix?: number;
}

interface Network {
  readonly bytes: AddressBytes;
  readonly prefix: number;
}

/** Transport options, checked. */
export interface TransportPolicy {
  readonly requireHttps: boolean;
  readonly trustedCount: number;
  readonly trustedNetworks: readonly Network[];
  readonly ipv6Prefix: number;
}

/** What is known of how a request arrived. */
export interface Arrival {
  /** Address of the peer on the socket; undefined where the runtime hides it. */
  readonly peerAddress: string | undefined;
  /** Whether the socket is TLS; undefined where the runtime hides it. */
  readonly secure: boolean | undefined;
  readonly header: (name: string) => string | undefined;
}

/** Where a request came from, as far as it can be believed. */
export interface ResolvedTransport {
  /** The client's address in the form that limits count by. */
  readonly clientAddress: string | undefined;
  readonly secure: boolean;
  /** False when HTTPS is required and nothing trustworthy says that it was used. */
  readonly allowed: boolean;
}

/**
 * Checks transport options once, for {@link resolveTransport}.
 *
 * @throws AiguardError `option_invalid`
 *
 * @example
 * ```ts
 * import { createTransportPolicy } from "@aiguard/core";
 *
 * const policy = createTransportPolicy({ requireHttps: true, trustedProxies: ["10.0.0.0/8"] });
 * console.log(policy.ipv6Prefix); // 64
 * ```
 */
export function createTransportPolicy(options: TransportOptions = {}): TransportPolicy {
  checkOptions(options, "requireHttps trustedProxies ipv6Prefix", "transport");
  const { requireHttps = "production", trustedProxies = 0, ipv6Prefix = 64 } = options;
  checkChoice("transport.requireHttps", requireHttps, [true, false, "production"]);
  checkWhole("transport.ipv6Prefix", ipv6Prefix, [32, 128]);
  if (
    typeof trustedProxies === "number"
      ? !(Number.isInteger(trustedProxies) && trustedProxies >= 0 && trustedProxies <= 32)
      : !Array.isArray(trustedProxies)
  ) {
    throw optionInvalid("transport.trustedProxies", "must be a whole number from 0 to 32 or a list of networks");
  }
  return {
    requireHttps: requireHttps === "production" ? isProduction() : requireHttps,
    trustedCount: typeof trustedProxies === "number" ? trustedProxies : 0,
    trustedNetworks: typeof trustedProxies === "number" ? [] : trustedProxies.map(parseNetwork),
    ipv6Prefix,
  };
}

/**
 * Says which address and which scheme count for a request.
 *
 * The forwarded list is walked from its right end, where the nearest proxy wrote: by count, the entry that the
 * farthest trusted proxy saw; by network, the first entry that is not a trusted proxy. A list that is shorter than it
 * should be, or an entry that is no address, is nothing to go by: then the last address that was believed counts.
 *
 * @example
 * ```ts
 * import { createTransportPolicy, resolveTransport } from "@aiguard/core";
 *
 * const headers: Record<string, string> = { "x-forwarded-for": "203.0.113.9, 198.51.100.7" };
 * const { clientAddress } = resolveTransport(
 *   { peerAddress: "10.0.0.2", secure: false, header: (name) => headers[name] },
 *   createTransportPolicy({ trustedProxies: 1 }),
 * );
 * console.log(clientAddress); // 198.51.100.7: what stands further left may be the client's own invention
 * ```
 */
export function resolveTransport(arrival: Arrival, policy: TransportPolicy): ResolvedTransport {
  const isDirect = policy.trustedCount === 0 && policy.trustedNetworks.length === 0;
  const hops = isDirect ? [] : listOf(arrival.header("x-forwarded-for"));
  const trusted =
    policy.trustedNetworks.length > 0 ? hopsByNetwork(arrival.peerAddress, hops, policy) : policy.trustedCount;
  let address = arrival.peerAddress;
  for (let i = 1; i <= trusted && i <= hops.length; i++) {
    const hop = hops[hops.length - i] ?? "";
    if (parseAddress(hop) === undefined) break;
    address = hop;
  }
  const secure = arrival.secure === true || (trusted > 0 && forwardedProto(arrival, trusted) === "https");
  return {
    clientAddress: address === undefined ? undefined : normalizeAddress(address, policy.ipv6Prefix),
    secure,
    allowed: secure || !policy.requireHttps,
  };
}

/** How many entries from the right may be read: one more than the trusted proxies that stand in a row before us. */
function hopsByNetwork(peer: string | undefined, hops: readonly string[], policy: TransportPolicy): number {
  const isTrusted = (text: string): boolean => {
    const bytes = parseAddress(text);
    return bytes !== undefined && policy.trustedNetworks.some((network) => isInNetwork(bytes, network));
  };
  if (peer === undefined || !isTrusted(peer)) return 0;
  let count = 1;
  while (count < hops.length && isTrusted(hops[hops.length - count] ?? "")) count++;
  return count;
}

/** The scheme that the farthest trusted proxy saw; proxies that send one value for all are taken at that value. */
function forwardedProto(arrival: Arrival, trusted: number): string | undefined {
  const protos = listOf(arrival.header("x-forwarded-proto"));
  return protos[Math.max(0, protos.length - trusted)]?.toLowerCase();
}

const MAX_HOPS = 64;

function listOf(header: string | undefined): readonly string[] {
  if (header === undefined) return [];
  return header
    .slice(-4096)
    .split(",")
    .slice(-MAX_HOPS)
    .map((entry) => entry.trim());
}

function parseNetwork(text: string, index: number): Network {
  const [address = "", length] = typeof text === "string" ? text.split("/") : [];
  const bytes = parseAddress(address);
  const prefix = length === undefined ? (bytes?.length ?? 0) * 8 : Number(length);
  if (bytes === undefined || !Number.isInteger(prefix) || prefix < 0 || prefix > bytes.length * 8 || length === "") {
    throw optionInvalid(`transport.trustedProxies[${index}]`, "must be an address or a network such as 10.0.0.0/8");
  }
  return { bytes, prefix };
}

function isProduction(): boolean {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.NODE_ENV === "production";
}
