import type { WireFormat } from "../../src/index.js";

/** The stretches of an answer that the tests speak in; a protocol that lacks one leaves it out of `parts`. */
export type PartName = "text" | "second" | "reasoning" | "arguments";

/** One piece of what an answer says. */
export interface Said {
  readonly part: PartName;
  readonly text: string;
}

/** One protocol as a provider writes it and as a client reads it, told apart from the code under test. */
export interface Protocol {
  readonly name: string;
  readonly format: WireFormat;
  readonly contentType: string;
  readonly parts: readonly PartName[];
  /** The whole answer as it stands on the wire. */
  write(said: readonly Said[]): string;
  /** What a client makes of it, part by part; throws when the answer contradicts itself. */
  read(wire: string): Partial<Record<PartName, string>>;
  /** Whether a client sees that the answer failed. */
  hasFailed(wire: string): boolean;
}

type Json = Record<string, unknown>;

function sse(json: Json, name?: string): string {
  return `${name === undefined ? "" : `event: ${name}\n`}data: ${JSON.stringify(json)}\n\n`;
}

/** The JSON of every frame, as an `EventSource` would hand it over. */
export function framesOf(wire: string): readonly Json[] {
  return wire
    .split(/\r\n\r\n|\n\n|\r\r/)
    .flatMap((block) => block.split(/\r\n|\n|\r/).filter((line) => line.startsWith("data:")))
    .map((line) => line.slice(5).trim())
    .flatMap((data) => {
      try {
        return data.startsWith("{") ? [JSON.parse(data) as Json] : [];
      } catch {
        // An event that its source broke off within.
        return [];
      }
    });
}

/** The texts of a part as one, with a tool's arguments in the JSON they belong in. */
function spoken(said: readonly Said[]): readonly Said[] {
  const first = said.findIndex(({ part }) => part === "arguments");
  const last = said.findLastIndex(({ part }) => part === "arguments");
  return said.map(({ part, text }, i) => {
    if (part !== "arguments") return { part, text };
    const escaped = JSON.stringify(text).slice(1, -1);
    return { part, text: `${i === first ? '{"q":"' : ""}${escaped}${i === last ? '"}' : ""}` };
  });
}

function joined(said: readonly Said[]): Partial<Record<PartName, string>> {
  const texts: Partial<Record<PartName, string>> = {};
  for (const { part, text } of said) texts[part] = (texts[part] ?? "") + text;
  return texts;
}

function heard(texts: Partial<Record<PartName, string>>): Partial<Record<PartName, string>> {
  if (texts.arguments === undefined) return texts;
  return { ...texts, arguments: (JSON.parse(texts.arguments) as { q: string }).q };
}

const CHAT: Json = { id: "chatcmpl-1", object: "chat.completion.chunk", created: 1, model: "gpt-test" };

const openaiChat: Protocol = {
  name: "OpenAI chat",
  format: "openai-chat",
  contentType: "text/event-stream; charset=utf-8",
  parts: ["text", "second", "reasoning", "arguments"],
  write(said) {
    const chunk = (index: number, delta: Json, finish: string | null = null): string =>
      sse({ ...CHAT, choices: [{ index, delta, finish_reason: finish }] });
    const deltas = spoken(said).map(({ part, text }) => {
      if (part === "second") return chunk(1, { content: text });
      if (part === "reasoning") return chunk(0, { reasoning_content: text });
      if (part === "arguments") return chunk(0, { tool_calls: [{ index: 0, function: { arguments: text } }] });
      return chunk(0, { content: text });
    });
    const usage = { prompt_tokens: 3, completion_tokens: 5, total_tokens: 8 };
    return [
      chunk(0, { role: "assistant", content: "" }),
      ...deltas,
      chunk(1, {}, "stop"),
      chunk(0, {}, "stop"),
      sse({ ...CHAT, choices: [], usage }),
      "data: [DONE]\n\n",
    ].join("");
  },
  read(wire) {
    const said: Said[] = [];
    for (const { choices = [] } of framesOf(wire) as { choices?: { index: number; delta: Json }[] }[]) {
      for (const { index, delta } of choices) {
        if (typeof delta.content === "string")
          said.push({ part: index === 1 ? "second" : "text", text: delta.content });
        if (typeof delta.reasoning_content === "string")
          said.push({ part: "reasoning", text: delta.reasoning_content });
        for (const call of (delta.tool_calls ?? []) as { function: { arguments: string } }[])
          said.push({ part: "arguments", text: call.function.arguments });
      }
    }
    return heard(joined(said));
  },
  hasFailed: (wire) => framesOf(wire).some(({ error }) => typeof error === "object"),
};

const RESPONSES = {
  reasoning: { base: "response.reasoning_summary_text", output_index: 0, summary_index: 0, field: "text" },
  text: { base: "response.output_text", output_index: 1, content_index: 0, field: "text" },
  second: { base: "response.output_text", output_index: 2, content_index: 0, field: "text" },
  arguments: { base: "response.function_call_arguments", output_index: 3, field: "arguments" },
} as const;

function responsesItem(part: PartName, text: string): Json {
  if (part === "reasoning") return { type: "reasoning", summary: [{ type: "summary_text", text }] };
  if (part === "arguments") return { type: "function_call", call_id: "call_1", name: "look_up", arguments: text };
  return { type: "message", role: "assistant", content: [{ type: "output_text", text, annotations: [] }] };
}

const openaiResponses: Protocol = {
  name: "OpenAI responses",
  format: "openai-responses",
  contentType: "text/event-stream",
  parts: ["text", "second", "reasoning", "arguments"],
  write(said) {
    const event = (type: string, json: Json): string => sse({ type, ...json }, type);
    const pieces = spoken(said);
    const deltas = pieces.map(({ part, text }) => {
      const { base, field: _field, ...place } = RESPONSES[part];
      return event(`${base}.delta`, { ...place, item_id: `item_${part}`, delta: text });
    });
    const wholes = Object.entries(joined(pieces)) as [PartName, string][];
    const dones = wholes.flatMap(([part, text]) => {
      const { base, field, ...place } = RESPONSES[part];
      const item = responsesItem(part, text);
      return [
        event(`${base}.done`, { ...place, [field]: text }),
        event("response.output_item.done", { output_index: place.output_index, item }),
      ];
    });
    const output: Json[] = Array.from({ length: 4 }, () => ({ type: "message", content: [] }));
    for (const [part, text] of wholes) output[RESPONSES[part].output_index] = responsesItem(part, text);
    const usage = { input_tokens: 3, output_tokens: 5, total_tokens: 8 };
    return [
      event("response.created", { response: { object: "response", output: [] } }),
      ...deltas,
      ...dones,
      event("response.completed", { response: { object: "response", status: "completed", output, usage } }),
    ].join("");
  },
  read(wire) {
    const said: Said[] = [];
    const frames = framesOf(wire) as { type: string; output_index: number; delta: string; response: Json }[];
    for (const { type, output_index: at, delta, ...frame } of frames) {
      const part = (["reasoning", "text", "second", "arguments"] as const)[at];
      if (!type.endsWith(".delta") || part === undefined) continue;
      const { item_id: item } = frame as unknown as Json;
      if (item !== `item_${part}`) throw new Error(`${part} said something as ${String(item)}`);
      said.push({ part, text: delta });
    }
    const texts = joined(said);
    for (const [part, text] of Object.entries(texts) as [PartName, string][]) {
      const { output_index: at, field } = RESPONSES[part];
      const repeats = frames.flatMap((frame) => {
        const json = frame as unknown as Json;
        if (frame.type === `${RESPONSES[part].base}.done` && frame.output_index === at) return [json[field]];
        const item = frame.type === "response.output_item.done" && frame.output_index === at ? json.item : undefined;
        const last = frame.type === "response.completed" ? (frame.response.output as Json[])[at] : undefined;
        return [item, last].filter((each) => each !== undefined).map((each) => textOfItem(each as Json));
      });
      for (const repeat of repeats)
        if (repeat !== text) throw new Error(`${part} was streamed as ${text} and repeated as ${String(repeat)}`);
    }
    return heard(texts);
  },
  hasFailed: (wire) => framesOf(wire).some(({ type }) => type === "error"),
};

function textOfItem(item: Json): unknown {
  if (item.type === "function_call") return item.arguments;
  return ((item.content ?? item.summary) as Json[])[0]?.text;
}

const BLOCKS = {
  reasoning: { index: 0, type: "thinking_delta", field: "thinking" },
  text: { index: 1, type: "text_delta", field: "text" },
  second: { index: 2, type: "text_delta", field: "text" },
  arguments: { index: 3, type: "input_json_delta", field: "partial_json" },
} as const;

const anthropic: Protocol = {
  name: "Anthropic",
  format: "anthropic",
  contentType: "text/event-stream",
  parts: ["text", "second", "reasoning", "arguments"],
  write(said) {
    const event = (type: string, json: Json): string => sse({ type, ...json }, type);
    const pieces = spoken(said);
    return [
      event("message_start", { message: { id: "msg_1", role: "assistant", content: [], usage: { input_tokens: 3 } } }),
      'event: ping\ndata: {"type":"ping"}\n\n',
      ...pieces.map(({ part, text }) => {
        const { index, type, field } = BLOCKS[part];
        return event("content_block_delta", { index, delta: { type, [field]: text } });
      }),
      ...Object.keys(joined(pieces)).map((part) =>
        event("content_block_stop", { index: BLOCKS[part as PartName].index }),
      ),
      event("message_delta", { delta: { stop_reason: "end_turn" }, usage: { output_tokens: 5 } }),
      event("message_stop", {}),
    ].join("");
  },
  read(wire) {
    const said: Said[] = [];
    const stopped = new Set<unknown>();
    for (const { type, index, delta } of framesOf(wire) as { type: string; index: number; delta: Json }[]) {
      if (type === "content_block_stop") stopped.add(index);
      if (type !== "content_block_delta") continue;
      if (stopped.has(index)) throw new Error("a block said something after its end");
      for (const [part, block] of Object.entries(BLOCKS))
        if (block.index === index) said.push({ part: part as PartName, text: delta[block.field] as string });
    }
    return heard(joined(said));
  },
  hasFailed: (wire) => framesOf(wire).some(({ type }) => type === "error") && wire.includes("event: error\n"),
};

const gemini: Protocol = {
  name: "Gemini",
  format: "gemini",
  contentType: "text/event-stream",
  parts: ["text", "second", "reasoning"],
  write(said) {
    const frame = (index: number, piece: Json, finish?: string): string =>
      `data: ${JSON.stringify({
        candidates: [{ content: { parts: [piece], role: "model" }, index, ...(finish && { finishReason: finish }) }],
        usageMetadata: { promptTokenCount: 3, candidatesTokenCount: 5 },
      })}\r\n\r\n`;
    return [
      ...said.map(({ part, text }) =>
        frame(part === "second" ? 1 : 0, part === "reasoning" ? { text, thought: true } : { text }),
      ),
      frame(0, { text: "" }, "STOP"),
      frame(1, { text: "" }, "STOP"),
    ].join("");
  },
  read(wire) {
    const said: Said[] = [];
    for (const { candidates = [] } of framesOf(wire) as { candidates?: { index: number; content: Json }[] }[]) {
      for (const { index, content } of candidates) {
        for (const piece of content.parts as { text: string; thought?: boolean }[])
          said.push({ part: piece.thought ? "reasoning" : index === 1 ? "second" : "text", text: piece.text });
      }
    }
    return joined(said);
  },
  hasFailed: (wire) => framesOf(wire).some(({ error }) => (error as Json | undefined)?.code === 500),
};

const UI = {
  text: { start: "text-start", type: "text-delta", end: "text-end", id: "t1" },
  second: { start: "text-start", type: "text-delta", end: "text-end", id: "t2" },
  reasoning: { start: "reasoning-start", type: "reasoning-delta", end: "reasoning-end", id: "r1" },
} as const;

const aiSdkUi: Protocol = {
  name: "AI SDK UI",
  format: "ai-sdk-ui",
  contentType: "text/event-stream",
  parts: ["text", "second", "reasoning", "arguments"],
  write(said) {
    const pieces = spoken(said);
    const texts = joined(pieces);
    const parts = (Object.keys(texts) as PartName[]).filter((part) => part !== "arguments") as (keyof typeof UI)[];
    return [
      sse({ type: "start", messageId: "m1" }),
      ...parts.map((part) => sse({ type: UI[part].start, id: UI[part].id })),
      ...pieces.map(({ part, text }) =>
        part === "arguments"
          ? sse({ type: "tool-input-delta", toolCallId: "call_1", inputTextDelta: text })
          : sse({ type: UI[part].type, id: UI[part].id, delta: text }),
      ),
      ...(texts.arguments === undefined
        ? []
        : [
            sse({
              type: "tool-input-available",
              toolCallId: "call_1",
              toolName: "look_up",
              input: JSON.parse(texts.arguments),
            }),
          ]),
      ...parts.map((part) => sse({ type: UI[part].end, id: UI[part].id })),
      sse({ type: "finish" }),
      "data: [DONE]\n\n",
    ].join("");
  },
  read(wire) {
    const said: Said[] = [];
    let input: Json | undefined;
    for (const frame of framesOf(wire)) {
      if (frame.type === "tool-input-delta") said.push({ part: "arguments", text: frame.inputTextDelta as string });
      if (frame.type === "tool-input-available") input = frame.input as Json;
      for (const [part, { type, id }] of Object.entries(UI))
        if (frame.type === type && frame.id === id) said.push({ part: part as PartName, text: frame.delta as string });
    }
    const texts = heard(joined(said));
    if (texts.arguments !== input?.q) throw new Error(`${texts.arguments} was streamed and ${input?.q} repeated`);
    return texts;
  },
  hasFailed: (wire) => framesOf(wire).some(({ type, errorText }) => type === "error" && typeof errorText === "string"),
};

const plain: Protocol = {
  name: "plain text",
  format: "plain",
  contentType: "text/plain",
  parts: ["text"],
  write: (said) => said.map(({ text }) => text).join(""),
  read: (wire) => ({ text: wire }),
  hasFailed: () => false,
};

const whole: Protocol = {
  name: "whole JSON",
  format: "openai-chat",
  contentType: "application/json",
  parts: ["text", "second", "reasoning"],
  write(said) {
    const texts = joined(said);
    const choices = [
      { index: 0, message: { role: "assistant", content: texts.text ?? null, reasoning: texts.reasoning ?? "" } },
      { index: 1, message: { role: "assistant", content: texts.second ?? null } },
    ];
    return JSON.stringify({ object: "chat.completion", choices, usage: { prompt_tokens: 3, completion_tokens: 5 } });
  },
  read(wire) {
    const [first, second] = (JSON.parse(wire) as { choices: { message: Record<string, string | null> }[] }).choices;
    return {
      ...(first?.message.content == null ? {} : { text: first.message.content }),
      ...(second?.message.content == null ? {} : { second: second.message.content }),
      ...(first?.message.reasoning ? { reasoning: first.message.reasoning } : {}),
    };
  },
  hasFailed: (wire) => typeof (JSON.parse(wire) as Json).error === "object",
};

/** Every protocol that streams in server-sent events. */
export const STREAMING: readonly Protocol[] = [openaiChat, openaiResponses, anthropic, gemini, aiSdkUi];

/** Every form in which an answer is read. */
export const PROTOCOLS: readonly Protocol[] = [...STREAMING, plain, whole];
