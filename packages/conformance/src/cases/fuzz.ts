import type { ErrorEvent } from "@aiguard/core";
import { expect, it } from "vitest";
import { chat, type TestClient } from "../client.js";
import type { Suite } from "../describe-adapter.js";
import { HIDDEN, MASKED } from "../thrown.js";

/** `npm run test:full` throws them all. */
const THROWN = process.env.AIGUARD_FULL === "1" ? 10_000 : 300;
const AT_ONCE = 20;

const NEVER_SHOWN = [HIDDEN, ...MASKED, "node_modules", ".ts:", ".js:", "    at ", "postgres:"];
const FIELDS = ["type", "title", "status", "code", "requestId", "retryAfterSeconds", "error"];

/** Whatever a handler throws, before its answer or in the middle of it, the client reads a problem and nothing else. */
export function fuzzCases(suite: Suite): void {
  it(
    `becomes a problem under the request's id, ${THROWN} times`,
    async () => {
      const key = await suite.client.key();
      await suite.client.events();
      for (let seed = 0; seed < THROWN; seed += AT_ONCE) {
        const seeds = Array.from({ length: AT_ONCE }, (_, i) => seed + i);
        const ids = await Promise.all(seeds.map((each) => expectProblem(suite.client, key, each)));
        const errors = (await suite.client.events()).filter((event): event is ErrorEvent => event.type === "error");
        expect(errors.map(({ requestId }) => requestId).sort()).toEqual(ids.sort());
        for (const secret of MASKED) expect(JSON.stringify(errors), `seeds from ${seed}`).not.toContain(secret);
      }
    },
    THROWN * 100,
  );

  it(
    "ends an answer that has begun with the error event of its protocol",
    async () => {
      const key = await suite.client.key();
      for (let seed = 0; seed < THROWN / 5; seed += AT_ONCE) {
        const seeds = Array.from({ length: AT_ONCE }, (_, i) => seed + i);
        await Promise.all(
          seeds.map(async (each) => {
            const response = await suite.client.post("/throw", chat(`throw after 1 seed ${each}`), { key });
            const text = await response.text();
            expect([response.status, text.includes("word0"), /data: \{"error":/.test(text)], `seed ${each}`).toEqual([
              200,
              true,
              true,
            ]);
            for (const secret of NEVER_SHOWN) expect(text, `seed ${each}`).not.toContain(secret);
          }),
        );
      }
    },
    THROWN * 100,
  );
}

async function expectProblem(client: TestClient, key: string, seed: number): Promise<string> {
  const response = await client.post("/throw", chat(`seed ${seed}`), { key });
  const text = await response.text();
  const shown = JSON.stringify([...response.headers]) + text;
  for (const secret of [...NEVER_SHOWN, key]) expect(shown, `seed ${seed}`).not.toContain(secret);
  const problem = JSON.parse(text) as Record<string, unknown>;
  expect(Object.keys(problem).filter((name) => !FIELDS.includes(name))).toEqual([]);
  expect([problem.status, problem.requestId], `seed ${seed}`).toEqual([
    response.status,
    response.headers.get("x-request-id"),
  ]);
  expect(response.status).toBeGreaterThanOrEqual(400);
  return problem.requestId as string;
}
