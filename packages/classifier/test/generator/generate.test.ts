import { describe, expect, test } from "vitest";
import { FAMILIES } from "../../generator/family.ts";
import { generate } from "../../generator/generate.ts";
import { LANGUAGES } from "../../generator/languages.ts";
import { MAX_ROW_LENGTH } from "../../generator/row.ts";

const COUNT = 12_000;
const rows = [...generate({ seed: 7, count: COUNT })];
const keptOut = [...generate({ seed: 7, count: COUNT / 2, split: "kept-out" })];

describe("what the generator writes", () => {
  test("is the same for the same seed, and another for another", () => {
    expect([...generate({ seed: 7, count: 600 })]).toEqual(rows.slice(0, 600));
    expect([...generate({ seed: 8, count: 600 })].map(({ text }) => text)).not.toEqual(
      rows.slice(0, 600).map(({ text }) => text),
    );
  });

  test("has as many attacks as innocent texts, in each language and each source", () => {
    for (const { code } of LANGUAGES) {
      for (const source of ["user", "document", "tool"]) {
        const own = rows.filter((row) => row.lang === code && row.source === source);
        const attacks = own.filter(({ label }) => label === 1).length;
        expect(attacks / own.length, `${code} ${source}`).toBeGreaterThan(0.42);
        expect(attacks / own.length, `${code} ${source}`).toBeLessThan(0.58);
      }
    }
  });

  test("has both sides of every family in every language", () => {
    const found = new Set(rows.map(({ lang, family, label }) => `${lang} ${family} ${label}`));
    expect(found.size).toBe(LANGUAGES.length * FAMILIES.length * 2);
  });

  test("has no text twice, none that is too long, and no template left unfilled", () => {
    const all = [...rows, ...keptOut];
    expect(new Set(rows.map(({ text }) => text)).size / rows.length).toBeGreaterThan(0.995);
    expect(all.filter(({ text }) => text.length > MAX_ROW_LENGTH || text.trim() === "")).toEqual([]);
    const slots =
      /\{(?:name|topic|place|rules|forget|do|persona|secret|show|please|ask|prose|quoted|url|email)\}|¶|[\uE000-\uE0FF]/;
    expect(all.filter(({ text }) => slots.test(text)).map(({ text }) => text)).toEqual([]);
  });

  test("writes JSON that parses where a tool's result is JSON", () => {
    // A payload may look like JSON itself, and then begins a text that goes on in words.
    const json = rows.filter(
      ({ source, text, payload }) => source === "tool" && /^(\{|\[\{)/.test(text) && !text.startsWith(payload),
    );
    expect(json.length).toBeGreaterThan(500);
    for (const { text } of json) expect(() => JSON.parse(text)).not.toThrow();
  });

  test("puts the payload somewhere into each document", () => {
    const documents = rows.filter(({ source }) => source !== "user");
    const lost = documents.filter(
      ({ text, payload }) => !text.includes(payload) && !text.includes(JSON.stringify(payload).slice(1, -1)),
    );
    expect(lost).toEqual([]);
  });

  test("keeps to the languages and families that are asked for", () => {
    const some = [...generate({ seed: 1, count: 200, languages: ["tr", "ko"], families: ["persona", "planted"] })];
    expect(new Set(some.map(({ lang }) => lang))).toEqual(new Set(["tr", "ko"]));
    expect(new Set(some.map(({ family }) => family))).toEqual(new Set(["persona", "planted"]));
  });
});

describe("the kept-out split", () => {
  test("measures at least five families on both sides in every language", () => {
    for (const { code } of LANGUAGES) {
      const own = keptOut.filter(({ lang }) => lang === code);
      for (const label of [0, 1]) {
        const families = new Set(own.filter((row) => row.label === label).map(({ family }) => family));
        expect(families.size, `${code} ${label}`).toBeGreaterThanOrEqual(6);
      }
    }
  });

  test("shares no payload with training", () => {
    const learnt = new Set(rows.filter(({ kind }) => kind !== "ordinary").map(({ payload }) => payload));
    const shared = keptOut.filter(({ kind, payload }) => kind !== "ordinary" && learnt.has(payload));
    expect(shared.map(({ payload }) => payload)).toEqual([]);
  });
});
