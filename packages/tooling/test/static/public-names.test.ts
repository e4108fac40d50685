import { describe, expect, test } from "vitest";
import { readPublicApis } from "../../src/public-api.ts";

describe.each(readPublicApis())("$packageName", ({ names }) => {
  // A changed snapshot is a changed public API: say so in a changeset, then `npm run snapshots`.
  test("exports exactly these names", () => {
    expect(names.map(({ kind, name }) => `${kind} ${name}`)).toMatchSnapshot();
  });

  test("says of every name what it is for", () => {
    expect(names.filter(({ doc }) => doc.trim() === "").map(({ name, place }) => `${place} ${name}`)).toEqual([]);
  });

  test("shows how to use every function and class", () => {
    const mute = names.filter(({ kind, examples }) => {
      return (kind === "function" || kind === "class") && !examples.some((example) => example.includes("```ts"));
    });
    expect(mute.map(({ name, place }) => `${place} ${name}`)).toEqual([]);
  });
});
