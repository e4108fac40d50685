import type { GcraInstant } from "./gcra.js";
import { NEVER } from "./gcra.js";
import type { Counted, LimitOperation, SlotRule } from "./store.js";

/** When a slot is free nobody can foretell: a second is what a client may wait before it asks again. */
const SLOT_RETRY_MS = 1000;

/** The rule of slots. The state counts those that are taken, in `part`. */
export function slotRule(limit: number): SlotRule {
  return {
    kind: "slots",
    limit,
    count: (state, operation) => countSlots(limit, state, operation),
    isIdle: ({ part }) => part === 0,
  };
}

function countSlots(limit: number, { part: taken }: GcraInstant, { kind, units, charged }: LimitOperation): Counted {
  const isAsked = kind !== "settle" && units > 0;
  const granted = !isAsked || units <= limit - taken;
  const more = kind === "settle" ? units - (charged?.units ?? 0) : kind === "charge" && granted ? units : 0;
  const part = Math.min(Number.MAX_SAFE_INTEGER, Math.max(0, taken + more));
  return {
    ms: 0,
    part,
    granted,
    remaining: Math.max(0, limit - part),
    retryAfterMs: granted ? 0 : units > limit ? NEVER : SLOT_RETRY_MS,
    resetMs: 0,
  };
}
