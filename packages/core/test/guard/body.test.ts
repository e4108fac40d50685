import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { admissionOf, bytesRequest, codeOf, guardWithKey, parsedRequest } from "./fixture.js";

async function* cutAt(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let start = 0;
  for (const cut of [...cuts.map((at) => at % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]) {
    yield bytes.subarray(start, cut);
    start = cut;
  }
}

describe("a body in bytes", () => {
  it("reads the same however it is cut", async () => {
    const { guard, key } = await guardWithKey();
    const body = { prompt: "Grüße 世界 👋" };
    const bytes = new TextEncoder().encode(JSON.stringify(body));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(200), { maxLength: 20 }), async (cuts) => {
        const admission = admissionOf(await guard.check(bytesRequest(cutAt(bytes, cuts), { key })));
        expect(admission.body).toEqual(body);
      }),
    );
  });

  it("never throws, whatever the bytes are", async () => {
    const { guard, key } = await guardWithKey();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.json().map((json) => new TextEncoder().encode(json)),
        ),
        async (bytes) => {
          expect([
            "allow",
            "body_malformed",
            "prompt_unrecognised",
            "parameter_refused",
            "injection_detected",
          ]).toContain(codeOf(await guard.check(bytesRequest(bytes, { key }))));
        },
      ),
    );
  });

  it.each([
    ["a declared size beyond the bound, unread", "body_too_large", { "content-length": "2000000" }],
    ["a compressed body", "media_type_unsupported", { "content-encoding": "br" }],
    ["a form", "media_type_unsupported", { "content-type": "multipart/form-data; boundary=x" }],
    ["another charset", "media_type_unsupported", { "content-type": "application/json; charset=utf-7" }],
  ])("refuses %s", async (_, code, headers) => {
    const { guard, key } = await guardWithKey();
    const unread = {
      [Symbol.asyncIterator]: () => expect.unreachable("the body was read"),
    } as AsyncIterable<Uint8Array>;
    expect(codeOf(await guard.check(bytesRequest(unread, { key, headers })))).toBe(code);
  });

  it("stops reading at the bound", async () => {
    const { guard, key } = await guardWithKey({ body: { maxBytes: 1000 } });
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        read += 100;
        yield new Uint8Array(100);
      }
    }
    expect(codeOf(await guard.check(bytesRequest(endless(), { key })))).toBe("body_too_large");
    expect(read).toBe(1100);
  });

  it("stops waiting at the deadline, and swallows the late error", async () => {
    const { guard, key } = await guardWithKey({ body: { timeoutMs: 20 } });
    async function* slow(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(1);
      await new Promise((_, reject) => setTimeout(reject, 60, new Error("late")));
    }
    expect(codeOf(await guard.check(bytesRequest(slow(), { key })))).toBe("body_timeout");
    await new Promise((resolve) => setTimeout(resolve, 80));
  });

  it("takes a client that leaves for a malformed body", async () => {
    const { guard, key } = await guardWithKey();
    async function* cutOff(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(1);
      throw new Error("ECONNRESET");
    }
    expect(codeOf(await guard.check(bytesRequest(cutOff(), { key })))).toBe("body_malformed");
  });

  it("counts depth outside strings only", async () => {
    const { guard, key } = await guardWithKey({ body: { maxDepth: 4 } });
    const deep = JSON.stringify({ prompt: `${"[{".repeat(50)} \\" ]` });
    expect(codeOf(await guard.check(bytesRequest(deep, { key })))).toBe("allow");
    expect(codeOf(await guard.check(bytesRequest("[".repeat(100_000), { key })))).toBe("body_malformed");
    expect(codeOf(await guard.check(bytesRequest('"\\', { key })))).toBe("body_malformed");
  });

  it("accepts a GET without a body, and no GET with one", async () => {
    const { guard, key } = await guardWithKey();
    const bare = await guard.check(bytesRequest("", { key, method: "GET", headers: {} }));
    expect(admissionOf(bare)).toMatchObject({
      format: null,
      body: undefined,
      bodyText: undefined,
      messages: [],
      stream: false,
    });
    expect(
      codeOf(await guard.check(bytesRequest("{}", { key, method: "GET", headers: { "content-length": "2" } }))),
    ).toBe("body_malformed");
  });

  it("accepts a DELETE without a body, and none with one that was not declared", async () => {
    const { guard, key } = await guardWithKey();
    expect(codeOf(await guard.check(bytesRequest("", { key, method: "DELETE" })))).toBe("allow");
    expect(codeOf(await guard.check(parsedRequest(undefined, { key, method: "DELETE" })))).toBe("allow");
    expect(codeOf(await guard.check(bytesRequest("{}", { key, method: "DELETE" })))).toBe("body_malformed");
  });
});

describe("a body that was parsed before", () => {
  it.each([
    ["nothing", undefined, "body_malformed"],
    ["null", null, "body_malformed"],
    ["a number", 5, "body_malformed"],
    ["broken text", "{", "body_malformed"],
    ["too much text", "x".repeat(1100), "body_too_large"],
    ["too many bytes", new Uint8Array(1100), "body_too_large"],
    ["bytes", new TextEncoder().encode('{"prompt":"Hi"}'), "allow"],
    ["an own __proto__", JSON.parse('{"prompt":"Hi","__proto__":{}}'), "body_malformed"],
  ])("judges %s", async (_, parsed, code) => {
    const { guard, key } = await guardWithKey({ body: { maxBytes: 1000 } });
    expect(codeOf(await guard.check(parsedRequest(parsed, { key })))).toBe(code);
  });

  it("refuses one that nests too deep or refers to itself", async () => {
    const { guard, key } = await guardWithKey();
    const loop: Record<string, unknown> = { prompt: "Hi" };
    loop.loop = loop;
    expect(codeOf(await guard.check(parsedRequest(loop, { key })))).toBe("body_malformed");
  });
});

test("strings are passed over whatever stands before their quotation marks", () => {
  const strings = fc
    .array(fc.constantFrom("\\", '"', "[", "{", "a"), { maxLength: 30 })
    .map((letters) => letters.join(""));
  return fc.assert(
    fc.asyncProperty(strings, fc.integer({ min: 1, max: 6 }), async (text, depth) => {
      const { guard, key } = await guardWithKey({ body: { maxDepth: 4 }, parameters: { allow: ["x"] } });
      const nested = JSON.stringify({ prompt: "Hi", x: text, message: undefined }).replace(
        /\}$/,
        `,"y":${"[".repeat(depth)}${"]".repeat(depth)}}`,
      );
      const code = codeOf(await guard.check(bytesRequest(nested, { key })));
      expect(code).toBe(depth > 3 ? "body_malformed" : "parameter_refused");
    }),
  );
});
