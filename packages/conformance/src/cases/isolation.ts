import { expect, it } from "vitest";
import { chat } from "../client.js";
import type { Suite } from "../describe-adapter.js";

const TENANTS = 20;
const REQUESTS = 200;

/** Many tenants at once, with nothing crossing over. */
export function isolationCases(suite: Suite): void {
  it(`keeps ${REQUESTS} concurrent requests of ${TENANTS} tenants apart`, async () => {
    const keys = await Promise.all(
      Array.from({ length: TENANTS }, (_, tenant) => suite.client.key({ tenant: `tenant-${tenant}` })),
    );
    await suite.client.events();
    const answers = await Promise.all(
      Array.from({ length: REQUESTS }, async (_, index) => {
        const tenant = index % TENANTS;
        const text = `Question ${index} of tenant ${tenant}`;
        const response = await suite.client.post("/echo", chat(text), { key: keys[tenant] ?? "" });
        return { tenant, text, status: response.status, seen: (await response.json()) as Seen };
      }),
    );
    for (const { tenant, text, status, seen } of answers) {
      expect(status).toBe(200);
      expect(seen.body).toEqual(chat(text));
      expect(seen.admission).toMatchObject({ tenant: `tenant-${tenant}`, messages: [{ role: "user", text }] });
    }
    expect(new Set(answers.map(({ seen }) => seen.admission.requestId)).size).toBe(REQUESTS);
    const ends = (await suite.client.events()).filter((event) => event.type === "end");
    expect(ends).toHaveLength(REQUESTS);
  });

  it("counts each tenant's key for itself", async () => {
    const [first, second] = [await suite.client.key({ tenant: "one" }), await suite.client.key({ tenant: "two" })];
    const send = async (key: string): Promise<number> => {
      const response = await suite.client.post("/limited", chat("Hello"), { key });
      await response.text();
      return response.status;
    };
    expect([await send(first), await send(first), await send(first)]).toEqual([200, 200, 429]);
    expect(await send(second)).toBe(200);
  });
}

interface Seen {
  readonly body: unknown;
  readonly admission: { readonly requestId: string };
}
