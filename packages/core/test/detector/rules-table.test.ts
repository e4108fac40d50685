import { expect, it } from "vitest";
import { builtInRules } from "../../src/detector/rules.js";
import { RULE_NOTES } from "./rule-notes.js";

const INTRODUCTION = `# The rules of the detector

Made from the rules by their test; not to be edited. \`disable: ["mode.switch"]\` of \`createDetector\` leaves a rule out, and \`allow\` excuses one phrase from one rule. A severity weighs 0.2 (low), 0.45 (medium) or 0.75 (high); what two rules see adds up, what is only quoted counts less, what was disguised counts more. A rule without sources counts in all but the operator's own prompt. The sentences are in English; most rules hear all the languages of the lexicon.

| id | family | severity | sources | why | catches | leaves alone |
| --- | --- | --- | --- | --- | --- | --- |
`;

const cell = (text: string): string => text.replace(/[|<>*_[\]`\\]/g, "\\$&").replace(/\n/g, " ");

it("stand in the docs, each with what it must catch and what it must leave alone", async () => {
  const rows = [...builtInRules()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, category, severity, sources }) => {
      const [why = "", example = "", counterExample = ""] = RULE_NOTES[id] ?? [];
      const cells = [
        `\`${id}\``,
        category,
        severity,
        sources?.join(", ") ?? "",
        ...[why, example, counterExample].map(cell),
      ];
      return `| ${cells.join(" | ")} |\n`;
    });
  await expect(INTRODUCTION + rows.join("")).toMatchFileSnapshot("../../../../docs/rules.md");
});
