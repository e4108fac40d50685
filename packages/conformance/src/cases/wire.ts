import { expect, it } from "vitest";
import { chat } from "../client.js";
import type { Suite } from "../describe-adapter.js";

/** Headers, methods and request targets that ordinary clients do not send. */
export function wireCases(suite: Suite): void {
  const post = (path: string, headers: string, body = JSON.stringify(chat("Hello"))): string =>
    `POST ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n${headers}\r\n${body}`;

  it("refuses a key header that stands twice with two values", async () => {
    const [first, second] = [await suite.client.key(), await suite.client.key()];
    const answer = await suite.client.raw(post("/echo", `x-api-key: ${first}\r\nx-api-key: ${second}\r\n`));
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
  });

  // An adapter that is not told the peer's address has no such case.
  if (suite.harness.knowsAddress)
    it("does not believe a client's X-Forwarded-For", async () => {
      const key = await suite.client.key();
      const statuses: number[] = [];
      for (const address of ["192.0.2.1", "192.0.2.2", "192.0.2.3"]) {
        const headers = { "x-forwarded-for": address, forwarded: `for=${address}`, "x-real-ip": address };
        const response = await suite.client.post("/limited-by-client", chat("Hello"), { key, headers });
        statuses.push(response.status);
        await response.text();
      }
      expect(statuses).toEqual([200, 200, 429]);
    });

  it("does not believe a client's X-Forwarded-Proto, unless a proxy was declared", async () => {
    const key = await suite.client.key();
    const headers = { "x-forwarded-proto": "https", "x-forwarded-for": "192.0.2.1", forwarded: "proto=https" };
    const undeclared = await suite.client.post("/https", chat("Hello"), { key, headers });
    expect(undeclared.status).toBe(403);
    await undeclared.text();
    const declared = await suite.client.post("/https-proxied", chat("Hello"), { key, headers });
    expect(declared.status).toBe(200);
    await declared.text();
    const bare = await suite.client.post("/https-proxied", chat("Hello"), { key });
    expect(bare.status).toBe(403);
    await bare.text();
  });

  // A framework that does not answer HEAD on a GET route has no such case.
  if (suite.harness.answersHead)
    it("answers HEAD without a body, and gives the slot back", async () => {
      const key = await suite.client.key();
      for (let sent = 0; sent < 3; sent++) {
        const response = await fetch(`${suite.client.url}/one-slot/models`, {
          method: "HEAD",
          headers: { authorization: `Bearer ${key}` },
        });
        expect([response.status, await response.text()]).toEqual([200, ""]);
      }
      const refused = await fetch(`${suite.client.url}/models`, { method: "HEAD" });
      expect([refused.status, await refused.text()]).toEqual([401, ""]);
    });

  it("stays up and guarded on odd request targets", async () => {
    const targets = [
      "http://elsewhere.example/echo",
      "//echo",
      "/echo?x=%00",
      "/echo%2f..%2fopen",
      "/../echo",
      "/echo;a=b",
      "*",
    ];
    for (const target of targets) {
      const answer = await suite.client.raw(post(target, ""));
      // Without a key none of them may succeed; what a framework says of a target that is none of its own is its affair.
      expect(answer, target).toMatch(/^HTTP\/1\.1 [345]\d\d /);
    }
    const response = await suite.client.post("/echo", chat("Hello"), { key: await suite.client.key() });
    expect(response.status).toBe(200);
    await response.text();
  });

  it("lets a CORS preflight pass without an identity", async () => {
    const response = await fetch(`${suite.client.url}/echo`, {
      method: "OPTIONS",
      headers: { origin: "https://app.example", "access-control-request-method": "POST" },
    });
    expect([401, 403]).not.toContain(response.status);
    await response.text();
  });
}
