import type { Order } from "./order.ts";
import type { Random } from "./random.ts";

// Measured with report/measure.ts: without this, question marks alone tell most innocent texts from attacks,
// because people ask about instructions and command with them. Documents ask seldom.
const STATED_QUESTIONS = { user: 0.5, document: 0.1 } as const;
const ASKED_ORDERS = { user: 0.22, document: 0.1 } as const;
const TRAILS = { 0: 0.12, 1: 0.05 } as const;

/** Writes marks, capitals and links as often on one side as on the other, so that a side is known by what it says. */
export function evenOut(payload: string, order: Order, random: Random): string {
  const { label, voice } = order;
  const head = order.source === "user" ? "user" : "document";
  let text = payload.trim();
  if (label === 0 && random.chance(STATED_QUESTIONS[head])) {
    text = text
      .replace(/\s?[?؟]/gu, random.pick([".", "", "."]))
      .replace(/？/g, "。")
      .replace(/¿/g, "");
  }
  if (label === 1 && random.chance(ASKED_ORDERS[head])) {
    text = text.replace(/[.।](?=\s|$)/u, voice.code === "ar" ? "؟" : "?").replace(/。/, "？");
  }
  if (random.chance(0.85)) text = text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  if (random.chance(TRAILS[label]))
    text += voice.phrase("[ {url}| ({id})|: {code}| - {name}| <{url}>; {email}]", random);
  return text;
}
