import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { STAND_IN_SECRETS } from "@aiguard/stand-in";
import { expect, onTestFinished, test } from "vitest";
import type { Target, TourKeys } from "../src/tour/row.ts";
import { formatTable, isAsExpected, type Line } from "../src/tour/table.ts";
import { takeTour } from "../src/tour/tour.ts";

const NAMES = [
  "guest",
  "operator",
  "hasty",
  "busy",
  "neighbour",
  "scopeless",
  "revoked",
  "expired",
  "foreign",
] as const;
const keys = Object.fromEntries(NAMES.map((name) => [name, `${name}-key-0123456789`])) as Record<
  keyof TourKeys,
  string
>;

/** Takes the tour of a server that answers everything alike. */
async function tourOf(answer: RequestListener): Promise<ReadonlyMap<string, readonly Line[]>> {
  const server = createServer((req, res) => {
    req.resume();
    answer(req, res);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const target: Target = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, keys };
  return takeTour(target);
}

test("a server that lets everything through differs in every refusal", async () => {
  const chapters = await tourOf((_, res) => void res.end('{"choices":[]}'));
  const lines = [...chapters.values()].flat();
  expect(lines.filter(({ expected }) => !expected.startsWith("200")).some(isAsExpected)).toBe(false);
  expect(formatTable(chapters)).toMatch(/\nDIFFERS an injection +400 injection_detected +200\n/);
});

test("a reply that holds a secret is never as expected, whatever its code", async () => {
  const leak = { error: { code: "injection_detected", message: STAND_IN_SECRETS.organization } };
  const chapters = await tourOf((_, res) => void res.writeHead(400).end(JSON.stringify(leak)));
  const line = [...chapters.values()].flat().find(({ sent }) => sent === "an injection");
  expect(line?.came).toBe("failed: the reply leaks a secret");
});

test("columns stand under each other", () => {
  const lines = [
    { sent: "a", expected: "200", came: "200" },
    { sent: "longer", expected: "400 no", came: "200" },
  ];
  expect(formatTable(new Map([["One", lines]]))).toBe(
    [
      "        sent    expected  came back",
      "",
      "One",
      "ok      a       200       200",
      "DIFFERS longer  400 no    200",
    ].join("\n"),
  );
});
