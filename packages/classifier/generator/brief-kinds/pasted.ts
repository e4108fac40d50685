import { TOPICS } from "../brief-lines.ts";
import { alternatives, expandAny, lines, type Slots } from "../grammar.ts";
import { NEUTRAL } from "../neutral.ts";
import type { Random } from "../random.ts";
import { several } from "../several.ts";
import { ANSWERS, QUESTIONS, SENTENCES, SNIPPETS, TABLES } from "./pasted-lines.ts";

const SLOTS: Slots = { ...NEUTRAL, topic: alternatives(TOPICS), lb: () => "[", rb: () => "]" };
const [sentences, questions, answers, snippets, tables] = [SENTENCES, QUESTIONS, ANSWERS, SNIPPETS, TABLES].map(
  lines,
) as [readonly string[], readonly string[], readonly string[], readonly string[], readonly string[]];
const say = (list: readonly string[], random: Random): string => expandAny(list, SLOTS, random);

/** One to thirty sentences of news, manuals, stories and mail. */
export function article(random: Random): string {
  return several(1 + random.below(random.pick([3, 6, 12, 30])), () => say(sentences, random)).join(
    random.pick([" ", " ", " ", "\n", "  "]),
  );
}

const SPEAKERS = [
  ["User: ", "Assistant: "],
  ["Human: ", "AI: "],
  ["Human: ", "Assistant: "],
  ["user: ", "bot: "],
  ["USER: ", "ASSISTANT: "],
  ["Customer: ", "Agent: "],
  ["NAME_1: ", "NAME_2: "],
  ["- me: ", "- you: "],
  ["Q: ", "A: "],
  ["• Client – ", "• Support – "],
  ["<user> ", "<assistant> "],
  ["**User**: ", "**Model**: "],
  ["Student: ", "Tutor: "],
  ["A: ", "B: "],
  ["### Human: ", "### Assistant: "],
  ["Person 1: ", "Person 2: "],
  ["Speaker A - ", "Speaker B - "],
  ["guest> ", "host> "],
] as const;

/** A chat of up to fourteen turns, in one of many notations, often with the answer still open. */
export function talk(random: Random): string {
  const [asker, answerer] = random.pick(SPEAKERS);
  const turns = several(1 + random.below(random.pick([2, 3, 7, 14])), () => [
    asker + say(questions, random),
    answerer + say(answers, random),
  ]).flat();
  if (random.chance(0.4)) turns.push(asker + say(questions, random), answerer.trimEnd());
  return turns.join(random.pick(["\n", "\n", "\n\n", " "]));
}

/** Numbered or quoted pieces of context. */
export function passages(random: Random): string {
  const head = random.pick(["Document", "Passage", "Chunk", "Source", "[", "Extract", "Fact", "Search result"]);
  return several(1 + random.below(5), (i) =>
    head === "[" ? `[${i + 1}] ${article(random)}` : `${head} ${i + 1}: ${article(random)}`,
  ).join("\n");
}

/** A list of single messages, as if from a log. */
export function messages(random: Random): string {
  const mark = random.pick(["- ", "* ", "", "> ", "#"]);
  return several(2 + random.below(8), (i) => (mark === "#" ? `${i + 1}) ` : mark) + say(questions, random)).join("\n");
}

/** Tables of a database. */
export function schema(random: Random): string {
  return several(1 + random.below(3), () => say(tables, random)).join("\n");
}

/** A few lines of code, a log or a configuration. */
export function code(random: Random): string {
  const text = several(1 + random.below(3), () => say(snippets, random)).join("\n");
  return random.chance(0.5) ? `\`\`\`\n${text}\n\`\`\`` : text;
}
