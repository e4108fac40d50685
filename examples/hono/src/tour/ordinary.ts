import OpenAI from "openai";
import { chat, heardIn, welcome } from "./ask.ts";
import type { Chapter, Target } from "./row.ts";
import { send } from "./send.ts";

const QUESTION = "How does a glacier move downhill?";
const WEATHER = {
  type: "function" as const,
  function: { name: "weather", parameters: { type: "object", properties: { city: { type: "string" } } } },
};
const WITH_SYSTEM = {
  model: "stand-in",
  messages: [
    { role: "system", content: "Be brief." },
    { role: "user", content: QUESTION },
  ],
};

/** What people ordinarily send, none of which may be refused or changed. */
export const ordinary: Chapter = {
  title: "Ordinary requests",
  rows: [
    welcome("a question", `6 words from you, beginning with “How does a glacier”`, chat(QUESTION)),
    { sent: "the same as a stream", expected: "200 6 words in pieces, [DONE]", act: readStream },
    { sent: "OpenAI's client", expected: "200 6 words", act: useClient },
    { sent: "OpenAI's client, as a stream with usage", expected: "200 6 words, usage", act: streamWithClient },
    welcome("German", "“Warum ist der Himmel", chat("Warum ist der Himmel über dem Meer so blau?")),
    welcome("Chinese", "“请解释", chat("请解释一下冰川是怎么移动的")),
    welcome("Arabic", "“كيف تتحرك الأنهار الجليدية", chat("كيف تتحرك الأنهار الجليدية؟")),
    welcome(
      "Persian, with its joiners",
      "“می\u200Cخواهم کتاب\u200Cهایم را",
      chat("می\u200Cخواهم کتاب\u200Cهایم را پیدا کنم"),
    ),
    welcome("emoji, with theirs", "“👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ❤️", chat("👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ❤️ what do these mean?")),
    welcome("code", "“const x = a", chat("const x = a ?? b; // what does ?? do here, and why not ||?")),
    welcome(
      "a thesis that quotes an attack",
      "words",
      chat('The phrase "ignore previous instructions" is the best known attack.'),
    ),
    welcome(
      "text in parts",
      "2 words",
      chat([
        { type: "text", text: "Good " },
        { type: "text", text: "morning" },
      ]),
    ),
    welcome("a tool to call", '"name":"weather"', chat("What is the weather in Graz?", { tools: [WEATHER] })),
    welcome("a tool's result", "The tool told me 3 words", {
      model: "stand-in",
      tools: [WEATHER],
      messages: [
        { role: "user", content: "What is the weather in Graz?" },
        {
          role: "assistant",
          content: null,
          tool_calls: [{ id: "call_1", type: "function", function: { name: "weather", arguments: '{"city":"Graz"}' } }],
        },
        { role: "tool", tool_call_id: "call_1", content: "sunny, 20 degrees" },
      ],
    }),
    welcome("a system turn, by a key that may", "My instructions hold 2 words", WITH_SYSTEM, {
      key: (keys) => keys.operator,
    }),
  ],
};

async function readStream(target: Target): Promise<string> {
  const { status, text } = await send(target, chat(QUESTION, { stream: true }));
  const events = text.split("\n\n").filter((event) => event !== "");
  const pieces = events
    .slice(0, -1)
    .map((event) => JSON.parse(event.slice("data: ".length)) as OpenAI.ChatCompletionChunk);
  const answer = pieces.map(({ choices }) => choices[0]?.delta.content ?? "").join("");
  return `${status} ${heardIn(answer, "6 words")} in ${pieces.length > 5 ? "pieces" : "one piece"}, ${events.at(-1)?.slice("data: ".length)}`;
}

function clientOf({ url, keys }: Target): OpenAI {
  return new OpenAI({ apiKey: keys.guest, baseURL: `${url}/v1`, maxRetries: 0 });
}

async function useClient(target: Target): Promise<string> {
  const answer = await clientOf(target).chat.completions.create({
    model: "stand-in",
    messages: [{ role: "user", content: QUESTION }],
  });
  return `200 ${heardIn(answer.choices[0]?.message.content ?? "", "6 words")}`;
}

async function streamWithClient(target: Target): Promise<string> {
  let answer = "";
  let hasUsage = false;
  const stream = await clientOf(target).chat.completions.create({
    model: "stand-in",
    messages: [{ role: "user", content: QUESTION }],
    stream: true,
    stream_options: { include_usage: true },
  });
  for await (const { choices, usage } of stream) {
    answer += choices[0]?.delta.content ?? "";
    hasUsage ||= (usage?.total_tokens ?? 0) > 0;
  }
  return `200 ${heardIn(answer, "6 words")}, ${hasUsage ? "usage" : "no usage"}`;
}
