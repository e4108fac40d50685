import type { Ask, Turn } from "./ask.js";
import { scenarioOf } from "./scenario.js";
import { argumentsFor } from "./tool-arguments.js";
import { countTokens, countWords, cutToTokens, openingOf } from "./words.js";

/** A call of a tool, in place of a text. */
export interface ToolCall {
  readonly name: string;
  readonly arguments: { readonly [name: string]: unknown };
}

/** One of the alternative answers. */
export interface Choice {
  readonly text: string;
  readonly toolCall: ToolCall | null;
  /** Whether the text was cut at the client's bound. */
  readonly isCut: boolean;
}

/** What the stand-in answers, before a protocol gives it its form. */
export interface Answer {
  /** Part of every id in the answer; counts up from 1, so that two runs give the same ids. */
  readonly serial: string;
  readonly model: string;
  /** Whether a stream ends with the usage, where the protocol leaves that to the client. */
  readonly isUsageWanted: boolean;
  /** Whether a stream sends it letter by letter, and not word by word. */
  readonly isByLetter: boolean;
  /** Unix time in seconds. */
  readonly createdAt: number;
  readonly choices: readonly Choice[];
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Answers a prompt: the same prompt always gets the same text, which says what arrived. */
export function composeAnswer(ask: Ask, sequence: number): Answer {
  const choices = Array.from({ length: ask.choices }, (_, index) => composeChoice(ask, index));
  const scenario = scenarioOf(ask.model);
  const sum = (texts: readonly string[]): number => texts.reduce((total, text) => total + countTokens(text), 0);
  return {
    serial: sequence.toString().padStart(12, "0"),
    model: ask.model,
    isUsageWanted: ask.isUsageWanted,
    isByLetter: scenario.kind === "answer" && scenario.isByLetter === true,
    createdAt: Math.floor(Date.now() / 1000),
    choices,
    inputTokens: sum(ask.turns.map((turn) => turn.text)),
    outputTokens: sum(choices.map((choice) => choice.text + (choice.toolCall ? JSON.stringify(choice.toolCall) : ""))),
  };
}

function composeChoice(ask: Ask, index: number): Choice {
  const last = ask.turns[ask.turns.length - 1];
  const [tool] = ask.tools;
  // A model that has just been handed a tool's result talks about it; it does not ask again.
  if (tool !== undefined && last?.role !== "tool") {
    return {
      text: "",
      toolCall: { name: tool.name, arguments: argumentsFor(tool.schema, last?.text ?? "") },
      isCut: false,
    };
  }
  const whole = (index === 0 ? "" : `Alternative ${index + 1}. `) + describe(ask.turns);
  const text = cutToTokens(whole, ask.maxTokens);
  return { text, toolCall: null, isCut: text !== whole };
}

function describe(turns: readonly Turn[]): string {
  const last = turns[turns.length - 1];
  const words = countWords(last?.text ?? "");
  const opening = openingOf(last?.text ?? "");
  const beginning = opening === "" ? "" : `, beginning with “${opening}”`;
  const sentences = [
    last?.role === "tool"
      ? `The tool told me ${counted(words, "word")}${beginning}.`
      : `I received ${counted(words, "word")} from you${beginning}.`,
    "No model runs here, so the best help I can give is to say what reached me.",
  ];
  if (turns.length > 1) sentences.push(`The conversation has ${counted(turns.length, "turn")} so far.`);
  const instructed = countWords(textsBy(turns, "system"));
  if (instructed > 0) sentences.push(`My instructions hold ${counted(instructed, "word")}.`);
  return sentences.join(" ");
}

function textsBy(turns: readonly Turn[], role: Turn["role"]): string {
  return turns
    .filter((turn) => turn.role === role)
    .map((turn) => turn.text)
    .join("\n");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
