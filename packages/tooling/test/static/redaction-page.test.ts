import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { LEADS, REDACTION_EXAMPLES } from "../../../core/test/redactor/examples.ts";
import { redactionPage } from "../../src/redaction-page.ts";
import { ROOT } from "../../src/workspace.ts";

type Rules = () => readonly { readonly id: string }[];

// After a change of the rules or of their examples: `npm run snapshots`.
test("docs/redaction.md lists the rules that there are", async () => {
  const load = (file: string) => import(pathToFileURL(join(ROOT, "packages/core/dist/redactor", file)).href);
  const { secretRules } = (await load("secret-rules.js")) as { secretRules: Rules };
  const { personalRules } = (await load("personal-rules.js")) as { personalRules: Rules };
  const rowsOf = (rules: Rules, group: string) =>
    [...new Set(rules().map(({ id }) => id))].map((id) => {
      const { why = "", masked = [], kept = [] } = REDACTION_EXAMPLES[id] ?? {};
      const [example = ""] = masked;
      return { id, group, why, masked: (LEADS[id] ?? "") + example, kept: kept[0] ?? "" };
    });
  const page = redactionPage([...rowsOf(secretRules, "secret"), ...rowsOf(personalRules, "personal")]);
  expect(page).not.toContain("``");
  await expect(page).toMatchFileSnapshot(join(ROOT, "docs/redaction.md"));
});
