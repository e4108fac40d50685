import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRedactor } from "../../src/index.js";

const redactor = createRedactor();
const redact = (value: unknown): unknown => redactor.redactValue(value);
const EMAIL = "ada@example.com";
const MASK = "[redacted:email]";

describe("redactValue", () => {
  it("masks texts wherever they are nested, names too", () => {
    expect(redact({ a: [EMAIL, { b: new Set([EMAIL]) }], [EMAIL]: 1, n: 5, t: true, z: null, u: undefined })).toEqual({
      a: [MASK, { b: [MASK] }],
      [MASK]: 1,
      n: 5,
      t: true,
      z: null,
    });
  });

  it("masks fields that are named like a secret, whatever they hold", () => {
    const names = [
      "password",
      "apiKey",
      "api_key",
      "x-api-key",
      "userPassword",
      "Authorization",
      "set-cookie",
      "clientSecret",
      "requestBodyValues",
    ];
    for (const name of names) expect(redact({ [name]: { deep: 1 } })).toEqual({ [name]: "[redacted:field]" });
    for (const name of ["max_tokens", "secretary", "hasPassword"])
      expect(redact({ [name]: true, other: 3 })).toEqual({ [name]: true, other: 3 });
    expect(
      redact(
        new Map<unknown, unknown>([
          ["token", "x"],
          [{}, EMAIL],
        ]),
      ),
    ).toEqual({ token: "[redacted:field]", "[object]": MASK });
    expect(redact(new Headers({ cookie: "a=b", accept: "*/*" }))).toEqual({
      cookie: "[redacted:field]",
      accept: "*/*",
    });
    expect(redact(["Authorization", "opaque", "Accept", "*/*"])).toEqual([
      "Authorization",
      "[redacted:field]",
      "Accept",
      "*/*",
    ]);
  });

  it("masks errors with all that is in them", () => {
    const error = Object.assign(new AggregateError([new Error(EMAIL)], EMAIL, { cause: new Error(EMAIL) }), {
      to: EMAIL,
    });
    const copy = redact(error) as Record<string, unknown>;
    expect(copy).toMatchObject({
      name: "AggregateError",
      message: MASK,
      to: MASK,
      cause: { message: MASK },
      errors: [{ message: MASK }],
    });
    expect(JSON.stringify(copy)).not.toContain(EMAIL);
  });

  it("makes of everything else something that JSON can write", () => {
    expect(redact(new Date(0))).toBe("1970-01-01T00:00:00.000Z");
    expect(redact(new Date(Number.NaN))).toBeNull();
    expect(redact(Buffer.from(EMAIL))).toBe(`[${EMAIL.length} bytes]`);
    expect(redact(new ArrayBuffer(8))).toBe("[8 bytes]");
    expect(redact(new Float64Array(2))).toBe("[16 bytes]");
    expect(redact(new URL(`https://example.com/?m=${EMAIL}`))).toBe(`https://example.com/?m=${MASK}`);
    expect(redact(new URLSearchParams({ to: EMAIL }))).toEqual({ to: MASK });
    expect(redact(Object(EMAIL))).toBe(MASK);
    expect(redact(10n)).toBe("10");
    expect(redact(4_111_111_111_111_111)).toBe("[redacted:card]");
    expect(redact(1_795_590_356_736)).toBe(1_795_590_356_736);
    expect(redact(Symbol(EMAIL))).toBe(`Symbol(${MASK})`);
    expect(redact(() => EMAIL)).toBe("[function]");
  });

  it("ends on cycles, depth, breadth and length, and takes no prototype from its input", () => {
    const cycle: Record<string, unknown> = { twice: [] };
    cycle.self = cycle;
    expect(redact(cycle)).toEqual({ twice: [], self: "[circular]" });
    let deep: unknown = EMAIL;
    for (let i = 0; i < 10_000; i++) deep = { deep };
    expect(JSON.stringify(redact(deep))).toContain("[cut]");
    expect((redact(Array.from({ length: 100_000 }, () => 1)) as unknown[]).length).toBeLessThan(5100);
    const long = redact(`${"word ".repeat(400_000)}${EMAIL}`) as string;
    expect(long.length).toBeLessThan(1_000_100);
    expect(long.endsWith("[cut]")).toBe(true);
    expect(Object.getPrototypeOf(redact(new Map([["__proto__", { bad: 1 }]])))).toBe(Object.prototype);
    expect(Object.getPrototypeOf(redact(JSON.parse('{"__proto__": {"bad": 1}}')))).toBe(Object.prototype);
  });

  it("cuts a long text where no value stands half", () => {
    const text = `${"x ".repeat(499_990)}and so 4111 1111 1111 1111`;
    expect(redact(text)).not.toMatch(/4111/);
  });

  it("bears getters that throw, hostile proxies and iterators without an end", () => {
    const throws = (): never => {
      throw new Error(EMAIL);
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const endless = new Map();
    endless[Symbol.iterator] = function* () {
      for (;;) yield [EMAIL, EMAIL];
    } as never;
    const hostile = {
      get bad() {
        return throws();
      },
      proxy,
      trap: new Proxy({}, { get: throws, ownKeys: throws, getPrototypeOf: throws }),
      endless,
      [Symbol.toPrimitive]: throws,
    };
    const copy = redact(hostile);
    expect(copy).toMatchObject({ bad: "[unreadable]", proxy: "[unreadable]", trap: "[unreadable]" });
    expect(JSON.stringify(copy)).not.toContain(EMAIL);
  });

  it("never throws, never leaks, and always gives what JSON can write", () => {
    const planted = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: true,
      withBoxedValues: true,
      values: [fc.constant(EMAIL), fc.string(), fc.integer(), fc.constant(null)],
    });
    fc.assert(
      fc.property(planted, (value) => {
        expect(JSON.stringify(redact(value)) ?? "").not.toContain(EMAIL);
      }),
    );
  });
});
