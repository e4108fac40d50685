import fc from "fast-check";
import { expect, test } from "vitest";
import { openAnswer, passThrough } from "../../src/index.js";
import { anyCuts, drive, driveText, eachText, holdBack, recorder } from "./drive.js";

const text = { contentType: "text/plain; charset=utf-8" };

test("bytes that are no text pass untouched, in the middle of text and wherever they are cut", () => {
  const lump = fc.oneof(fc.uint8Array({ maxLength: 12 }), fc.constantFrom(...samples()));
  fc.assert(
    fc.property(fc.array(lump, { maxLength: 12 }), anyCuts, fc.nat(5), (lumps, cuts, held) => {
      const bytes = Buffer.concat(lumps);
      expect(drive({ ...text, stages: [holdBack(held), passThrough()] }, bytes, cuts)).toEqual(bytes);
    }),
  );
});

test("what stands beside such bytes is still read", () => {
  const bytes = Buffer.concat([Buffer.from("sécret "), Buffer.from([0xff, 0xc3]), Buffer.from("sécret")]);
  const hide = eachText((said) => said.replaceAll("sécret", "x"));
  expect([...drive({ ...text, stages: [holdBack(6), hide] }, bytes)]).toEqual([0x78, 0x20, 0xff, 0xc3, 0x78]);
});

test("a type that says nothing is read as text, one that is none of ours passes as it is", () => {
  const shout = eachText((said) => said.toUpperCase());
  expect(driveText({ contentType: undefined, stages: [shout] }, "a<b>")).toBe("A<B>");
  expect(driveText({ contentType: "text/html", stages: [shout] }, "a<b>")).toBe("A<B>");
  expect(driveText({ contentType: "image/png", stages: [shout] }, "a<b>")).toBe("a<b>");
  expect(openAnswer({ contentType: "image/png", stages: [shout] }).passthrough).toBe(true);
  expect(openAnswer({ contentType: "text/plain", stages: [] }).passthrough).toBe(true);
  expect(openAnswer({ contentType: "text/plain", stages: [] }).fail()).toBeUndefined();
});

test("an empty answer stays empty, and its stages still see its end", () => {
  const seen = recorder();
  expect(driveText({ ...text, stages: [seen] }, "")).toBe("");
  expect(seen.events.map(({ kind }) => kind)).toEqual(["end"]);
});

test("after a failure nothing more comes", () => {
  const answer = openAnswer({ ...text, stages: [holdBack(3)] });
  answer.push(Buffer.from("abcdef"));
  expect(answer.fail()).toBeUndefined();
  expect(answer.push(Buffer.from("ghi"))).toHaveLength(0);
  expect(answer.end()).toHaveLength(0);
});

/** UTF-8 that is nearly right: too long, too short, surrogates, out of range. */
function samples(): readonly Uint8Array[] {
  return [
    [0xf0, 0x9f, 0x98, 0x80],
    [0xf0, 0x9f, 0x98],
    [0xe2, 0x82, 0xac],
    [0xc0, 0x80],
    [0xed, 0xa0, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
    [0xef, 0xbb, 0xbf],
    [0x80],
    [0x0d, 0x0a],
  ].map((bytes) => Uint8Array.from(bytes));
}
