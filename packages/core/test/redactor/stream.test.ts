import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRedactor, type Redactor } from "../../src/index.js";
import { REDACTION_EXAMPLES } from "./examples.js";

const PIECES = [
  ...Object.values(REDACTION_EXAMPLES).flatMap(({ masked, kept }) => [...masked, ...kept]),
  "correct horse battery",
  "the quick brown fox ",
  "4111 1111 ",
  "-----BEGIN PRIVATE KEY-----",
  "password = ",
  "Bearer ",
  "\u200b",
  "\u{1d7d2}111",
  "😀",
  "%34",
  "%F0%9D%9F%92111 ",
  "&#52;111 ",
  "\\u0034111 ",
  "DE89 ",
  "3704 0044 0532 0130 00",
  "0044",
  "abcdefghij0123456789".repeat(20),
  "，你好，",
  "secret: abc1d!",
  "://ada:h8",
  "@db",
  "{",
  "|",
  "\n",
  " ",
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(" ", "", "\n"), fc.string({ maxLength: 6 })), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(""));

function inPieces(whole: string, sizes: readonly number[]): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (let i = 0; at < whole.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    pieces.push(whole.slice(at, at + size));
    at += size;
  }
  return pieces;
}

/** What comes out of a stream in all when a text goes into it in pieces. */
function streamed(stream: ReturnType<Redactor["open"]>, whole: string, sizes: readonly number[]): string {
  const out = inPieces(whole, sizes).map((piece) => stream.push(piece));
  return out.join("") + stream.end();
}

describe("a growing text", () => {
  const redactor = createRedactor({
    values: ["correct horse battery"],
    rules: [
      { id: "ticket", pattern: /T-\d{4}/ },
      { id: "spoken", pattern: /code word \w{3,8}/, spaced: true, maxLength: 20 },
    ],
  });

  it("comes out as the redaction of the whole, whatever the pieces", () => {
    fc.assert(
      fc.property(text, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }), (whole, sizes) => {
        const counts: Record<string, number> = {};
        const stream = redactor.open((kind) => {
          counts[kind] = (counts[kind] ?? 0) + 1;
        });
        const out = streamed(stream, whole, sizes);
        const result = redactor.redact(whole);
        expect(out).toBe(result.text);
        expect(counts).toEqual(result.counts);
      }),
      { numRuns: 2000 },
    );
  });

  it("waits for what tells whether a number has ended", () => {
    for (const whole of ["4111 1111 1111 1111,0 and", "4111 1111 1111 1111, and", "030 901820 15:0 and"]) {
      for (let cut = 1; cut < whole.length; cut++) {
        const stream = redactor.open();
        const out = stream.push(whole.slice(0, cut)) + stream.push(whole.slice(cut)) + stream.end();
        expect(out).toBe(redactor.redact(whole).text);
      }
    }
  });

  it.each([
    "secret: process.env.SECRET_1，你好，",
    "secret: abc1d!ef你好",
    "secret: abc1d!ef|g{h",
    "secret: abc1d!ef{gh",
    'secret: "abc1d!ef你好" and',
    "secret: abc1d!😀x9",
    "postgres://ada:h8你好s3cret@db.example.com",
  ])("ends where the whole's does, whatever script goes on: %j", (whole) => {
    for (let size = 1; size <= whole.length; size++)
      expect(streamed(redactor.open(), whole, [size])).toBe(redactor.redact(whole).text);
  });

  it.each([
    "a\u200b4111 1111 1111 1111",
    "AA%4111 1111 1111 1111",
    "x&#65;4111 1111 1111 1111",
    "a\u0301+49 30 901820",
  ])("is masked where only the text as it stands shows that something begins: %j", (whole) => {
    const { text: masked } = redactor.redact(whole);
    expect(masked).toContain("[redacted:");
    for (let size = 1; size <= whole.length; size++) expect(streamed(redactor.open(), whole, [size])).toBe(masked);
  });
});
