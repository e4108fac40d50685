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
      sent: "the same key, with false X-Forwarded-For",
      expected: "429 rate_limited",
      act: sendFromFalseAddresses,
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
  const begun = performance.now();
  let passed = 0;
  let last: Received;
  do {
    last = await send(target, HELLO, { key: hasty });
    if (last.status === 200) passed++;
  } while (last.status === 200 && passed < 2 * LIMITS.requestsPerMinute);
  // What may be sent fills up again while we send: on a slow machine a few more get through, and rightly.
  const refilled = Math.ceil(((performance.now() - begun) / 60_000) * LIMITS.requestsPerMinute);
  const isExact = passed >= LIMITS.requestsPerMinute && passed <= LIMITS.requestsPerMinute + refilled;
  const isTold = Number(last.headers.get("retry-after")) > 0;
  return `${outcomeOf(last)} after ${isExact ? LIMITS.requestsPerMinute : passed}, ${isTold ? "Retry-After" : "no Retry-After"}`;
}

async function sendFromFalseAddresses(target: Target): Promise<string> {
  let outcome = "";
  for (let attempt = 1; attempt <= 10 && !outcome.startsWith("429"); attempt++) {
    const headers = { "x-forwarded-for": `203.0.113.${attempt}` };
    outcome = outcomeOf(await send(target, HELLO, { key: hasty, headers }));
  }
  return outcome;
}

async function askTooMuchAtOnce(target: Target): Promise<string> {
  const key = ({ busy }: TourKeys): string => busy;
  const endless = chat("Hello", { model: "stand-in-hang", stream: true });
  const leaving = new AbortController();
  const asking = Array.from({ length: LIMITS.atOnce }, () => open(target, endless, { key, signal: leaving.signal }));
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
  for (let attempt = 0; attempt < 2 * LIMITS.unprovenPerMinute && outcomes.size < 2; attempt++) {
    const headers = { authorization: `Bearer junk-${attempt}`, "x-forwarded-for": `203.0.113.${attempt}` };
    outcomes.add(outcomeOf(await sendFrom(target, { address: "127.0.0.2", headers })));
  }
  return [...outcomes].join(", ");
}
