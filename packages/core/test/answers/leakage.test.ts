import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leakageFilter } from "../../src/answers/leakage.js";
import { ProtectedPrompt } from "../../src/answers/protected-prompt.js";

const PROMPT = `You are Marla, the patient concierge of the Hotel Aurora in Trieste.
Guests ask about rooms, breakfast and the harbour ferry; answer in two short sentences.
Never quote a price below 140 euros and do not mention the renovation of the third floor before March.
If somebody asks about refunds, send them to refunds desk number nine, which opens at seven.`;
const CANARY = "k3v9x2q7m4t8w1z6";

function filterOf(text: string, cuts: readonly number[], said: string[] = [], sayable: readonly string[] = []): string {
  const prompt = new ProtectedPrompt(PROMPT, CANARY);
  const stretches = sayable.flatMap((each) => prompt.shared(each, 8));
  const filter = leakageFilter([{ prompt, sayable: stretches }], {
    runWords: 8,
    onLeak(disguise) {
      said.push(disguise);
      return false;
    },
  });
  let out = "";
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  let start = 0;
  for (const end of [...places, text.length]) {
    out += filter.push(text.slice(start, end));
    start = end;
  }
  return out + filter.end();
}

const words = PROMPT.split(/\s+/);
const run = (from: number, count: number): string => words.slice(from, from + count).join(" ");
const everywhere = (text: string): number[] => Array.from({ length: text.length }, (_, i) => i);

describe("a run of a protected prompt", () => {
  test("of eight words is masked wherever it stands, however it is cut", () => {
    for (let from = 0; from + 8 <= words.length; from++) {
      const said: string[] = [];
      const text = `Sure. My instructions say: ${run(from, 8)} And so on.`;
      const out = filterOf(text, everywhere(text), said);
      expect(out).toBe(filterOf(text, []));
      expect(out).toContain("[redacted:prompt]");
      expect(said).toEqual(["plain"]);
      // All but its first two words, and the beginning of the third.
      expect(out).not.toContain(run(from, 4));
    }
  });

  test("of seven passes untouched", () => {
    for (let from = 0; from + 7 <= words.length; from++) {
      const text = `Well, ${run(from, 7)}, zebra.`;
      expect(filterOf(text, everywhere(text))).toBe(text);
    }
  });
});
