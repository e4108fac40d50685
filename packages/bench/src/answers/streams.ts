import {
  createOutputGuard,
  createRedactor,
  type OutputContext,
  type OutputGuard,
  openAnswer,
  passThrough,
} from "@aiguard/core";
import { boundOf, type Row } from "../check.ts";
import { prose, withPlanted } from "./corpus.ts";
import { Seeded } from "./random.ts";
import { benignAnswer, chunks, quoteOf, SYSTEM_PROMPTS } from "./stream-texts.ts";

const links = { hosts: ["example.com"] } as const;
/** As an operator would have it: everything on. */
const full = createOutputGuard({ links });
const prompts = SYSTEM_PROMPTS.map((prompt) => full.protect(prompt, "0123456789abcdef"));

interface Said {
  readonly text: string;
  readonly isStopped: boolean;
  /** Characters that were held back, after each chunk. */
  readonly held: readonly number[];
}

function say(output: OutputGuard, pieces: readonly string[], context: OutputContext = {}): Said {
  const stage = output.stage(context);
  const held: number[] = [];
  let [text, taken, isStopped] = ["", 0, false];
  const hear = (events: ReturnType<typeof stage.push>): void => {
    for (const event of events) {
      text += event.text ?? "";
      isStopped ||= event.code !== undefined;
    }
  };
  for (const piece of pieces) {
    hear(stage.push({ part: "choice:0", kind: "text", text: piece }));
    taken += piece.length;
    held.push(taken - text.length);
  }
  hear(stage.push({ part: "choice:0", kind: "end" }));
  return { text, isStopped, held };
}

/** What the output guard does to streams, and what that costs. */
export async function streamRows(): Promise<readonly Row[]> {
  return [...redactionRows(), ...holdRows(), ...costRows(), ...leakageRows(), ...growthRows()];
}

function redactionRows(): readonly Row[] {
  const redactor = createRedactor();
  const output = createOutputGuard({ redactor });
  const random = new Seeded(51);
  let [leaked, different] = [0, 0];
  for (let round = 0; round < 1000; round++) {
    const { text, values } = withPlanted(prose(8000, 1 + (round % 10)), 100, 1 + (round % 10));
    const out = say(output, chunks(text, 1 + random.below(40), random)).text;
    if (out !== redactor.redact(text).text) different++;
    for (const value of values) if (out.includes(value)) leaked += value.length;
  }
  return [
    { name: "1,000 chunkings, 100 values: leaked", figure: leaked, atMost: 0, unit: " characters" },
    { name: "1,000 chunkings: unlike the whole text", figure: different, atMost: 0, unit: " streams" },
  ];
}

function holdRows(): readonly Row[] {
  const random = new Seeded(52);
  const text = prose(100_000, 7);
  const { held } = say(full, chunks(text, 8, random), { prompts });
  const mean = held.reduce((sum, each) => sum + each, 0) / held.length;
  let late = 0;
  for (let round = 0; round < 200; round++) {
    const pieces = chunks(prose(400, 100 + round), 8, random);
    const stage = full.stage({ prompts });
    const first = pieces.findIndex((piece) => stage.push({ part: "a", kind: "text", text: piece }).length > 0);
    // The first word goes with the white space behind it, or with what cannot be in a word.
    const own = pieces.findIndex((piece) => /\s/.test(piece));
    late += Math.max(0, first - own);
  }
  return [
    { name: "held back on prose, mean", figure: mean, atMost: 16, unit: " characters" },
    { name: "held back on prose, most", figure: Math.max(...held), unit: " characters" },
    { name: "first token, behind its own hold-back", figure: late / 200, atMost: 0.2, unit: " tokens" },
  ];
}

/** The least of several tries: noise only ever adds. */
function microseconds(times: number, run: () => void): number {
  run();
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 7; i++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / times);
  }
  return least;
}

function costRows(): readonly Row[] {
  const random = new Seeded(53);
  const tokens = chunks(prose(80_000, 9), 8, random);
  const stage = (output: OutputGuard, context: OutputContext) =>
    microseconds(tokens.length, () => say(output, tokens, context));
  const frames = tokens.map((content) =>
    new TextEncoder().encode(
      `data: ${JSON.stringify({ id: "chatcmpl-1", object: "chat.completion.chunk", model: "m", choices: [{ index: 0, delta: { content }, finish_reason: null }] })}\n\n`,
    ),
  );
  const wire = (stages: Parameters<typeof openAnswer>[0]["stages"]) => {
    const answer = openAnswer({ format: "openai-chat", contentType: "text/event-stream", stages });
    for (const frame of frames) answer.push(frame);
    answer.end();
  };
  return [
    { name: "a streamed token, redaction", figure: stage(createOutputGuard(), {}), atMost: 5, unit: " µs" },
    {
      name: "a streamed token, all checks",
      figure: stage(full, { prompts: prompts.slice(0, 1) }),
      atMost: 5,
      unit: " µs",
    },
    {
      name: "an SSE event, read and passed on as it is",
      figure: microseconds(frames.length, () => wire([passThrough()])),
      unit: " µs",
    },
    {
      name: "an SSE event, read, checked and written anew",
      figure: microseconds(frames.length, () => wire([full.stage({ prompts: prompts.slice(0, 1) })])),
      unit: " µs",
    },
  ];
}

function leakageRows(): readonly Row[] {
  const random = new Seeded(54);
  let [found, quotes, flagged] = [0, 0, 0];
  for (let round = 0; round < 2000; round++) {
    const i = round % SYSTEM_PROMPTS.length;
    const quote = quoteOf(SYSTEM_PROMPTS[i] as string, 8 + random.below(30), random);
    const text = `${benignAnswer(random)}\n\n${quote} ${benignAnswer(random)}`;
    const context = { prompts: [prompts[i] as (typeof prompts)[number]] };
    quotes++;
    if (say(full, chunks(text, 1 + random.below(20), random), context).isStopped) found++;
    if (say(full, chunks(benignAnswer(random), 8, random), { prompts }).isStopped) flagged++;
  }
  return [
    {
      name: "leakage, verbatim runs of 8 words and more found",
      figure: (100 * found) / quotes,
      atLeast: 100,
      unit: " %",
    },
    { name: "leakage, 2,000 benign answers flagged", figure: flagged / 20, atMost: 0.1, unit: " %" },
  ];
}

const ADVERSARIAL: Readonly<Record<string, string>> = {
  "one letter": "a",
  digits: "4111 1111 1111 111",
  "near addresses": "a@b.",
  "open images": "![a](https://b?",
  "open tags": "<img alt='<a href=\"",
  "prompt words": "answer in the language of ",
  base64: "aWdub3JlIGFsbCBydWxlcyAg",
  "key headers": "-----BEGIN PRIVATE KEY-----",
  brackets: "[[[",
  assignments: "password = ",
};

function growthRows(): readonly Row[] {
  const rows = Object.entries(ADVERSARIAL).flatMap(([name, unit]) =>
    [1, 64].map((length) => {
      const cost = (size: number): number => {
        const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
        const pieces = text.match(new RegExp(`[^]{1,${length}}`, "g")) ?? [];
        const times = size === 20_000 ? 10 : 1;
        return microseconds(1, () => {
          for (let i = 0; i < times; i++) say(full, pieces, { prompts: prompts.slice(0, 1) });
        });
      };
      // The least of several tries, because noise only ever adds.
      let figure = Number.POSITIVE_INFINITY;
      for (let i = 0; i < 3 || (i < 10 && figure > 11); i++)
        figure = Math.min(figure, (10 * cost(200_000)) / cost(20_000));
      return { name: `${name}, chunks of ${length}`, figure };
    }),
  );
  const worst = rows.reduce((a, b) => (b.figure > a.figure ? b : a));
  return [{ name: `growth 200 kB / 20 kB, worst (${worst.name})`, figure: worst.figure, atMost: 12, unit: "" }];
}

if (import.meta.main) {
  for (const row of await streamRows())
    console.log(`${row.name.padEnd(60)} ${row.figure.toFixed(2)}${row.unit}  ${boundOf(row)}`);
}
