import { type Codec, callSlotAt, jsonSlotAt, type Slot, slotAt, toolAt } from "./codec.js";

const DELTAS = {
  "text-delta": ["delta", "text"],
  "reasoning-delta": ["delta", "reasoning"],
  "tool-input-delta": ["inputTextDelta", "arguments"],
} as const;
const ENDS: readonly string[] = ["text-end", "reasoning-end", "tool-input-available", "tool-input-error"];
const OTHERS =
  /^(?:start|finish|abort|error|(?:start|finish|reset)-step|message-metadata|(?:text|reasoning|tool-input)-start|tool-output-(?:available|error|denied)|tool-approval-(?:request|response)|source-(?:url|document)|(?:reasoning-)?file|custom|steering-message|data-.{1,64})$/;

/** The UI message stream of the AI SDK. */
export const aiSdkUi: Codec = {
  format: "ai-sdk-ui",
  recognises: (json) =>
    typeof json.type === "string" && (json.type in DELTAS || ENDS.includes(json.type) || OTHERS.test(json.type)),
  read(json) {
    const type = String(json.type);
    const id = String(json.id ?? json.toolCallId ?? "");
    const slots: Slot[] = [];
    if (Object.hasOwn(DELTAS, type)) {
      const [field, kind] = DELTAS[type as keyof typeof DELTAS];
      slots.push(...slotAt(json, field, { part: `${kind}:${id}`, kind }));
    } else if (type === "tool-input-available") {
      slots.push(...jsonSlotAt(json, "input", { part: `arguments:${id}`, isWhole: true, ...toolAt(json, "toolName") }));
    } else if (type === "tool-input-start") {
      slots.push(
        ...callSlotAt(json, "delta", { part: `arguments:${id}`, kind: "arguments", ...toolAt(json, "toolName") }),
      );
    }
    const kind = type.startsWith("text") ? "text" : type.startsWith("reasoning") ? "reasoning" : "arguments";
    const ends =
      type === "finish" || type === "abort" || type === "reset-step"
        ? ["*"]
        : ENDS.includes(type)
          ? [`${kind}:${id}`]
          : [];
    return { slots, ends, isError: type === "error" };
  },
  delta({ part, kind, text = "" }) {
    const id = part.slice(part.indexOf(":") + 1);
    if (kind === "arguments") return { json: { type: "tool-input-delta", toolCallId: id, inputTextDelta: text } };
    return { json: { type: kind === "reasoning" ? "reasoning-delta" : "text-delta", id, delta: text } };
  },
};
