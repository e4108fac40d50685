import { describe, expect, test } from "vitest";
import { BRIEF_SLOTS } from "../../generator/brief-kinds/slots.ts";
import { BRIEF_KINDS, writeBrief } from "../../generator/briefs.ts";
import { lines, slotsOf } from "../../generator/grammar.ts";
import { createRandom } from "../../generator/random.ts";
import { MAX_ROW_LENGTH } from "../../generator/row.ts";

const write = (seed: number, count: number) =>
  Array.from({ length: count }, (_, i) => writeBrief(createRandom(`${seed}/${i}`)));
const briefs = write(3, 4000);
const wordsOf = (text: string) => text.split(/\s+/).length;

describe("briefs", () => {
  test("are the same for the same seed, and others for another", () => {
    expect(write(3, 300)).toEqual(briefs.slice(0, 300));
    expect(write(4, 300)).not.toEqual(briefs.slice(0, 300));
  });

  test("differ from each other", () => {
    expect(new Set(briefs).size / briefs.length).toBeGreaterThan(0.97);
  });

  test("are none too long, and leave no template unfilled", () => {
    expect(briefs.filter((text) => text.length > MAX_ROW_LENGTH || text.trim() === "")).toEqual([]);
    const unfilled = new RegExp(`\\{(?:${Object.keys(BRIEF_SLOTS).join("|")})\\}|¶`);
    expect(briefs.filter((text) => unfilled.test(text))).toEqual([]);
  });

  test("are short, long and everything between", () => {
    const counts = briefs.map(wordsOf);
    expect(Math.max(...counts)).toBeLessThanOrEqual(600);
    for (const [from, to] of [
      [1, 12],
      [12, 40],
      [40, 120],
      [120, 300],
      [300, 601],
    ] as const) {
      const share = counts.filter((count) => count >= from && count < to).length / counts.length;
      expect(share, `${from} to ${to} words`).toBeGreaterThan(0.03);
    }
  });

  test("hold no line that takes an assistant's instructions from it or asks for them", () => {
    const injection =
      /(ignore|disregard|forget) (all |any |the |your )*(previous|prior|above|earlier) (instructions|rules|prompts|directives)|(reveal|print|show|tell) (me )?(your|the) (system|hidden|initial) (prompt|instructions)/i;
    expect(briefs.filter((text) => injection.test(text))).toEqual([]);
  });
});

describe.each(Object.entries(BRIEF_KINDS))("the kind %s", (_name, { heads, details = "", endings = "" }) => {
  const all = [...lines(heads), ...lines(details), ...lines(endings)];

  test("has many lines, each once, with slots that exist and brackets that close", () => {
    expect(lines(heads).length).toBeGreaterThanOrEqual(20);
    expect(all.length).toBeGreaterThanOrEqual(35);
    expect(new Set(all).size).toBe(all.length);
    expect(all.flatMap(slotsOf).filter((slot) => !(slot in BRIEF_SLOTS))).toEqual([]);
    expect(all.filter((line) => line.split("[").length !== line.split("]").length)).toEqual([]);
  });
});
