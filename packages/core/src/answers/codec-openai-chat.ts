import { type Codec, type Json, listAt, objectAt, type Slot, slotAt, tokensAt } from "./codec.js";

/** OpenAI chat completions: `chat.completion.chunk` frames and whole `chat.completion` bodies. */
export const openaiChat: Codec = {
  recognises: (json) => Array.isArray(json.choices) || typeof json.error === "object",
  read(json) {
    const slots: Slot[] = [];
    const ends: string[] = [];
    for (const choice of listAt(json, "choices") as readonly Json[]) {
      const part = `choice:${String(choice?.index ?? 0)}`;
      const said = objectAt(choice, "delta") ?? objectAt(choice, "message");
      slots.push(...slotAt(said, "content", { part, kind: "text" }), ...slotAt(choice, "text", { part, kind: "text" }));
      slots.push(...slotAt(said, "refusal", { part: `${part}/refusal`, kind: "text" }));
      for (const name of ["reasoning_content", "reasoning"])
        slots.push(...slotAt(said, name, { part: `${part}/${name}`, kind: "reasoning" }));
      slots.push(...slotAt(objectAt(said, "function_call"), "arguments", { part: `${part}/call`, kind: "arguments" }));
      for (const [i, call] of (listAt(said, "tool_calls") as readonly Json[]).entries()) {
        slots.push(
          ...slotAt(objectAt(call, "function"), "arguments", {
            part: `${part}/tool:${String(call.index ?? i)}`,
            kind: "arguments",
          }),
        );
      }
      if (typeof choice?.finish_reason === "string") ends.push(part);
    }
    const usage = objectAt(json, "usage");
    const [inputTokens, outputTokens] = [tokensAt(usage, "prompt_tokens"), tokensAt(usage, "completion_tokens")];
    return {
      slots,
      ends,
      ...(inputTokens === undefined || outputTokens === undefined ? {} : { usage: { inputTokens, outputTokens } }),
      isError: objectAt(json, "error") !== undefined,
    };
  },
  delta({ part, text = "" }, model) {
    const [, index = "0", field = "content"] = /^choice:(\d+)(?:\/(.+))?$/.exec(part) ?? [];
    const tool = /^tool:(\d+)$/.exec(field)?.[1];
    const delta =
      tool === undefined
        ? field === "call"
          ? { function_call: { arguments: text } }
          : { [field]: text }
        : { tool_calls: [{ index: Number(tool), function: { arguments: text } }] };
    const { usage: _usage, ...frame } = model ?? { object: "chat.completion.chunk" };
    return { json: { ...frame, choices: [{ index: Number(index), delta, finish_reason: null }] } };
  },
};
