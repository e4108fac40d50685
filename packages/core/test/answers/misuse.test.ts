import { expect, test } from "vitest";
import {
  AiguardError,
  createOutputGuard,
  createRedactor,
  guardResponse,
  guardStream,
  openAnswer,
} from "../../src/index.js";

// As somebody would call them from JavaScript, or with an `any`.
const wrong: readonly [string, () => unknown][] = [
  ["secrets", () => createRedactor({ secrets: ["correct horse"] } as never)],
  ["options", () => createRedactor("x" as never)],
  ["options", () => createRedactor(null as never)],
  ["values", () => createRedactor({ values: "hunter2hunter2" as never })],
  ["values[1]", () => createRedactor({ values: ["hunter2hunter2", process.env.NO_SUCH_VARIABLE as never] })],
  ["disable", () => createRedactor({ disable: "email" as never })],
  ["rules", () => createRedactor({ rules: { id: "x" } as never })],
  ["rules[0].regexp", () => createRedactor({ rules: [{ id: "x", regexp: /x/ } as never] })],
  ["text", () => createRedactor().redact(undefined as never)],
  ["text", () => createRedactor().redact({} as never)],
  [
    "text",
    () =>
      createRedactor()
        .createVault()
        .redact(5 as never),
  ],
  ["options", () => createOutputGuard(null as never)],
  ["redactor", () => createOutputGuard({ redactor: { values: [] } as never })],
  ["argumentRedactor", () => createOutputGuard({ argumentRedactor: {} as never })],
  ["detector", () => createOutputGuard({ detector: "strict" as never })],
  ["leakage.words", () => createOutputGuard({ leakage: { words: 8 } as never })],
  ["links.action", () => createOutputGuard({ links: { hosts: [], action: "drop" } as never })],
  ["links", () => createOutputGuard({ links: ["example.com"] as never })],
  ["tools", () => createOutputGuard({ tools: ["search"] as never })],
  ["tools", () => createOutputGuard({ tools: null as never })],
  ["tools.search.scope", () => createOutputGuard({ tools: { search: { scope: ["admin"] } as never } })],
  ["options", () => openAnswer(undefined as never)],
  ["stages", () => openAnswer({ format: "openai" } as never)],
  ["stage", () => openAnswer({ contentType: "text/plain", stages: [], stage: [] } as never)],
  ["source", () => guardStream(undefined as never, undefined as never)],
  ["answer", () => guardStream(new ReadableStream(), {} as never)],
  ["admission", () => guardResponse(undefined as never, new Response())],
  ["response", () => guardResponse({ openAnswer: () => {} } as never, undefined as never)],
];

test.each(wrong)("names %s, which is wrong", async (option, misuse) => {
  const error = await (async () => misuse())().catch((thrown: unknown) => thrown);
  expect(AiguardError.isInstance(error) && error.code).toBe("option_invalid");
  expect((error as AiguardError).message).toContain(`\`${option}\``);
});
