import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkSync } from "recheck";
import ts from "typescript-6";
import { expect, test } from "vitest";
import { ROOT } from "../../src/workspace.ts";

const packages = join(ROOT, "packages");

/** Files that put patterns together, and where what they make is tested or why it need not be. */
const BUILDERS: Readonly<Record<string, string>> = {
  "core/src/text/survey.ts": "below",
  "core/src/detector/rules.ts": "below",
  "core/src/detector/find.ts": "the patterns of the rules, with other flags",
  "core/src/redactor/characters.ts": "one class",
  "core/src/redactor/checksums.ts": "two letters, sought in a table",
  "core/src/redactor/personal-rules.ts": "below",
  "core/src/redactor/rule.ts": "the patterns of the rules, with other flags",
  "core/src/redactor/run-on.ts": "one class",
  "core/src/redactor/secret-rules.ts": "below",
  "core/src/answers/json-schema.ts": "the operator's own",
};

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

/** Patterns as they stand in the source of what runs beside an attacker's text, and the files that build others. */
function sources(): { readonly literals: Map<string, string>; readonly builders: Set<string> } {
  const literals = new Map<string, string>();
  const builders = new Set<string>();
  for (const file of globSync("{core,express,fastify,hono,next,redis,classifier}/src/**/*.ts", { cwd: packages })) {
    visit(
      ts.createSourceFile(file, readFileSync(join(packages, file), "utf8"), ts.ScriptTarget.Latest, true),
      (node) => {
        if (ts.isRegularExpressionLiteral(node)) literals.set(`${file} ${node.text}`, node.text);
        if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp")
          builders.add(file);
      },
    );
  }
  return { literals, builders };
}

/** Patterns that are put together from parts; the redactor's rules are tested beside their examples. */
async function built(): Promise<Map<string, string>> {
  const load = (file: string) => import(pathToFileURL(join(packages, "core/dist", file)).href);
  const { builtInRules } = await load("detector/rules.js");
  const rules = (builtInRules() as { id: string; pattern?: RegExp }[]).filter(({ pattern }) => pattern !== undefined);
  const { reversed, rotated, atbashed } = (await load("text/survey.js")).tellingWords();
  const { ASSIGNED, KEY_BEGIN } = await load("redactor/secret-rules.js");
  return new Map([
    ...rules.map(({ id, pattern }): [string, string] => [id, String(pattern)]),
    ...[reversed, rotated, atbashed, ASSIGNED, KEY_BEGIN].map((pattern): [string, string] => [
      String(pattern),
      String(pattern),
    ]),
  ]);
}

test("no pattern that reads a text can be made to take more than linear time", { timeout: 300_000 }, async () => {
  const patterns = new Map([...sources().literals, ...(await built())]);
  expect(patterns.size).toBeGreaterThan(220);
  const slow: string[] = [];
  for (const [name, pattern] of patterns) {
    const end = pattern.lastIndexOf("/");
    // By the count of steps alone: what was merely interrupted on a busy machine would be called vulnerable.
    const search = { timeout: 60_000, incubationTimeout: null, attackTimeout: null };
    const { status } = checkSync(pattern.slice(1, end), pattern.slice(end + 1), search);
    if (status !== "safe") slow.push(`${status}: ${name}`);
  }
  expect(slow).toEqual([]);
});

test("no pattern is put together where nobody looks", () => {
  expect([...sources().builders].sort()).toEqual(Object.keys(BUILDERS).sort());
});
