import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { AiguardError, toProblem } from "../../src/index.js";

const FIELDS = ["code", "error", "requestId", "retryAfterSeconds", "status", "title", "type"];

function read(error: unknown): { status: number; body: Record<string, unknown> } {
  const { status, body } = toProblem(error);
  return { status, body: JSON.parse(body) as Record<string, unknown> };
}

/** An error as a client made it whose class names a bundler has shortened. */
function minified(fields: object): Error {
  class A extends Error {}
  return Object.assign(new A("x"), { headers: new Headers(), error: {}, requestID: "r", ...fields });
}

class APIError extends Error {
  status: number | undefined;
  headers: unknown;
  constructor(fields: object) {
    super("incorrect key sk-123");
    Object.assign(this, fields);
  }
}

describe("toProblem", () => {
  it("says nothing of what was thrown, whatever that is", () => {
    const secret = "s3cr3t-value";
    const leaves = fc.oneof(fc.constant(secret), fc.integer(), fc.constant(null));
    const thrown = fc.oneof(
      leaves,
      fc.dictionary(fc.constantFrom("message", "status", "code", "type", "cause", "headers", "stack", "name"), leaves),
      fc.constantFrom("Error", "TypeError").map((name) => Object.assign(new Error(secret), { name, cause: secret })),
    );
    fc.assert(
      fc.property(thrown, (error) => {
        const { status, body } = read(error);
        expect(JSON.stringify(body)).not.toContain(secret);
        expect(status).toBeGreaterThanOrEqual(400);
        expect(Object.keys(body).every((name) => FIELDS.includes(name))).toBe(true);
      }),
    );
  });

  it.each<[string, unknown]>([
    [
      "a getter that throws",
      {
        get code() {
          throw new Error("no");
        },
      },
    ],
    [
      "a proxy that throws at everything",
      new Proxy(
        {},
        {
          get() {
            throw new Error("no");
          },
          getPrototypeOf() {
            throw new Error("no");
          },
        },
      ),
    ],
    ["a revoked proxy", revoked()],
    ["an object without a prototype", Object.create(null)],
    ["undefined", undefined],
    ["a symbol", Symbol("x")],
    ["a function", () => {}],
  ])("is a 500 for %s", (_name, thrown) => {
    expect(read(thrown).status).toBe(500);
  });

  it("does not believe the status of an error that is not a provider's", () => {
    expect(read(Object.assign(new Error("x"), { status: 401 })).status).toBe(500);
    expect(read(Object.assign(new Error("x"), { name: "APIError", status: 404 })).status).toBe(500);
  });

  it("knows a provider's error by its fields where a bundler has shortened its name", () => {
    expect(read(minified({ status: 404 })).status).toBe(404);
    expect(read(minified({ status: 529 })).status).toBe(503);
  });

  it("gives the guard's own errors their status, and its errors of configuration none", () => {
    const error = (code: string): AiguardError => new AiguardError({ code, message: "m", help: "h" });
    expect(read(error("store_unavailable")).status).toBe(503);
    expect(read(error("option_invalid")).status).toBe(500);
  });

  it.each([
    [{ type: "entity.too.large", status: 413 }, 413],
    [{ type: "entity.parse.failed" }, 400],
    [{ type: "charset.unsupported" }, 415],
    [{ code: "FST_ERR_CTP_BODY_TOO_LARGE" }, 413],
    [{ code: "FST_ERR_VALIDATION" }, 400],
    [{ code: "toString" }, 500],
  ])("knows the errors of the frameworks' parsers: %o", (fields, status) => {
    expect(read(Object.assign(new Error("x"), fields)).status).toBe(status);
  });

  it.each([
    ["TimeoutError", 504],
    ["AbortError", 504],
  ])("takes a %s for a provider that did not answer", (name, status) => {
    expect(read(new DOMException("x", name)).status).toBe(status);
  });

  it.each([
    ["7", 7],
    ["0", 1],
    ["999999", 3600],
    ["-5", undefined],
    ["soon", undefined],
    ["Wed, 21 Oct 2026 07:28:00 GMT", undefined],
  ])("clamps a provider's Retry-After of %s", (value, seconds) => {
    const headers = new Headers({ "retry-after": value });
    const plain = { "retry-after": value };
    for (const given of [headers, plain]) {
      expect(read(new APIError({ status: 429, headers: given })).body.retryAfterSeconds).toBe(seconds);
      expect(read(new APIError({ status: 503, headers: given })).body.retryAfterSeconds).toBe(seconds);
    }
  });

  it("tells a client not to wait where that would be long or useless", () => {
    const retry = (fields: object): string | undefined => toProblem(new APIError(fields)).headers["x-should-retry"];
    expect(retry({ status: 429, headers: { "retry-after": "61" } })).toBe("false");
    expect(retry({ status: 429, headers: { "retry-after": "60" } })).toBeUndefined();
    expect(retry({ status: 400 })).toBe("false");
    expect(retry({ status: 500 })).toBeUndefined();
  });

  it("speaks to Anthropic's clients in their form", () => {
    const { body } = toProblem(new Error("x"), { requestId: "req_1", format: "anthropic" });
    expect(JSON.parse(body)).toMatchObject({
      type: "error",
      requestId: "req_1",
      error: { type: "api_error", details: { error_code: "internal_error" } },
    });
    expect(JSON.parse(toProblem(new Error("x")).body).error).not.toHaveProperty("details");
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

test("a request id is made where none is given", () => {
  expect(read(null).body.requestId).toMatch(/^req_[0-9A-Za-z]{22}$/);
});
