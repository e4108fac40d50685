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

/** Thoughts are not in `candidatesTokenCount`. */
const USAGE = [
  ["promptTokenCount", "toolUsePromptTokenCount"],
  ["candidatesTokenCount", "thoughtsTokenCount"],
] as const;

/** Gemini `generateContent` bodies, which its streams repeat frame by frame. */
export const gemini: Codec = {
  format: "gemini",
  recognises: (json) =>
    Array.isArray(json.candidates) ||
    typeof json.usageMetadata === "object" ||
    typeof objectAt(json, "error")?.status === "string",
  read(json) {
    const slots: Slot[] = [];
    const ends: string[] = [];
    for (const [i, candidate] of (listAt(json, "candidates") as readonly Json[]).entries()) {
      const index = String(candidate.index ?? i);
      for (const [k, piece] of (listAt(objectAt(candidate, "content"), "parts") as readonly Json[]).entries()) {
        const kind = piece.thought === true ? "reasoning" : "text";
        slots.push(...slotAt(piece, "text", { part: `candidate:${index}/${kind}`, kind }));
        const call = objectAt(piece, "functionCall");
        const part = `candidate:${index}/call:${k}`;
        const args = jsonSlotAt(call, "args", { part, ...toolAt(call, "name") });
        slots.push(
          ...(args.length > 0 ? args : callSlotAt(call, "args", { part, kind: "arguments", ...toolAt(call, "name") })),
        );
      }
      if (typeof candidate.finishReason === "string") ends.push(`candidate:${index}`);
    }
    const usage = objectAt(json, "usageMetadata");
    return {
      slots,
      ends,
      isError: objectAt(json, "error") !== undefined,
      ...usageAt(usage, USAGE, usage?.cachedContentTokenCount),
    };
  },
  delta({ part, kind, text = "" }) {
    const index = Number(/^candidate:(\d+)/.exec(part)?.[1] ?? 0);
    const piece = kind === "reasoning" ? { text, thought: true } : { text };
    return { json: { candidates: [{ index, content: { role: "model", parts: [piece] } }] } };
  },
};
