import { expect, test } from "vitest";
import { toProblem } from "../../src/index.js";

test("a provider's connection that breaks inside an answer is the provider's failure", () => {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  expect(toProblem(new TypeError("terminated", { cause })).status).toBe(502);
});

test("any other TypeError is our own", () => {
  expect(toProblem(new TypeError("terminated")).status).toBe(500);
  expect(toProblem(new TypeError("x is not a function", { cause: new Error("y") })).status).toBe(500);
});
