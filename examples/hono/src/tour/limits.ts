import { LIMITS } from "../limits.ts";
import { chat } from "./ask.ts";
import type { Chapter, Target, TourKeys } from "./row.ts";
import { open, outcomeOf, type Received, type SendOptions, send } from "./send.ts";
import { sendFrom } from "./send-from.ts";

/** Too fast, too much at once, and from behind false addresses. */
export const limits: Chapter = {
  title: "How much",
  rows: [
    {
      sent: `${LIMITS.requestsPerMinute + 1} requests in a row`,
      expected: `${LIMITS.requestsPerMinute} × 200, then 429 rate_limited with Retry-After`,
      act: sendTooFast,
    },
    {
      sent: "the same key with a false X-Forwarded-For",
      expected: "429 rate_limited",
      act: async (target) =>
        outcomeOf(await send(target, chat("Hello"), { key: hasty, headers: { "x-forwarded-for": "203.0.113.9" } })),
    },
    {
      sent: `${LIMITS.atOnce + 1} answers at once, then one whose reader has left`,
      expected: `${LIMITS.atOnce} × 200, then 429 concurrency_exceeded, then 200`,
      act: askTooMuchAtOnce,
    },
    {
      sent: "junk keys without end, each with another X-Forwarded-For",
      expected: "401 invalid_api_key, in the end 429 rate_limited",
      act: sendJunkKeys,
    },
  ],
};

const hasty = (keys: TourKeys): string => keys.hasty;

async function sendTooFast(target: Target): Promise<string> {
  let passed = 0;
  let last: Received;
  do {
    last = await send(target, chat("Hello"), { key: hasty });
    if (last.status === 200) passed++;
  } while (last.status === 200 && passed <= LIMITS.requestsPerMinute);
  const wait = last.headers.get("retry-after");
  return `${passed} × 200, then ${outcomeOf(last)} ${Number(wait) > 0 ? "with Retry-After" : "without Retry-After"}`;
}

async function askTooMuchAtOnce(target: Target): Promise<string> {
  const key = ({ busy }: TourKeys): string => busy;
  const slow = chat("Hello", { model: "stand-in-slow", stream: true });
  const leaving = new AbortController();
  const answers = await Promise.all(
    Array.from({ length: LIMITS.atOnce }, () => open(target, slow, { key, signal: leaving.signal })),
  );
  const passed = answers.filter(({ status }) => status === 200).length;
  const refused = outcomeOf(await send(target, chat("Hello"), { key }));
  leaving.abort();
  return `${passed} × 200, then ${refused}, then ${await outcomeWhenFree(target, { key })}`;
}

/** The server sees a moment later than the client that a connection is gone. */
async function outcomeWhenFree(target: Target, options: SendOptions): Promise<string> {
  let outcome = "";
  for (let attempt = 0; attempt < 20 && outcome !== "200"; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    outcome = outcomeOf(await send(target, chat("Hello"), options));
  }
  return outcome;
}

async function sendJunkKeys(target: Target): Promise<string> {
  let outcome = "";
  const before = new Set<string>();
  for (let attempt = 0; attempt <= LIMITS.unprovenPerMinute && !outcome.startsWith("429"); attempt++) {
    if (outcome !== "") before.add(outcome);
    const headers = { authorization: `Bearer junk-${attempt}`, "x-forwarded-for": `203.0.113.${attempt}` };
    outcome = outcomeOf(await sendFrom(target, { address: "127.0.0.2", headers }));
  }
  return `${[...before].join(", ")}, in the end ${outcome}`;
}
