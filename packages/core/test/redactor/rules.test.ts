import { checkSync } from "recheck";
import { describe, expect, it } from "vitest";
import { createRedactor } from "../../src/index.js";
import { builtInRules } from "../../src/redactor/rules.js";
import { growth } from "../growth.js";
import { ADVERSARIAL_SECRETS } from "./adversarial.js";
import { LEADS, REDACTION_EXAMPLES } from "./examples.js";

const redactor = createRedactor();
const ids = [...new Set(builtInRules().map((rule) => rule.id))];
const around = (text: string): string => `It is ${text} and no other.`;

it("every rule has examples, and every example a rule", () => {
  expect(Object.keys(REDACTION_EXAMPLES).sort()).toEqual([...ids].sort());
});

describe.each(Object.entries(REDACTION_EXAMPLES))("%s", (id, { why, masked, kept }) => {
  const lead = LEADS[id] ?? "";

  it("says what it is for", () => expect(why).toMatch(/\.$/));

  it.each(masked)("masks %s", (value) => {
    for (const [before, after] of [
      ["", ""],
      ["It is ", ""],
      ["<", ">"],
      ["(", ")"],
      ['"', '"'],
      ["a,", ",b"],
      ["", ". Then"],
    ]) {
      const text = `${before}${lead}${value}${after}`;
      const { findings } = redactor.redact(text);
      expect(findings.map((finding) => finding.kind)).toEqual([id]);
      const [{ span } = { span: { start: 0, end: 0 } }] = findings;
      expect(span.start).toBe(text.indexOf(value));
      // What runs on may take the sign behind it with it.
      expect(text.slice(span.end)).not.toContain(value.slice(-4));
    }
  });

  it.each(kept)("leaves %s", (value) => {
    expect(redactor.redact(around(value)).counts).not.toHaveProperty(id);
  });

  it("can be disabled", () => {
    const { counts } = createRedactor({ disable: [id] }).redact(masked.map((value) => around(lead + value)).join("\n"));
    expect(counts).not.toHaveProperty(id);
  });
});

// `npm run test:full` searches as long as the analyser likes to. Steps are counted, and not the time, which is another
// on a busy machine.
const SEARCH = {
  timeout: 100_000,
  incubationTimeout: null,
  attackTimeout: null,
  ...(process.env.AIGUARD_FULL === "1" ? {} : { maxIteration: 3 }),
};

it.each(builtInRules().map((rule, i) => [rule.id, i + 1, rule.pattern] as const))(
  "the pattern of %s (rule %i) cannot be made to backtrack",
  (_, _number, pattern) => {
    expect(checkSync(pattern.source, pattern.flags, SEARCH).status).toBe("safe");
  },
  120_000,
);

it.each(Object.entries(ADVERSARIAL_SECRETS))(
  "costs no more than ten times as much for ten times as many %s",
  (_, make) => {
    expect(growth(make, (text) => redactor.redact(text))).toBeLessThanOrEqual(12);
  },
);
