import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkSync } from "recheck";
import ts from "typescript-6";
import { expect, test } from "vitest";
import { ROOT } from "../../src/workspace.ts";

const core = join(ROOT, "packages/core");

/** Patterns as they stand in the source of what reads an attacker's text. */
function literals(): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of globSync("src/{text,detector,sanitizer}/*.ts", { cwd: core })) {
    const source = ts.createSourceFile(file, readFileSync(join(core, file), "utf8"), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.set(`${file} ${node.text}`, node.text);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** Patterns that are put together from parts. */
async function built(): Promise<Map<string, string>> {
  const load = (file: string) => import(pathToFileURL(join(core, "dist", file)).href);
  const { builtInRules } = await load("detector/rules.js");
  const rules = (builtInRules() as { id: string; pattern?: RegExp }[]).filter(({ pattern }) => pattern !== undefined);
  const { reversed, rotated, atbashed } = (await load("text/survey.js")).tellingWords();
  return new Map([
    ...rules.map(({ id, pattern }): [string, string] => [id, String(pattern)]),
    ...[reversed, rotated, atbashed].map((pattern): [string, string] => [String(pattern), String(pattern)]),
  ]);
}

test("no pattern that reads a text can be made to take more than linear time", { timeout: 120_000 }, async () => {
  const patterns = new Map([...literals(), ...(await built())]);
  expect(patterns.size).toBeGreaterThan(60);
  const slow: string[] = [];
  for (const [name, pattern] of patterns) {
    const end = pattern.lastIndexOf("/");
    const { status } = checkSync(pattern.slice(1, end), pattern.slice(end + 1), { timeout: 20_000 });
    if (status !== "safe") slow.push(`${status}: ${name}`);
  }
  expect(slow).toEqual([]);
});
