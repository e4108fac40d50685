import { expect, it } from "vitest";
import { withoutNearDuplicates } from "../../src/detect/near-duplicates.ts";

const LONG = "one two three four five six seven eight nine ten eleven twelve";
const kept = (...texts: readonly string[]) =>
  withoutNearDuplicates(texts.map((text) => ({ text }))).map(({ text }) => text);

it("leaves out texts that differ in case and punctuation only", () => {
  expect(kept("Hello, world!", "hello world", "Hello, moon!")).toEqual(["Hello, world!", "Hello, moon!"]);
});

it("leaves out a text that shares half of its runs of eight words, and keeps one that shares less", () => {
  expect(kept(LONG, `${LONG} thirteen fourteen`)).toEqual([LONG]);
  const other = `${LONG} and then something else altogether that nobody has ever said before in this place`;
  expect(kept(LONG, other)).toEqual([LONG, other]);
});
