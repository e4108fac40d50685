import {
  type Codec,
  callSlotAt,
  type Json,
  jsonSlotAt,
  listAt,
  objectAt,
  type Slot,
  slotAt,
  toolAt,
  usageAt,
} from "./codec.js";

const TYPES: readonly unknown[] = [
  "message",
  "message_start",
  "content_block_start",
  "content_block_delta",
  "content_block_stop",
  "message_delta",
  "message_stop",
  "ping",
  "error",
];
const FIELDS = { text: "text", partial_json: "arguments", thinking: "reasoning" } as const;

/** What is read from and written to a cache is not in `input_tokens`. */
const USAGE = [["input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens"], ["output_tokens"]] as const;

/** Anthropic messages: named frames with content blocks, and whole `message` bodies. */
export const anthropic: Codec = {
  format: "anthropic",
  recognises: (json) => TYPES.includes(json.type) && (json.type !== "error" || objectAt(json, "error") !== undefined),
  read(json) {
    const slots: Slot[] = [];
    const index = String(json.index ?? 0);
    const begun = objectAt(json, "content_block");
    const said = objectAt(json, "delta") ?? begun;
    const call = { part: `block:${index}/partial_json`, kind: "arguments", ...toolAt(begun, "name") } as const;
    slots.push(...callSlotAt(begun, "partial_json", call));
    for (const [field, kind] of Object.entries(FIELDS)) {
      slots.push(...slotAt(said, field, { part: `block:${index}/${field}`, kind }));
    }
    for (const [i, block] of (listAt(json, "content") as readonly Json[]).entries()) {
      slots.push(...slotAt(block, "text", { part: `block:${i}/text`, kind: "text" }));
      slots.push(...slotAt(block, "thinking", { part: `block:${i}/thinking`, kind: "reasoning" }));
      slots.push(...jsonSlotAt(block, "input", { part: `block:${i}/partial_json`, ...toolAt(block, "name") }));
    }
    const usage = objectAt(json, "usage") ?? objectAt(objectAt(json, "message"), "usage");
    return {
      slots,
      ends: json.type === "content_block_stop" ? [`block:${index}`] : json.type === "message_stop" ? ["*"] : [],
      ...usageAt(usage, USAGE, usage?.cache_read_input_tokens),
      isError: json.type === "error",
    };
  },
  delta({ part, text = "" }) {
    const [, index = "0", field = "text"] = /^block:(\d+)\/(\w+)$/.exec(part) ?? [];
    const type = { text: "text_delta", partial_json: "input_json_delta", thinking: "thinking_delta" }[field];
    return {
      name: "content_block_delta",
      json: { type: "content_block_delta", index: Number(index), delta: { type, [field]: text } },
    };
  },
};
