import { LIMITS } from "../limits.ts";
import { chat } from "./ask.ts";
import type { Chapter, Target, TourKeys } from "./row.ts";
import { open, outcomeOf, type Received, type SendOptions, send } from "./send.ts";
import { sendFrom } from "./send-from.ts";

const HELLO = chat("Hello");

/** Too fast, too much at once, and from behind false addresses. */
export const limits: Chapter = {
  title: "How much",
  rows: [
    {
      sent: `${LIMITS.requestsPerMinute + 1} requests in a row`,
      expected: `429 rate_limited after ${LIMITS.requestsPerMinute}, Retry-After`,
      act: sendTooFast,
    },
    {
      sent: "the same key, with a false X-Forwarded-For",
      expected: "429 rate_limited",
      act: async (target) =>
        outcomeOf(await send(target, HELLO, { key: hasty, headers: { "x-forwarded-for": "203.0.113.9" } })),
    },
    {
      sent: `${LIMITS.atOnce + 1} answers at once, and one when they are left`,
      expected: `429 concurrency_exceeded after ${LIMITS.atOnce}, 200`,
      act: askTooMuchAtOnce,
    },
    {
      sent: "junk keys, each with a new X-Forwarded-For",
      expected: "401 invalid_api_key, 429 rate_limited",
      act: sendJunkKeys,
    },
  ],
};

const hasty = (keys: TourKeys): string => keys.hasty;

async function sendTooFast(target: Target): Promise<string> {
  let passed = 0;
  let last: Received;
  do {
    last = await send(target, HELLO, { key: hasty });
    if (last.status === 200) passed++;
  } while (last.status === 200 && passed <= LIMITS.requestsPerMinute);
  const isTold = Number(last.headers.get("retry-after")) > 0;
  return `${outcomeOf(last)} after ${passed}, ${isTold ? "Retry-After" : "no Retry-After"}`;
}

async function askTooMuchAtOnce(target: Target): Promise<string> {
  const key = ({ busy }: TourKeys): string => busy;
  const slow = chat("Hello", { model: "stand-in-slow", stream: true });
  const leaving = new AbortController();
  const asking = Array.from({ length: LIMITS.atOnce }, () => open(target, slow, { key, signal: leaving.signal }));
  const passed = (await Promise.all(asking)).filter(({ status }) => status === 200).length;
  const refused = outcomeOf(await send(target, HELLO, { key }));
  leaving.abort();
  return `${refused} after ${passed}, ${await outcomeWhenFree(target, { key })}`;
}

/** The server sees a moment later than the client that a connection is gone. */
async function outcomeWhenFree(target: Target, options: SendOptions): Promise<string> {
  let outcome = "";
  for (let attempt = 0; attempt < 20 && outcome !== "200"; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    outcome = outcomeOf(await send(target, HELLO, options));
  }
  return outcome;
}

async function sendJunkKeys(target: Target): Promise<string> {
  const outcomes = new Set<string>();
  for (let attempt = 0; attempt <= LIMITS.unprovenPerMinute && outcomes.size < 2; attempt++) {
    const headers = { authorization: `Bearer junk-${attempt}`, "x-forwarded-for": `203.0.113.${attempt}` };
    outcomes.add(outcomeOf(await sendFrom(target, { address: "127.0.0.2", headers })));
  }
  return [...outcomes].join(", ");
}
