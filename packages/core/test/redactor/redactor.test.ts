import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRedactor, type RedactorOptions } from "../../src/index.js";
import { LEADS, REDACTION_EXAMPLES } from "./examples.js";

const redactor = createRedactor();
const samples = Object.entries(REDACTION_EXAMPLES).flatMap(([id, { masked }]) =>
  masked.map((value) => [id, value] as const),
);

describe("redact", () => {
  it("tells where each value stood, and how many of each kind", () => {
    const text = "Write to ada@example.com or bob@example.com, card 4111 1111 1111 1111.";
    const result = redactor.redact(text);
    expect(result.text).toBe("Write to [redacted:email] or [redacted:email], card [redacted:card].");
    expect(result.counts).toEqual({ email: 2, card: 1 });
    expect(result.findings.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      "ada@example.com",
      "bob@example.com",
      "4111 1111 1111 1111",
    ]);
  });

  it("changes nothing where there is nothing", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ,.!?\n]{0,200}$/), (text) => {
        expect(redactor.redact(text)).toEqual({ text, findings: [], counts: {} });
      }),
    );
  });

  it("finds nothing more in what it has masked, and nothing in masks and placeholders", () => {
    const vault = redactor.createVault();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...samples), { minLength: 1, maxLength: 6 }), (values) => {
        const text = values.map(([id, value]) => `It is ${LEADS[id] ?? ""}${value} `).join("\n");
        for (const { text: once } of [redactor.redact(text), vault.redact(text)])
          expect(redactor.redact(once).findings).toEqual([]);
      }),
    );
  });

  const disguises: Readonly<Record<string, (value: string) => string>> = {
    "zero-width splits": (value) => [...value].join("\u200b"),
    "soft hyphens": (value) => value.replace(/(.{4})(?=.)/gs, "$1\xad"),
    "full width": (value) => value.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    "full-width digits": (value) => value.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    "mathematical digits": (value) => value.replace(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
    "URL encoding": encodeURIComponent,
    "URL encoding of all": (value) =>
      [...new TextEncoder().encode(value)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
    entities: (value) => value.replace(/[@.:-]/g, (sign) => `&#${sign.charCodeAt(0)};`),
    "JSON escapes": (value) =>
      value.replace(/[@.:]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`),
  };

  describe.each(Object.entries(disguises))("sees through %s", (_, disguise) => {
    it.each([
      "ada@example.com",
      "4111 1111 1111 1111",
      "DE89 3704 0044 0532 0130 00",
      "+49 30 901820",
      "203.0.113.77",
      "AKIAIOSFODNN7EXAMPLE",
      `sk-ant-api03-${"a1B2".repeat(6)}`,
    ])("%s", (value) => {
      const hidden = disguise(value);
      const text = `It is ${hidden} and no other.`;
      const { findings } = redactor.redact(text);
      expect(findings.map(({ span }) => text.slice(span.start, span.end))).toEqual([hidden]);
    });
  });

  it("masks own values wherever they stand, the longer one first, and disguised ones too", () => {
    const own = createRedactor({ values: ["open sesame", "open sesame twice", { reveal: () => "hush-hush" }] });
    expect(own.redact("Say open sesame twice, open sesame or xhush-hushx.").text).toBe(
      "Say [redacted:value], [redacted:value] or x[redacted:value]x.",
    );
    expect(own.redact("Say open\u200b se\u200bsame.").text).toBe("Say [redacted:value].");
  });

  it("masks by own rules, which say whether a match may hold white space and how long it is", () => {
    const own = createRedactor({
      rules: [
        { id: "ticket", pattern: /T-\d+/, maxLength: 6, accepts: (match) => match !== "T-0000" },
        { id: "word", pattern: /magic word/ },
        { id: "phrase", pattern: /code [a-z]+/, spaced: true },
        { id: "pin", pattern: /pin is (?<secret>\d{4})/, spaced: true },
      ],
    });
    expect(own.redact("T-1234 T-0000 T-12345 magic word code blue pin is 1234").text).toBe(
      "[redacted:ticket] T-0000 T-12345 magic word [redacted:phrase] pin is [redacted:pin]",
    );
  });

  it.each<[string, RedactorOptions]>([
    ["values", { values: ["short"] }],
    ["disable", { disable: ["no-such-rule"] }],
    ["rules[0].id", { rules: [{ id: "e mail", pattern: /x/ }] }],
    ["rules[0].id", { rules: [{ id: "email", pattern: /x/ }] }],
    [
      "rules[1].id",
      {
        rules: [
          { id: "a", pattern: /x/ },
          { id: "a", pattern: /y/ },
        ],
      },
    ],
    ["rules[0].pattern", { rules: [{ id: "a", pattern: /x/g }] }],
    ["rules[0].maxLength", { rules: [{ id: "a", pattern: /x/, maxLength: 1000 }] }],
  ])("refuses wrong %s", (option, options) => {
    expect(() => createRedactor(options)).toThrow(option);
  });
});

describe("a vault", () => {
  const random = (length: number): Uint8Array => new Uint8Array(length).fill(7);

  it("gives the same value the same placeholder, however it is written, and gives it back", () => {
    const vault = createRedactor({ random }).createVault();
    const { text } = vault.redact(
      "ada@example.com, Ada@Example.com, bob@example.com, 4111 1111 1111 1111, 4111-1111-1111-1111",
    );
    expect(text).toBe(
      "[email-1-77777777], [email-1-77777777], [email-2-77777777], [card-1-77777777], [card-1-77777777]",
    );
    expect(vault.redact("again bob@example.com").text).toBe("again [email-2-77777777]");
    expect(vault.restore("Dear [email-2-77777777]")).toBe("Dear bob@example.com");
  });

  it("restores nothing that it has not given out", () => {
    const [first, second] = [redactor.createVault(), redactor.createVault()];
    const { text } = first.redact("ada@example.com");
    expect(second.redact("bob@example.com").text).not.toBe(text);
    expect(second.restore(text)).toBe(text);
    expect(first.restore("[email-1-00000000] [email-2-77777777]")).toBe("[email-1-00000000] [email-2-77777777]");
  });

  it("restores a growing text as it would the whole, whatever the pieces", () => {
    const vault = redactor.createVault();
    const placeholder = vault.redact("ada@example.com").text;
    const piece = fc.constantFrom(
      placeholder,
      placeholder.slice(0, 9),
      placeholder.slice(9),
      "[",
      "]",
      "a",
      " ",
      "[[",
      "-",
    );
    fc.assert(
      fc.property(fc.array(piece), fc.integer({ min: 1, max: 9 }), (pieces, size) => {
        const text = pieces.join("");
        const stream = vault.open();
        let out = "";
        for (let at = 0; at < text.length; at += size) out += stream.push(text.slice(at, at + size));
        expect(out + stream.end()).toBe(vault.restore(text));
      }),
    );
  });
});
