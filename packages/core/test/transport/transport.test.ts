import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  AiguardError,
  createTransportPolicy,
  normalizeAddress,
  resolveTransport,
  type TransportOptions,
  truncateAddress,
} from "../../src/index.js";

interface Wire {
  readonly peer?: string | undefined;
  readonly forwardedFor?: string;
  readonly proto?: string;
  readonly secure?: boolean;
}

function resolve(options: TransportOptions, { peer, forwardedFor, proto, secure }: Wire) {
  const headers: Record<string, string | undefined> = { "x-forwarded-for": forwardedFor, "x-forwarded-proto": proto };
  return resolveTransport(
    { peerAddress: peer, secure, header: (name) => headers[name] },
    createTransportPolicy(options),
  );
}

describe("createTransportPolicy", () => {
  it.each<[string, object]>([
    ["transport", null as unknown as object],
    ["transport.requireHTTPS", { requireHTTPS: true }],
    ["transport.requireHttps", { requireHttps: "always" }],
    ["transport.ipv6Prefix", { ipv6Prefix: 16 }],
    ["transport.ipv6Prefix", { ipv6Prefix: 64.5 }],
    ["transport.trustedProxies", { trustedProxies: -1 }],
    ["transport.trustedProxies", { trustedProxies: 33 }],
    ["transport.trustedProxies", { trustedProxies: "10.0.0.0/8" }],
    ["transport.trustedProxies[1]", { trustedProxies: ["10.0.0.0/8", "10.0.0.0/33"] }],
    ["transport.trustedProxies[0]", { trustedProxies: ["loopback"] }],
    ["transport.trustedProxies[0]", { trustedProxies: ["10.0.0.0/"] }],
    ["transport.trustedProxies[0]", { trustedProxies: [7] }],
  ])("names a wrong option: %s", (name, options) => {
    try {
      createTransportPolicy(options as TransportOptions);
      expect.unreachable();
    } catch (error) {
      expect(AiguardError.isInstance(error) && error.message).toContain(`\`${name}\``);
    }
  });
});

describe("HTTPS", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("is required in production only, unless said otherwise", () => {
    expect(resolve({}, { peer: "192.0.2.1" }).allowed).toBe(true);
    vi.stubEnv("NODE_ENV", "production");
    expect(resolve({}, { peer: "192.0.2.1" }).allowed).toBe(false);
    expect(resolve({}, { peer: "192.0.2.1", secure: true }).allowed).toBe(true);
    expect(resolve({ requireHttps: false }, { peer: "192.0.2.1" }).allowed).toBe(true);
  });

  it("is not believed of a header that any client can set", () => {
    const wire = { peer: "203.0.113.5", forwardedFor: "192.0.2.1", proto: "https" };
    expect(resolve({ requireHttps: true }, wire).allowed).toBe(false);
    expect(resolve({ requireHttps: true, trustedProxies: ["10.0.0.0/8"] }, wire).allowed).toBe(false);
  });

  it("is believed of the farthest trusted proxy, whatever the client wrote before it", () => {
    const options = { requireHttps: true, trustedProxies: 1 };
    const from = { peer: "10.0.0.2", forwardedFor: "192.0.2.1" };
    expect(resolve(options, { ...from, proto: "https" }).secure).toBe(true);
    expect(resolve(options, { ...from, proto: "HTTPS" }).secure).toBe(true);
    expect(resolve(options, { ...from, proto: "https, http" }).secure).toBe(false);
    expect(resolve(options, { ...from, proto: "http, https" }).secure).toBe(true);
    expect(resolve(options, from).secure).toBe(false);
    // Two proxies of which only the outer one, which saw the client, wrote a value.
    expect(resolve({ ...options, trustedProxies: 2 }, { ...from, proto: "https" }).secure).toBe(true);
  });
});

describe("the client's address", () => {
  it("is the socket's where no proxy is trusted", () => {
    expect(resolve({}, { peer: "203.0.113.5", forwardedFor: "192.0.2.1" }).clientAddress).toBe("203.0.113.5");
  });

  it.each<[string, TransportOptions["trustedProxies"], string, string, string]>([
    ["one proxy", 1, "10.0.0.2", "192.0.2.66, 192.0.2.1", "192.0.2.1"],
    ["two proxies", 2, "10.0.0.2", "6.6.6.6, 192.0.2.1, 10.0.0.3", "192.0.2.1"],
    ["a list that is too short", 2, "10.0.0.2", "192.0.2.1", "192.0.2.1"],
    ["an entry that is no address", 2, "10.0.0.2", "junk, 10.0.0.3", "10.0.0.3"],
    ["no list at all", 1, "10.0.0.2", "", "10.0.0.2"],
    ["networks", ["10.0.0.0/8"], "10.0.0.2", "6.6.6.6, 192.0.2.1, 10.9.9.9", "192.0.2.1"],
    ["a peer outside of the networks", ["10.0.0.0/8"], "203.0.113.5", "192.0.2.1", "203.0.113.5"],
    ["a client inside of the networks", ["10.0.0.0/8"], "10.0.0.2", "10.0.0.7", "10.0.0.7"],
    ["a network of IPv6", ["fd00::/8"], "fd00::2", "192.0.2.1", "192.0.2.1"],
    ["a proxy that writes ports", 1, "10.0.0.2", "192.0.2.1:4711", "192.0.2.1"],
    ["a single address as a network", ["10.0.0.2"], "::ffff:10.0.0.2", "192.0.2.1", "192.0.2.1"],
  ])("behind %s", (_name, trustedProxies, peer, forwardedFor, expected) => {
    expect(resolve({ trustedProxies: trustedProxies ?? 0 }, { peer, forwardedFor }).clientAddress).toBe(expected);
  });

  it("is nobody's where the runtime hides the socket and no proxy is trusted", () => {
    expect(resolve({}, { peer: undefined, forwardedFor: "192.0.2.1" }).clientAddress).toBeUndefined();
    expect(
      resolve({ trustedProxies: ["10.0.0.0/8"] }, { peer: undefined, forwardedFor: "192.0.2.1" }).clientAddress,
    ).toBeUndefined();
    expect(resolve({ trustedProxies: 1 }, { peer: undefined, forwardedFor: "192.0.2.1" }).clientAddress).toBe(
      "192.0.2.1",
    );
  });

  it("is not a matter of how long the list is that a client sends", () => {
    const forwardedFor = `${"6.6.6.6, ".repeat(100_000)}192.0.2.1`;
    expect(resolve({ trustedProxies: 1 }, { peer: "10.0.0.2", forwardedFor }).clientAddress).toBe("192.0.2.1");
  });

  it("never comes from what stands left of the entries that trusted proxies wrote", () => {
    const address = fc.ipV4();
    fc.assert(
      fc.property(fc.array(address, { maxLength: 6 }), address, (invented, seen) => {
        const forwardedFor = [...invented, seen].join(", ");
        expect(resolve({ trustedProxies: 1 }, { peer: "10.0.0.2", forwardedFor }).clientAddress).toBe(seen);
      }),
    );
  });
});

describe("normalizeAddress", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["192.0.2.7:80", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["::ffff:c000:207", "192.0.2.7"],
    ["64:ff9b::192.0.2.7", "192.0.2.7"],
    ["64:ff9b::c000:208", "192.0.2.8"],
    ["2001:db8::1", "2001:db8:0:0:0:0:0:0/64"],
    ["2001:DB8:0:0:ffff::2", "2001:db8:0:0:0:0:0:0/64"],
    ["[2001:db8::1]:443", "2001:db8:0:0:0:0:0:0/64"],
    ["fe80::1%eth0", "fe80:0:0:0:0:0:0:0/64"],
    ["::1", "0:0:0:0:0:0:0:0/64"],
    [" 192.0.2.7 ", "192.0.2.7"],
  ])("folds %s to %s", (text, expected) => {
    expect(normalizeAddress(text, 64)).toBe(expected);
  });

  it.each(["", "junk", "256.1.1.1", "1.2.3", "1.2.3.4.5", ":::", "1::2::3", "2001:db8", "g::1", "1:2:3:4:5:6:7:8:9"])(
    "takes %o for no address",
    (text) => {
      expect(normalizeAddress(text, 64)).toBeUndefined();
      expect(truncateAddress(text)).toBeNull();
    },
  );

  it("gives one form to all ways of writing an address, and never throws", () => {
    fc.assert(
      fc.property(fc.ipV6(), fc.integer({ min: 32, max: 128 }), (text, prefix) => {
        const folded = normalizeAddress(text, prefix);
        expect(folded).toBeDefined();
        expect(normalizeAddress(`[${text.toUpperCase()}]:1`, prefix)).toBe(folded);
        if (folded?.includes("/")) expect(normalizeAddress(folded.split("/")[0] as string, prefix)).toBe(folded);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void normalizeAddress(text, 64)));
  });

  it("tells two sites apart, and not two hosts of one", () => {
    expect(normalizeAddress("2001:db8:0:1::1", 64)).not.toBe(normalizeAddress("2001:db8:0:2::1", 64));
    expect(normalizeAddress("2001:db8:0:1::1", 64)).toBe(normalizeAddress("2001:db8:0:1:ffff::", 64));
    expect(normalizeAddress("2001:db8:0:1::1", 128)).not.toBe(normalizeAddress("2001:db8:0:1::2", 128));
  });
});

describe("truncateAddress", () => {
  it.each([
    ["192.0.2.77", "192.0.2.0"],
    ["2001:db8:1:2:3::4", "2001:db8:1:0:0:0:0:0"],
    ["2001:db8:1:2:0:0:0:0/64", "2001:db8:1:0:0:0:0:0"],
  ])("cuts %s to %s", (text, expected) => {
    expect(truncateAddress(text)).toBe(expected);
  });
});
