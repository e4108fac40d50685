import type { Json, Slot } from "./codec.js";

/** Fields that the protocol itself fills, and opaque ones that would break if they were changed. */
const STRUCTURE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "id object model type role event status name index created_at finish_reason finishReason stop_reason " +
    "system_fingerprint service_tier item_id call_id tool_use_id toolCallId toolName messageId responseId modelVersion " +
    "mimeType mediaType signature thoughtSignature encrypted_content obfuscation code modality category probability " +
    "detail phase effort"
  ).split(" "),
);

/** The answer's own text once more, in pieces too small to be looked at. */
const REPETITIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(["logprobs", "logprobsResult", "top_logprobs"]);

const MAX_DEPTH = 64;
// Shorter ones hold neither a secret nor a sentence.
const SHORTEST = 6;

/** A text that stands beside the answer proper, or a repetition of it, which has none. */
export interface SideText {
  readonly at: readonly [holder: Json, name: string];
  readonly text?: string;
}

/** What a known piece of JSON says outside the places that its codec reads: sources, results of tools, an app's data. */
export function sideTexts(json: Json, slots: readonly Slot[]): readonly SideText[] {
  const found: SideText[] = [];
  walk(json, { slots, found, depth: 0 });
  return found;
}

interface Walking {
  readonly slots: readonly Slot[];
  readonly found: SideText[];
  depth: number;
}

// For every event of every stream: it makes nothing as long as it finds nothing.
function walk(holder: Json, walking: Walking): void {
  if (++walking.depth > MAX_DEPTH) throw new Error("nested too deep");
  for (const name of Object.keys(holder)) {
    const value = holder[name];
    if (typeof value === "string") {
      if (value.length < SHORTEST || STRUCTURE.has(name) || isTaken(walking.slots, holder, name)) continue;
      // A picture or the like within a text is no text.
      if (!/^data:(?!text|application\/json)/.test(value)) walking.found.push({ at: [holder, name], text: value });
    } else if (typeof value === "object" && value !== null) {
      if (REPETITIONS.has(name)) walking.found.push({ at: [holder, name] });
      else if (!isTaken(walking.slots, holder, name)) walk(value as Json, walking);
    }
  }
  walking.depth--;
}

function isTaken(slots: readonly Slot[], holder: Json, name: string): boolean {
  for (const { at } of slots) if (at[0] === holder && at[1] === name) return true;
  return false;
}
