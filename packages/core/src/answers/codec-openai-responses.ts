import { type Codec, callSlotAt, type Json, listAt, objectAt, type Slot, slotAt, toolAt, usageAt } from "./codec.js";

/** Deltas of the Responses API: event type, the field of the delta, the kind, and the field of the whole text at `.done`. */
const STREAMED: readonly (readonly [string, Slot["kind"], string])[] = [
  ["response.output_text", "text", "text"],
  ["response.refusal", "text", "refusal"],
  ["response.function_call_arguments", "arguments", "arguments"],
  ["response.custom_tool_call_input", "arguments", "input"],
  ["response.mcp_call_arguments", "arguments", "arguments"],
  ["response.reasoning_text", "reasoning", "text"],
  ["response.reasoning_summary_text", "reasoning", "text"],
];

/** OpenAI responses: `response.*` frames, whose ends repeat the text as a whole, and whole `response` bodies. */
export const openaiResponses: Codec = {
  format: "openai-responses",
  recognises: (json) =>
    json.object === "response" ||
    (typeof json.type === "string" && json.type.startsWith("response.")) ||
    (json.type === "error" && typeof json.message === "string"),
  read(json) {
    const type = String(json.type ?? "");
    for (const [base, kind, field] of STREAMED) {
      if (type === `${base}.delta`)
        return { slots: slotAt(json, "delta", { part: partOf(json, base), kind }), ends: [] };
      if (type === `${base}.done`) {
        const part = partOf(json, base);
        return { slots: slotAt(json, field, { part, kind, isWhole: true }), ends: [part] };
      }
    }
    const isStreamed = type !== "";
    const isWhole = isStreamed && !type.endsWith(".added");
    const slots: Slot[] = [];
    if (type === "response.content_part.done" || type === "response.content_part.added") {
      slots.push(...contentSlots(objectAt(json, "part"), json, isWhole));
    } else if (type.startsWith("response.output_item.")) {
      slots.push(...itemSlots(objectAt(json, "item"), Number(json.output_index ?? 0), isWhole));
    }
    const response = isStreamed ? objectAt(json, "response") : json;
    for (const [i, item] of listAt(response, "output").entries()) slots.push(...itemSlots(item as Json, i, isStreamed));
    const usage = objectAt(response, "usage");
    const cached = objectAt(usage, "input_tokens_details")?.cached_tokens;
    return {
      slots,
      ends: /^response\.(?:completed|failed|incomplete)$/.test(type) ? ["*"] : [],
      ...usageAt(usage, [["input_tokens"], ["output_tokens"]], cached),
      isError: type === "response.failed" || type === "error",
    };
  },
  delta({ part, text = "" }, model) {
    const [base = "response.output_text", output = "0", content = "0"] = part.split("|");
    const place = base.includes("reasoning_summary")
      ? { summary_index: Number(content) }
      : { content_index: Number(content) };
    // The official client takes no delta that does not name its item.
    const item_id = model?.item_id ?? objectAt(model, "item")?.id;
    const json = { type: `${base}.delta`, item_id, output_index: Number(output), ...place, delta: text };
    return { name: json.type, json };
  },
};

function partOf(json: Json, base: string): string {
  return `${base}|${String(json.output_index ?? 0)}|${String(json.content_index ?? json.summary_index ?? 0)}`;
}

function contentSlots(content: Json | undefined, at: Json, isWhole: boolean): readonly Slot[] {
  const base = {
    output_text: "response.output_text",
    refusal: "response.refusal",
    reasoning_text: "response.reasoning_text",
  }[String(content?.type)];
  if (base === undefined) return [];
  const kind = base.endsWith("reasoning_text") ? "reasoning" : "text";
  return slotAt(content, base === "response.refusal" ? "refusal" : "text", { part: partOf(at, base), kind, isWhole });
}

function itemSlots(item: Json | undefined, outputIndex: number, isWhole: boolean): readonly Slot[] {
  const at = { output_index: outputIndex };
  const slots: Slot[] = [];
  for (const [i, content] of listAt(item, "content").entries())
    slots.push(...contentSlots(content as Json, { ...at, content_index: i }, isWhole));
  for (const [i, summary] of listAt(item, "summary").entries()) {
    const part = partOf({ ...at, content_index: i }, "response.reasoning_summary_text");
    slots.push(...slotAt(summary as Json, "text", { part, kind: "reasoning", isWhole }));
  }
  const base = { function_call: "response.function_call_arguments", mcp_call: "response.mcp_call_arguments" }[
    String(item?.type)
  ];
  const call = { kind: "arguments", isWhole, ...toolAt(item, "name") } as const;
  if (base !== undefined) slots.push(...callSlotAt(item, "arguments", { part: partOf(at, base), ...call }));
  if (item?.type === "custom_tool_call") {
    slots.push(...callSlotAt(item, "input", { part: partOf(at, "response.custom_tool_call_input"), ...call }));
  }
  return slots;
}
