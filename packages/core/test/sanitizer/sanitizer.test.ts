import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sanitize } from "../../src/index.js";

/** Text that is rich in what the sanitizer looks at. */
const smuggled = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "a",
        " ",
        "\n",
        "\u200d",
        "\u200c",
        "\u200b",
        "\ufe0f",
        "\ufe0e",
        "\u{e0061}",
        "\u{e007f}",
        "🏴",
        "👩",
        "💻",
        "❤",
        "1",
        "\u20e3",
        "م",
        "ש",
        "क",
        "्",
        "\u200f",
        "\u202e",
        "\u2066",
        "\ud800",
        "\udc00",
        "葛",
        "\u{e0100}",
        "\x07",
        "\x85",
        "🇩",
        "🇪",
        "\u00ad",
        "\ufeff",
      ),
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.string({ unit: "grapheme", maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(""));

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const unit of part.split("")) {
    at = whole.indexOf(unit, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe("sanitize", () => {
  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(smuggled, (text) => {
        const once = sanitize(text).text;
        expect(sanitize(once)).toEqual({ text: once, changed: false, removed: [], exceeded: null });
      }),
      { numRuns: 2000 },
    );
  });

  it("only takes away, says where, and leaves no banned character", () => {
    fc.assert(
      fc.property(smuggled, (text) => {
        const { text: clean, removed, changed } = sanitize(text);
        expect(isSubsequence(clean, text)).toBe(true);
        expect(changed).toBe(clean !== text);
        expect(clean).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060-\u206f\ufeff\u00ad]/);
        expect(new TextDecoder().decode(new TextEncoder().encode(clean))).toBe(clean);
        let rebuilt = "";
        let end = 0;
        for (const { span } of removed) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          rebuilt += text.slice(end, span.start);
          end = span.end;
        }
        expect(rebuilt + text.slice(end)).toBe(clean);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["family and profession emoji", "👩‍👩‍👧‍👦 👩🏽‍💻 🏳️‍🌈"],
    ["keycaps and hearts", "1️⃣ #️⃣ ❤️ ☎︎"],
    ["flags of countries and regions", "🇩🇪 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿"],
    ["Persian", "می‌خواهم نامه‌ها"],
    ["Hindi and Malayalam", "क्‍ष ന്‍ क्‌ष"],
    ["direction marks beside Hebrew", "שלום\u200f! \u200eאבג"],
    ["an ideographic variant", "葛\u{e0100}城"],
    ["line breaks and tabs", "a\tb\r\nc"],
  ])("leaves %s alone", (_, text) => {
    expect(sanitize(text)).toEqual({ text, changed: false, removed: [], exceeded: null });
  });

  it.each([
    ["control", "a\x00\x1b\x7f\x9fb"],
    ["bidi", "a\u202e\u2066\u2069\u200eb"],
    ["zero-width", "a\u200b\u200d\u200c\ufeff\u00ad\u2060b"],
    ["tag", "a\u{e0041}\u{e0042}\u{e007f}b"],
    ["variation-selector", "a\ufe0f\u{e0101}b"],
    ["surrogate", "a\ud83d\ud83db"],
  ])("takes out what was smuggled: %s", (kind, text) => {
    const { text: clean, removed } = sanitize(text);
    expect([clean, [...new Set(removed.map((each) => each.kind))]]).toEqual(["ab", [kind]]);
    expect(removed[0]?.span.start).toBe(1);
  });

  it("takes tags that only pretend to be a flag", () => {
    expect(sanitize("🏴\u{e0068}\u{e0069}").text).toBe("🏴");
    expect(sanitize(`🏴${"\u{e0061}".repeat(40)}\u{e007f}`).text).toBe("🏴");
  });

  it("cuts at its bounds, between two characters", () => {
    expect(sanitize("abcdef", { maxCharacters: 3 })).toMatchObject({ text: "abc", exceeded: "characters" });
    expect(sanitize("ab👋", { maxCharacters: 3 })).toMatchObject({ text: "ab", exceeded: "characters" });
    expect(sanitize("aé世", { maxBytes: 3 })).toMatchObject({ text: "aé", exceeded: "bytes" });
    expect(sanitize("aé世", { maxBytes: 6 })).toMatchObject({ text: "aé世", exceeded: null });
    fc.assert(
      fc.property(smuggled, fc.nat(40), fc.nat(80), (text, maxCharacters, maxBytes) => {
        const { text: cut } = sanitize(text, { maxCharacters, maxBytes });
        expect(cut.length).toBeLessThanOrEqual(maxCharacters);
        expect(new TextEncoder().encode(cut).byteLength).toBeLessThanOrEqual(maxBytes);
        expect(sanitize(cut, { maxCharacters, maxBytes })).toMatchObject({ text: cut, changed: false, exceeded: null });
      }),
      { numRuns: 2000 },
    );
  });

  it.each([{ maxCharacters: Number.NaN }, { maxBytes: -1 }, { max: 5 }, 5])("names a wrong bound: %j", (bounds) => {
    expect(() => sanitize("a", bounds as object)).toThrow(expect.objectContaining({ code: "option_invalid" }));
  });

  it("lists no more stretches than its bound", () => {
    expect(sanitize("a\u200b".repeat(5000)).removed.length).toBe(1000);
  });
});
