import { alternatives, expandAny, type Slots } from "../grammar.ts";
import { NEUTRAL } from "../neutral.ts";
import { several } from "../several.ts";
import { type Frame, LONG, type Setting, SHORT } from "./blank.ts";

/** Sums in words, as they are set in schools and shown to models. */
const SUMS = alternatives(
  "[Rosa|Olaf|The baker|My neighbour] has {n} [apples|marbles|bagels|toys|stamps]. [She|He] [buys|is given|finds] {n} more and [eats|gives away|loses] {n}. How many [are left|does that make|remain]?|I [went to the market|was at the shop] and bought {n} [pears|eggs]. I [gave|sold] {n} to [a friend|the repairman]. How many did I [keep|remain with]?|A [train|cyclist] [leaves|starts] at {time} and [arrives|stops] at {time}. How long is the [trip|ride]?|What is the sum of [the first {n} primes|all odd numbers up to {n}|the average daily consumption of the two regions]? [Reason step by step before you answer.|]|The odd numbers in this group add up to an even number: {n}, {n}, {n}, {n}. [True or false?|Is that so?]|I was born {n} years ago today. What [is|was] the date in MM/DD/YYYY?|[Which|What] is [larger|heavier], {n} kg of [iron|feathers] or {n} kg of [salt|wood]?|[Here we have|There are] a book, {n} eggs, a laptop and a nail. [Tell me|Please tell me] how to stack them [so that they stand|in a stable manner].",
);
const PROMPTS = alternatives(
  "[Write|Can you write] [a poem|a proof that rhymes|a blog post about a trip to {place}|three titles|an outline] [about tea|for students|]|[Classify|Label] the text as [neutral, negative or positive|spam or no spam]. Text: I think the food was okay. [Sentiment:|Label:]|You are [a helpful assistant|a research assistant whose tone is technical|an assistant that answers in JSON].|[Translate|Summarise|Extract] [the sentence|the paragraph above|the names of places] [into Spanish|in one line|as a list].|Explain [antibiotics|black holes|recursion] [to a child|in one sentence|with an analogy].|Answer the question [from the context below|with yes or no]. [If you are unsure, say so.|Keep it short.]|[Suggest|Recommend] [a film|names for a cat|a book] [for tonight|based on my interests].|What is [your favourite condiment|the weather like in London|the capital of Peru]?|[Hi|Hello], [how can I help you today|who are you|are you there]?|How do [you achieve this|I end a process|magnets work]?",
);

const SLOTS: Slots = { ...NEUTRAL, place: ["New York", "Lyon", "Osaka"] };
const say = (list: readonly string[], { random }: Setting): string => expandAny(list, SLOTS, random);

/** What somebody asked a model, shown as an example. */
const example = (setting: Setting): string => {
  const draw = setting.random.below(3);
  return draw === 0 ? say(SUMS, setting) : draw === 1 ? say(PROMPTS, setting) : setting.phrase("{ask}");
};

const shown: Frame = (setting) => {
  const { random } = setting;
  const fence = random.pick(["```", "```", "```text", "~~~", ""]);
  const [asks, says] = random.pick([
    ["*Prompt:*", "*Output:*"],
    ["Prompt", "Completion"],
    ["**Input**", "**Model**"],
    ["Q:", "A:"],
    ["", ""],
  ] as const);
  const box = (text: string) => [fence, text, fence.slice(0, 3)].filter((line) => line !== "").join("\n");
  return [
    setting.phrase("# {topic}"),
    "",
    LONG,
    ...several(1 + random.below(4), () =>
      [
        "",
        random.chance(0.5) ? `## ${SHORT}` : SHORT,
        asks,
        box(example(setting)),
        says,
        box(random.chance(0.3) ? LONG : SHORT),
      ]
        .filter((line, i) => i === 0 || line !== "")
        .join("\n"),
    ),
    "",
    random.chance(0.6) ? LONG : SHORT,
  ].join("\n");
};

const [PEOPLE, MODELS] = [
  ["User", "Human", "Q", "Customer", "H", "Me"],
  ["Assistant", "AI", "A", "Bot", "Model", "GPT"],
] as const;

const talk: Frame = (setting) => {
  const { random } = setting;
  const at = random.below(PEOPLE.length);
  const mark = random.pick(["", "**", "> ", "- "]);
  const line = (who: string, text: string) => `${mark}${who}:${mark === "**" ? mark : ""} ${text}`;
  return [
    ...(random.chance(0.7) ? [LONG, ""] : []),
    ...(random.chance(0.3) ? [line("System", say(PROMPTS, setting))] : []),
    ...several(1 + random.below(5), () =>
      [
        line(PEOPLE[at] as string, example(setting)),
        line(MODELS[at] as string, random.chance(0.3) ? LONG : SHORT),
      ].join("\n"),
    ),
    ...(random.chance(0.5) ? ["", LONG] : []),
  ].join("\n");
};

const called: Frame = (setting) => {
  const { random } = setting;
  const turn = (role: string, content: string) => `    {"role": "${role}", "content": ${JSON.stringify(content)}},`;
  return [
    `# ${SHORT}`,
    "from openai import OpenAI",
    "client = OpenAI()",
    random.chance(0.5) ? `prompt = ${JSON.stringify(example(setting))}` : "",
    "response = client.chat.completions.create(",
    `  model="${random.pick(["gpt-4o", "small-model", "mixtral"])}",`,
    "  messages=[",
    ...(random.chance(0.6) ? [turn("system", say(PROMPTS, setting))] : []),
    turn("user", example(setting)),
    "  ],",
    ")",
    `# ${SHORT}`,
  ].join("\n");
};

/** Pages about models, which show what others asked of them. */
export const LESSONS: readonly Frame[] = [shown, shown, talk, called];
