import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Clock } from "../../src/ground/clock.js";
import type { IssueRequest } from "../../src/keyring/issue.js";
import type { StoredKey } from "../../src/keyring/key-record.js";
import type { KeyStore } from "../../src/keyring/key-store.js";
import {
  createKeyring,
  type IssuedKey,
  type Keyring,
  type KeyringOptions,
  type KeyVerdict,
} from "../../src/keyring/keyring.js";
import { createMemoryKeyStore } from "../../src/keyring/memory-key-store.js";

const START = 1_800_000_000_000;
const PREFIX = "acme_live";

/** A keyring on memory, with a clock to turn, every record that was stored, and the number of look-ups. */
function setUp(options: Partial<KeyringOptions> = {}) {
  const time = { now: START };
  const clock: Clock = { now: () => time.now, monotonicMs: () => 0 };
  const memory = createMemoryKeyStore();
  const stored: StoredKey[] = [];
  const calls = { count: 0 };
  const store: KeyStore = {
    find: (id) => {
      calls.count++;
      return memory.find(id);
    },
    insert: (key) => {
      stored.push(key);
      return memory.insert(key);
    },
    revoke: (key) => memory.revoke(key),
    list: (of) => memory.list(of),
  };
  const keyring = createKeyring({ prefix: PREFIX, store, clock, ...options });
  return { keyring, time, stored, calls, memory };
}

function issue(keyring: Keyring, request: Partial<IssueRequest> = {}): IssuedKey {
  return keyring.issue({ tenant: "acme", owner: "ada", ...request }) as IssuedKey;
}

const prefixes = fc.stringMatching(/^[a-z0-9_]{1,32}$/);

describe("issue and verify", () => {
  it("make and know keys under any prefix, at once and without a promise", () => {
    fc.assert(
      fc.property(prefixes, (prefix) => {
        const keyring = createKeyring({ prefix });
        const { key, record } = issue(keyring);
        expect(key.slice(0, prefix.length)).toBe(prefix);
        const [id, secret, checksum] = key.slice(prefix.length + 1).split("_") as [string, string, string];
        expect([id.length, secret.length, checksum.length]).toEqual([16, 32, 6]);
        expect(id).toBe(record.id);
        expect(keyring.verify(key)).toEqual({ ok: true, record });
      }),
    );
  });

  it("writes the checksum as six letters of base62 over all before it", () => {
    for (let i = 0; i < 50; i++) {
      const { key } = issue(createKeyring({ prefix: PREFIX }));
      const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
      const value = [...key.slice(-6)].reduce((sum, letter) => sum * 62 + letters.indexOf(letter), 0);
      expect(value).toBe(crc32(key.slice(0, -7)));
    }
  });

  it("keep nothing from which the key could be had", () => {
    fc.assert(
      fc.property(prefixes, (prefix) => {
        const { keyring, stored } = setUp({ prefix });
        const { key, record } = issue(keyring, { scopes: ["chat"], name: "laptop" });
        const secret = key.slice(-39, -7);
        for (const kept of [stored, record, keyring.list({ tenant: "acme" }), keyring.verify(key)]) {
          expect(JSON.stringify(kept)).not.toContain(key);
          expect(JSON.stringify(kept)).not.toContain(secret);
        }
        expect(stored[0]?.digest).toBe(createHash("sha256").update(key).digest("hex"));
        expect(Object.keys(record)).not.toContain("digest");
      }),
    );
  });

  it("refuse any change of one character before any look-up", () => {
    const { keyring, calls } = setUp();
    const { key } = issue(keyring);
    fc.assert(
      fc.property(fc.nat(key.length - 1), fc.string({ minLength: 1, maxLength: 1, unit: "binary" }), (at, letter) => {
        const changed = key.slice(0, at) + letter + key.slice(at + 1);
        fc.pre(changed !== key);
        expect(keyring.verify(changed)).toEqual({ ok: false, code: "key_malformed" });
        expect(calls.count).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });

  it("refuse junk and everything that is no string before any look-up, and never throw", () => {
    const { keyring, calls } = setUp();
    const { key } = issue(keyring);
    const cut = fc
      .tuple(fc.nat(key.length), fc.nat(key.length))
      .map(([a, b]) => key.slice(Math.min(a, b), Math.max(a, b)));
    const shaped = fc.stringMatching(/^acme_live_[0-9A-Za-z]{16}_[0-9A-Za-z]{32}_[0-9A-Za-z]{6}$/);
    const padded = fc.string({ minLength: 1 }).chain((pad) => fc.constantFrom(key + pad, pad + key, `${key}\n`));
    fc.assert(
      fc.property(fc.oneof(fc.string(), cut, padded, shaped, fc.anything()), (junk) => {
        fc.pre(junk !== key);
        expect(keyring.verify(junk as string)).toEqual({ ok: false, code: "key_malformed" });
      }),
      { numRuns: 2000 },
    );
    for (const long of ["_".repeat(1e6), key.repeat(10_000)]) {
      expect(keyring.verify(long)).toEqual({ ok: false, code: "key_malformed" });
    }
    expect(calls.count).toBe(0);
  });

  it("do not take a key of another prefix, nor an unknown one", () => {
    const { keyring, calls } = setUp();
    expect(keyring.verify(issue(createKeyring({ prefix: "acme_test" })).key)).toEqual({
      ok: false,
      code: "key_malformed",
    });
    expect(calls.count).toBe(0);
    expect(keyring.verify(issue(createKeyring({ prefix: PREFIX })).key)).toEqual({ ok: false, code: "key_unknown" });
    expect(calls.count).toBe(1);
  });

  it("do not take a right id with another secret", () => {
    const { keyring, stored, memory } = setUp();
    const other = createKeyring({ prefix: PREFIX });
    const { key } = issue(other);
    issue(keyring);
    const [mine] = stored as [StoredKey];
    memory.insert({ ...mine, id: key.slice(PREFIX.length + 1, PREFIX.length + 17) });
    expect(keyring.verify(key)).toEqual({ ok: false, code: "key_unknown" });
  });

  it("refuse, without throwing, whatever a store may hold for a digest", () => {
    fc.assert(
      fc.property(fc.anything(), (digest) => {
        const { key, record } = issue(createKeyring({ prefix: PREFIX }));
        const store = { ...createMemoryKeyStore(), find: () => ({ ...record, digest }) as StoredKey };
        const verdict = createKeyring({ prefix: PREFIX, store }).verify(key);
        expect(verdict).toEqual({ ok: false, code: "key_unknown" });
      }),
    );
  });

  it("refuse a record whose scopes or models are no lists: of a text, every part would count", () => {
    const { keyring, stored } = setUp();
    const { key } = issue(keyring);
    const lists = [
      { scopes: "chat aiguard:system" },
      { scopes: null },
      { models: "large-1-mini" },
      { models: undefined },
    ];
    for (const wrong of lists) {
      const find = () => ({ ...stored[0], ...wrong }) as unknown as StoredKey;
      const verdict = createKeyring({ prefix: PREFIX, store: { ...createMemoryKeyStore(), find } }).verify(key);
      expect(verdict).toEqual({ ok: false, code: "key_unknown" });
    }
  });

  it("give every key an id and secret of its own", () => {
    const { keyring } = setUp();
    const keys = Array.from({ length: 500 }, () => issue(keyring).key);
    expect(new Set(keys).size).toBe(500);
    expect(new Set(keys.map((key) => key.slice(PREFIX.length, PREFIX.length + 17))).size).toBe(500);
  });

  it("throw when a random source repeats itself, and leave the first key alone", () => {
    const { keyring } = setUp({ random: (length) => new Uint8Array(length).fill(7) });
    const { key } = issue(keyring);
    expect(() => issue(keyring, { owner: "eve" })).toThrow(expect.objectContaining({ code: "key_id_taken" }));
    expect(keyring.verify(key)).toMatchObject({ ok: true, record: { owner: "ada" } });
  });

  it("wait for a store that has to be waited for", async () => {
    const memory = createMemoryKeyStore();
    const store: KeyStore = {
      find: async (id) => (await memory.find(id)) ?? null,
      insert: async (key) => memory.insert(key),
      revoke: async (key) => memory.revoke(key),
      list: async (of) => memory.list(of),
    };
    const keyring = createKeyring({ prefix: PREFIX, store });
    const pending = keyring.issue({ tenant: "acme", owner: "ada" });
    expect(pending).toBeInstanceOf(Promise);
    const { key, record } = await pending;
    expect(await keyring.verify(key)).toEqual({ ok: true, record });
    expect(await keyring.list({ tenant: "acme" })).toEqual([record]);
    expect(await keyring.revoke({ tenant: "acme", id: record.id })).toBe(true);
    expect(await keyring.verify(key)).toEqual({ ok: false, code: "key_revoked" });
    expect(await keyring.verify(issue(createKeyring({ prefix: PREFIX })).key)).toEqual({
      ok: false,
      code: "key_unknown",
    });
    await expect(
      createKeyring({ prefix: PREFIX, store: { ...store, insert: async () => false } }).issue({
        tenant: "a",
        owner: "b",
      }),
    ).rejects.toMatchObject({ code: "key_id_taken" });
  });
});

describe("expiry", () => {
  it("begins exactly at its moment, and a clock that steps back ends it again", () => {
    const { keyring, time } = setUp();
    for (const expiresAt of [START + 1000, new Date(START + 1000)]) {
      time.now = START;
      const { key, record } = issue(keyring, { expiresAt });
      expect(record.expiresAt).toBe(START + 1000);
      const at = (now: number): KeyVerdict => {
        time.now = now;
        return keyring.verify(key) as KeyVerdict;
      };
      expect(at(START + 999)).toEqual({ ok: true, record });
      expect(at(START + 1000)).toEqual({ ok: false, code: "key_expired" });
      expect(at(START + 1e12)).toEqual({ ok: false, code: "key_expired" });
      expect(at(START)).toEqual({ ok: true, record });
    }
  });

  it("never comes to a key without one", () => {
    const { keyring, time } = setUp();
    const { key } = issue(keyring, { expiresAt: null });
    time.now = Number.MAX_SAFE_INTEGER;
    expect(keyring.verify(key)).toMatchObject({ ok: true });
  });

  it("is taken for granted when a store gives back something else than a time", () => {
    const { keyring, stored } = setUp();
    const { key } = issue(keyring);
    for (const expiresAt of [undefined, Number.NaN, "2099-01-01", {}, false]) {
      const find = () => ({ ...stored[0], expiresAt }) as StoredKey;
      const verdict = createKeyring({ prefix: PREFIX, store: { ...createMemoryKeyStore(), find } }).verify(key);
      expect(verdict).toEqual({ ok: false, code: "key_expired" });
    }
    const find = () => ({ ...stored[0], revokedAt: undefined }) as unknown as StoredKey;
    const verdict = createKeyring({ prefix: PREFIX, store: { ...createMemoryKeyStore(), find } }).verify(key);
    expect(verdict).toEqual({ ok: false, code: "key_revoked" });
  });
});

describe("revoke and list", () => {
  it("ends a key for good, keeps the first moment, and leaves the others alone", () => {
    const { keyring, time } = setUp();
    const { key, record } = issue(keyring, { expiresAt: START + 5 });
    const other = issue(keyring);
    time.now = START + 1;
    expect(keyring.revoke({ tenant: "acme", id: record.id })).toBe(true);
    time.now = START + 10;
    expect(keyring.revoke({ tenant: "acme", id: record.id })).toBe(true);
    expect(keyring.verify(key)).toEqual({ ok: false, code: "key_revoked" });
    expect(keyring.list({ tenant: "acme" })).toEqual([{ ...record, revokedAt: START + 1 }, other.record]);
    expect(keyring.verify(other.key)).toMatchObject({ ok: true });
  });

  it("treat another tenant's key as one that does not exist", () => {
    const { keyring } = setUp();
    const { key, record } = issue(keyring, { tenant: "acme" });
    expect(keyring.revoke({ tenant: "other", id: record.id })).toBe(false);
    expect(keyring.revoke({ tenant: "other", id: "0000000000000000" })).toBe(false);
    expect(keyring.list({ tenant: "other" })).toEqual([]);
    expect(keyring.verify(key)).toMatchObject({ ok: true });
  });

  it("list a tenant's keys, or one owner's, and nothing secret", () => {
    const { keyring } = setUp();
    const people = [
      ["acme", "ada"],
      ["acme", "bob"],
      ["other", "ada"],
      ["acme", "ada"],
    ] as const;
    const records = people.map(([tenant, owner]) => issue(keyring, { tenant, owner }).record);
    expect(keyring.list({ tenant: "acme" })).toEqual([records[0], records[1], records[3]]);
    expect(keyring.list({ tenant: "acme", owner: "ada" })).toEqual([records[0], records[3]]);
    expect(JSON.stringify(keyring.list({ tenant: "acme" }))).not.toContain("digest");
  });

  it("give out records that nobody can change", () => {
    const { keyring } = setUp();
    const scopes = ["chat"];
    const { key, record } = issue(keyring, { scopes, models: ["gpt-5"] });
    scopes.push("admin");
    expect(() => (record.scopes as string[]).push("admin")).toThrow(TypeError);
    expect(() => Object.assign(record, { tenant: "other" })).toThrow(TypeError);
    expect(keyring.verify(key)).toMatchObject({ record: { scopes: ["chat"], models: ["gpt-5"], tenant: "acme" } });
  });
});

describe("options", () => {
  it("are named when they are wrong", () => {
    const wrong: [string, () => unknown][] = [
      ...["", "Acme", "a-b", "a b", "x".repeat(33), undefined].map((prefix): [string, () => unknown] => [
        "prefix",
        () => createKeyring({ prefix: prefix as string }),
      ]),
      ["options", () => createKeyring(undefined as unknown as KeyringOptions)],
      ["storage", () => createKeyring({ prefix: "a", storage: {} } as KeyringOptions)],
      ["store", () => createKeyring({ prefix: "a", store: {} as KeyStore })],
      ["store", () => createKeyring({ prefix: "a", store: { find: () => null } as unknown as KeyStore })],
      ["scope", () => issue(createKeyring({ prefix: "a" }), { scope: ["chat"] } as object)],
      ["expiresIn", () => issue(createKeyring({ prefix: "a" }), { expiresIn: 3600 } as object)],
      ["options", () => createKeyring({ prefix: "a" }).issue(undefined as unknown as IssueRequest)],
      ["tenant", () => createKeyring({ prefix: "a" }).list({ owner: "ada" } as unknown as { tenant: string })],
      ["tenant", () => createKeyring({ prefix: "a" }).revoke("abc" as unknown as { tenant: string; id: string })],
      ["id", () => createKeyring({ prefix: "a" }).revoke({ tenant: "acme" } as { tenant: string; id: string })],
      ...(["tenant", "owner", "name"] as const).flatMap((option) =>
        ["", "x".repeat(257), 5].map((value): [string, () => unknown] => [
          option,
          () => issue(createKeyring({ prefix: "a" }), { [option]: value as string }),
        ]),
      ),
      ...[Number.NaN, Number.POSITIVE_INFINITY, new Date("no date"), "tomorrow"].map(
        (time): [string, () => unknown] => [
          "expiresAt",
          () => issue(createKeyring({ prefix: "a" }), { expiresAt: time as number }),
        ],
      ),
      ...["chat", [""], ["a b"], ['a"'], ["a\\"], [5], ["x".repeat(129)], Array(101).fill("a")].map(
        (scopes): [string, () => unknown] => [
          "scopes",
          () => issue(createKeyring({ prefix: "a" }), { scopes: scopes as string[] }),
        ],
      ),
      ["models", () => issue(createKeyring({ prefix: "a" }), { models: ["a model"] })],
    ];
    for (const [option, make] of wrong) {
      expect(make).toThrow(
        expect.objectContaining({ code: "option_invalid", message: expect.stringContaining(`\`${option}\``) }),
      );
    }
  });
});
