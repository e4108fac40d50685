import { type Codec, callSlotAt, type Json, listAt, objectAt, type Slot, slotAt, toolAt, usageAt } from "./codec.js";

/** OpenAI chat completions: `chat.completion.chunk` frames and whole `chat.completion` bodies. */
export const openaiChat: Codec = {
  format: "openai-chat",
  recognises: (json) =>
    Array.isArray(json.choices) || (json.type === undefined && objectAt(json, "error") !== undefined),
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
      const put = (call: Json | undefined, field: string, name: string): void => {
        slots.push(...callSlotAt(call, field, { part: `${part}/${name}`, kind: "arguments", ...toolAt(call, "name") }));
      };
      put(objectAt(said, "function_call"), "arguments", "call");
      for (const [i, call] of (listAt(said, "tool_calls") as readonly Json[]).entries()) {
        const name = `tool:${String(call.index ?? i)}`;
        put(objectAt(call, "function"), "arguments", name);
        put(objectAt(call, "custom"), "input", name);
      }
      if (typeof choice?.finish_reason === "string") ends.push(part);
    }
    const usage = objectAt(json, "usage");
    const cached = objectAt(usage, "prompt_tokens_details")?.cached_tokens;
    return {
      slots,
      ends,
      ...usageAt(usage, [["prompt_tokens"], ["completion_tokens"]], cached),
      // What `stream_options.include_usage` asks for: a last chunk without a choice.
      isUsageAlone: listAt(json, "choices").length === 0,
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
