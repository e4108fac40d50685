import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { startStandIn } from "../src/index.js";
import { useStandIn } from "./start.js";

const standIn = useStandIn();

function post(body: unknown, init: RequestInit = {}): Promise<Response> {
  return fetch(`${standIn().url}/v1/chat/completions`, {
    method: "POST",
    headers: { authorization: "Bearer provider-key", "content-type": "application/json" },
    body: JSON.stringify(body),
    ...init,
  });
}

const body = { model: "stand-in", messages: [{ role: "user", content: "Hello" }] };

test("records what it was sent, the latest 1,000 of it", async () => {
  standIn().clear();
  await (await post(body)).text();
  await expect.poll(() => standIn().requests[0]?.outcome).toBe("answered");
  expect(standIn().requests[0]).toMatchObject({
    method: "POST",
    path: "/v1/chat/completions",
    headers: { authorization: "Bearer provider-key" },
    body,
  });
  for (let batch = 0; batch < 11; batch++) {
    await Promise.all(
      Array.from({ length: 100 }, (_, index) => fetch(`${standIn().url}/${batch}-${index}`).then((r) => r.text())),
    );
  }
  expect(standIn().requests).toHaveLength(1000);
  expect(standIn().requests.at(-1)?.path).toMatch(/^\/10-/);
});

test("sees a client leave in the middle of an answer", async () => {
  standIn().clear();
  const abort = new AbortController();
  const response = await post({ ...body, model: "stand-in-slow", stream: true }, { signal: abort.signal });
  await response.body?.getReader().read();
  expect(standIn().requests[0]?.outcome).toBe("open");
  abort.abort();
  await expect.poll(() => standIn().requests[0]?.outcome).toBe("left");
});

test.each([
  ["/v1/chat/completions", { messages: body.messages }],
  ["/v1/responses", { input: "Hello" }],
  ["/v1/messages", { messages: body.messages, max_tokens: 100 }],
  ["/v1beta/models/stand-in-letters:streamGenerateContent?alt=sse", { contents: [{ parts: [{ text: "Hello" }] }] }],
])("speaks in single letters when asked to: %s", async (path, ask) => {
  const response = await fetch(standIn().url + path, {
    method: "POST",
    headers: { authorization: "Bearer any", "x-goog-api-key": "any", "content-type": "application/json" },
    body: JSON.stringify({ ...ask, ...(path.includes("beta") ? {} : { model: "stand-in-letters", stream: true }) }),
  });
  const deltas = (await response.text()).match(/"(?:content|delta|text)":"[^"]{1,2}"/g) ?? [];
  expect(deltas.map((delta) => /"([^"]+)"$/.exec(delta)?.[1]).join("")).toContain("I received 1 word from you");
});

test("survives a client that leaves in the middle of its request", async () => {
  const { port } = new URL(standIn().url);
  const socket = connect(Number(port), "127.0.0.1");
  socket.write("POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{");
  await once(socket, "connect");
  socket.resetAndDestroy();
  expect((await post(body)).status).toBe(200);
});

test("closes while an answer hangs", async () => {
  const other = await startStandIn();
  const asked = fetch(`${other.url}/v1/chat/completions`, {
    method: "POST",
    headers: { authorization: "Bearer any" },
    body: JSON.stringify({ ...body, model: "stand-in-timeout" }),
  }).then(
    () => "answered",
    () => "cut",
  );
  await expect.poll(() => other.requests.length).toBe(1);
  await other.close();
  expect(await asked).toBe("cut");
});

test("says when its port is taken", async () => {
  const port = Number(new URL(standIn().url).port);
  await expect(startStandIn({ port })).rejects.toThrow("EADDRINUSE");
});
