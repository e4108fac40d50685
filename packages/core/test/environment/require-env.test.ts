import { describe, expect, expectTypeOf, it } from "vitest";
import { AiguardError, requireEnv, type Secret, type StandardSchema, secretString } from "../../src/index.js";

/** A schema that quotes the value in its message, as real libraries do. */
const port: StandardSchema<number> = {
  "~standard": {
    version: 1,
    vendor: "test",
    validate: (value) =>
      /^\d+$/.test(String(value)) ? { value: Number(value) } : { issues: [{ message: `not a port: ${value}` }] },
  },
};

function validating(validate: StandardSchema["~standard"]["validate"]): StandardSchema {
  return { "~standard": { version: 1, vendor: "test", validate } };
}

function errorOf(act: () => unknown): AiguardError {
  try {
    act();
  } catch (error) {
    if (AiguardError.isInstance(error)) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("requireEnv", () => {
  it("gives what the schemas give, with their types", () => {
    const env = requireEnv({ PORT: port, TOKEN: secretString() }, { env: { PORT: "8787", TOKEN: "t0ken" } });
    expectTypeOf(env).toEqualTypeOf<{ readonly PORT: number; readonly TOKEN: Secret }>();
    expect([env.PORT, env.TOKEN.reveal()]).toEqual([8787, "t0ken"]);
  });

  it("names every missing and wrong variable at once, and never a value", () => {
    const error = errorOf(() =>
      requireEnv(
        { PORT: port, TOKEN: secretString({ minLength: 16 }), ABSENT: port, EMPTY: port },
        { env: { PORT: "hunter2", TOKEN: "short-secret", EMPTY: "" } },
      ),
    );
    expect([error.code, error.message]).toEqual([
      "env_invalid",
      "Environment: PORT is wrong, TOKEN is wrong, ABSENT is missing, EMPTY is missing.",
    ]);
    expect(JSON.stringify([error, error.stack, error.help])).not.toMatch(/hunter2|short-secret/);
  });

  it("takes a schema that throws for one that refuses, and tells nothing of what it threw", () => {
    const throwing = validating((value) => {
      throw new Error(`bad ${value}`);
    });
    const error = errorOf(() => requireEnv({ A: throwing }, { env: { A: "hunter2" } }));
    expect([error.message, error.cause]).toEqual(["Environment: A is wrong.", undefined]);
  });

  it("refuses a secret whose name bundlers publish, and lets other values have such a name", () => {
    for (const name of ["NEXT_PUBLIC_KEY", "VITE_KEY", "REACT_APP_KEY", "PUBLIC_KEY"]) {
      expect(errorOf(() => requireEnv({ [name]: secretString() }, { env: { [name]: "x" } })).code).toBe(
        "option_invalid",
      );
      expect(requireEnv({ [name]: port }, { env: { [name]: "1" } })).toEqual({ [name]: 1 });
    }
  });

  it("refuses what is no schema, and a schema that answers later", () => {
    const later = validating(() => Promise.reject(new Error("later")));
    for (const schema of [later, {} as StandardSchema]) {
      expect(errorOf(() => requireEnv({ A: schema }, { env: {} })).code).toBe("option_invalid");
    }
  });

  it("refuses options that it does not know, and schemas that are none", () => {
    expect(errorOf(() => requireEnv({ A: port }, { A: "1" } as object)).message).toContain("`A`");
    expect(errorOf(() => requireEnv(undefined as never)).message).toContain("`schemas`");
    expect(errorOf(() => secretString({ min: 8 } as object)).message).toContain("`min`");
  });

  it("reads the process's environment by default, and nothing from a prototype", () => {
    process.env.AIGUARD_TEST_PORT = "1";
    try {
      expect(requireEnv({ AIGUARD_TEST_PORT: port })).toEqual({ AIGUARD_TEST_PORT: 1 });
    } finally {
      delete process.env.AIGUARD_TEST_PORT;
    }
    expect(errorOf(() => requireEnv({ toString: port }, { env: {} })).message).toContain("toString is missing");
  });
});

describe("secretString", () => {
  it.each([0, -1, 1.5, Number.NaN])("refuses a length of %d", (minLength) => {
    expect(errorOf(() => secretString({ minLength })).code).toBe("option_invalid");
  });
});
