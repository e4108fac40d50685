import { describe, expect, it } from "vitest";
import { holds } from "../../src/check.ts";
import { ADVERSARIAL } from "../../src/detect/adversarial.ts";
import type { Said } from "../../src/detect/metrics.ts";
import { plot } from "../../src/detect/plot.ts";
import { report } from "../../src/detect/report.ts";
import { requirements } from "../../src/detect/requirements.ts";
import { type EntrantResult, type Results, setResult } from "../../src/detect/results.ts";
import { SETS } from "../../src/detect/sets.ts";

const ROWS = [
  { text: "a", isAttack: true, isHarmfulOnly: false },
  { text: "b", isAttack: false, isHarmfulOnly: false },
  { text: "c", isAttack: false, isHarmfulOnly: true },
];

/** An entrant that flags all attacks, no benign text and every harmful one, or the other way round. */
function entrant(name: string, isOurs: boolean, isRight = true): EntrantResult {
  const said: Said = { scores: isRight ? [1, 0, 1] : [0, 1, 0], flagged: [isRight, !isRight, isRight] };
  const part = (flagged: boolean): Said => ({ scores: [flagged ? 1 : 0], flagged: [flagged] });
  return {
    name,
    short: name,
    isOurs,
    judged: { ...said, failed: 0, timedOut: 0, givenUp: 0 },
    sets: SETS.map((set) => setResult(set, ROWS, said)),
    disguises: new Map([["morse", part(isRight)]]),
    languages: new Map([["tr", [{ attacks: part(isRight), benign: part(!isRight), quotations: part(!isRight) }]]]),
    withheld: new Map([["tr", [{ attacks: part(isRight), benign: part(!isRight), quotations: part(!isRight) }]]]),
  };
}

function results(isRight: boolean): Results {
  return {
    entrants: [entrant("rules", true, isRight), entrant("both", true, isRight), entrant("vard", false)],
    speeds: ["rules", "both"].map((name) => ({ entrant: name, microseconds: 9, ratio: isRight ? 0.3 : 3 })),
    growths: ["rules", "both"].flatMap((name) =>
      Object.keys(ADVERSARIAL).map((generator) => ({ entrant: name, generator, ratio: isRight ? 10 : 99 })),
    ),
    notes: ["A note."],
  };
}

describe("the requirements", () => {
  it("hold for a detector that is right and fast, and each fails for one that is neither", () => {
    expect(requirements(results(true)).filter((row) => !holds(row))).toEqual([]);
    const bounded = requirements(results(false)).filter(({ atMost, atLeast }) => (atMost ?? atLeast) !== undefined);
    expect(bounded.filter(holds)).toEqual([]);
    expect(bounded.length).toBeGreaterThan(40);
  });

  it("fail for what was not measured", () => {
    const nothing: Results = { ...results(true), entrants: [], speeds: [], growths: [] };
    expect(requirements(nothing).every(holds)).toBe(false);
    const ours = [entrant("rules", true), entrant("both", true)].map((ours) => ({
      ...ours,
      sets: [],
      disguises: new Map(),
      languages: new Map(),
      withheld: new Map(),
    }));
    const bounded = requirements({ ...nothing, entrants: ours }).filter(
      (row) => (row.atMost ?? row.atLeast) !== undefined,
    );
    expect(bounded.filter(holds)).toEqual([]);
  });

  it("measure twelve adversarial generators, each of about the length that was asked for", () => {
    expect(Object.keys(ADVERSARIAL)).toHaveLength(12);
    for (const make of Object.values(ADVERSARIAL)) {
      for (const length of [20_000, 200_000]) {
        expect(make(length).length).toBeLessThanOrEqual(length);
        expect(make(length).length).toBeGreaterThan(0.95 * length);
      }
    }
  });
});

describe("the report", () => {
  it("has every set with what was said of it, and keeps harmful requests apart", () => {
    const text = report(results(true), requirements(results(true)), "the command");
    for (const { name } of SETS) expect(text).toContain(`| ${name} (`);
    expect(text).toContain("`the command`");
    expect(text).toContain("- A note.");
    expect(text).toContain("| qualifire (user; 1 +, 1 −) | 100.0 / 0.0 | 100.0 / 0.0 | 100.0 / 0.0 |");
    expect(text).toMatch(/ProtectAI deberta v2 \(published\)/);
    expect(text).not.toContain("NaN");
  });

  it("is one well-formed picture with a curve for each of ours and a point for each entrant", () => {
    const svg = plot(results(true).entrants);
    expect(svg).not.toContain("NaN");
    expect(svg.match(/<circle/g)).toHaveLength(2 * 3 + 3);
    expect(svg.match(/fill="none" stroke="#[0-9a-f]{6}" stroke-width="2"/g)).toHaveLength(2 * 2);
    expect(svg.match(/<g /g)?.length).toBe(svg.match(/<\/g>/g)?.length);
  });
});
