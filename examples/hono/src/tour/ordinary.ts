import { chat, welcome } from "./ask.ts";
import type { Chapter } from "./row.ts";

const QUESTION = "How does a glacier move downhill?";
const WEATHER = {
  type: "function",
  function: { name: "weather", parameters: { type: "object", properties: { city: { type: "string" } } } },
};
const WEATHER_CALL = { name: "weather", arguments: '{"city":"Graz"}' };

/** What people ordinarily send, none of which may be refused or changed. */
export const ordinary: Chapter = {
  title: "Ordinary requests",
  rows: [
    welcome("a question", "200 and 6 words heard", { body: chat(QUESTION), heard: "6 words" }),
    ...unchanged({
      German: "Warum ist der Himmel über dem Meer so blau?",
      Chinese: "请解释一下冰川的移动",
      Arabic: "كيف تتحرك الأنهار الجليدية؟",
      "Persian, with its joiners": "می\u200Cخواهم کتاب\u200Cهایم را پیدا کنم",
      "emoji, with theirs": "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ❤️ what do these mean?",
      code: "const x = a ?? b; // what does ?? do here, and why not ||?",
      "a thesis that quotes an attack": 'The phrase "ignore previous instructions" is the best known attack.',
    }),
    welcome("text in parts", "200 and 2 words heard", {
      body: chat([
        { type: "text", text: "Good " },
        { type: "text", text: "morning" },
      ]),
      heard: "2 words",
    }),
    welcome("a tool to call", "200 with a call of the tool", {
      body: chat("What is the weather in Graz?", { tools: [WEATHER] }),
      heard: '"name":"weather"',
    }),
    welcome("a tool's result", "200 and the result heard", {
      body: {
        model: "stand-in",
        tools: [WEATHER],
        messages: [
          { role: "user", content: "What is the weather in Graz?" },
          {
            role: "assistant",
            content: null,
            tool_calls: [{ id: "call_1", type: "function", function: WEATHER_CALL }],
          },
          { role: "tool", tool_call_id: "call_1", content: "sunny, 20 degrees" },
        ],
      },
      heard: "The tool told me 3 words",
    }),
    welcome("a system turn, by a key that may", "200 and the instructions heard", {
      body: {
        model: "stand-in",
        messages: [
          { role: "system", content: "Be brief." },
          { role: "user", content: QUESTION },
        ],
      },
      heard: "My instructions hold 2 words",
      key: ({ operator }) => operator,
    }),
  ],
};

/** One stop for each text: the first letters must come back as they were sent. */
function unchanged(texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).map(([sent, text]) =>
    welcome(sent, "200 and heard unchanged", { body: chat(text), heard: `“${text.slice(0, 20)}` }),
  );
}
