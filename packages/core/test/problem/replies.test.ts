import { expect, test } from "vitest";
import { PROBLEMS } from "../../src/problem/table.js";

const INTRODUCTION = `# Every reply of the guard

A refusal is a problem (RFC 9457, \`application/problem+json\`) with a closed list of fields: \`type\`, \`title\`, \`status\`, \`code\`, \`requestId\`, \`retryAfterSeconds\` where it applies, and \`error: { message, type, code }\`, which is where the official \`openai\` client looks. Its text is fixed for each code. The operator's event holds the reason, which is often finer than what the client is told: five reasons share \`invalid_api_key\`.

\`Retry-After\` comes with a refusal by a limit and, clamped to an hour, from a provider that sent one. A reply that no retry within a minute can change carries \`x-should-retry: false\`, because the \`openai\` client otherwise sleeps through any \`Retry-After\`. A 401 carries \`WWW-Authenticate: Bearer\`.

\`provider_rejected\` keeps the provider's own 400, 404 or 422.

| reason in events | status | code to the client | what the client reads |
|---|---|---|---|
`;

// `vitest run -u test/problem/replies` writes the page anew.
test("docs/replies.md lists every reason with what the client is told", async () => {
  const rows = Object.entries(PROBLEMS).map(
    ([reason, { status, code = reason, message }]) => `| \`${reason}\` | ${status} | \`${code}\` | ${message} |\n`,
  );
  await expect(INTRODUCTION + rows.join("")).toMatchFileSnapshot("../../../../docs/replies.md");
});
