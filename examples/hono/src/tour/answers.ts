import type OpenAI from "openai";
import { chat, welcome } from "./ask.ts";
import type { Chapter, Target } from "./row.ts";
import { send } from "./send.ts";

const MAIL = "ada.lovelace@example.com";
// Assembled, so that scanners for committed keys stay quiet.
const KEY = ["sk", "proj", "Ab3".repeat(14)].join("-");

/** Values that a model says again, as the stand-in does with the first words it is sent. */
export const answers: Chapter = {
  title: "What comes back",
  rows: [
    welcome("a provider's key, in a whole answer", "200 and it masked", {
      body: chat(`Use ${KEY} for it`),
      heard: "Use [redacted:openai-key] for it",
    }),
    { sent: "an e-mail address, streamed letter by letter", expected: "200 and it masked", act: streamMail },
  ],
};

async function streamMail(target: Target): Promise<string> {
  const ask = chat(`Write to ${MAIL} about it`, { model: "stand-in-letters", stream: true });
  const { status, text } = await send(target, ask);
  const chunks = text.match(/(?<=^data: )\{.*/gm) ?? [];
  const answer = chunks
    .map((data) => (JSON.parse(data) as OpenAI.ChatCompletionChunk).choices[0]?.delta.content ?? "")
    .join("");
  return `${status} ${answer.includes("Write to [redacted:email] about it") ? "and it masked" : answer}`;
}
