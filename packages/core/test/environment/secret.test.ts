import { inspect } from "node:util";
import { expect, it } from "vitest";
import { Secret } from "../../src/index.js";

const VALUE = "hunter2hunter2";
const secret = new Secret(VALUE);

it("gives its value to whoever asks for it by name", () => {
  expect(secret.reveal()).toBe(VALUE);
});

it.each<[string, () => unknown]>([
  ["a template", () => `${secret}`],
  ["a concatenation", () => "key ".concat(secret as unknown as string)],
  ["JSON", () => JSON.stringify({ secret, list: [secret] })],
  ["inspect", () => inspect({ secret }, { depth: 5, showHidden: true, getters: true })],
  ["inspect that is told to pass over custom forms", () => inspect(secret, { customInspect: false, showHidden: true })],
  ["a structured clone", () => JSON.stringify(structuredClone({ secret }))],
  ["a spread", () => JSON.stringify({ ...secret })],
  ["its own property names", () => Reflect.ownKeys(secret).map(String).join()],
  ["an error's message", () => new Error(`failed with ${secret}`).message],
  ["a number", () => Number(secret)],
])("hides itself in %s", (_name, show) => {
  expect(String(show())).not.toContain(VALUE);
});
