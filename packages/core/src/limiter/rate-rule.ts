import { optionInvalid } from "../ground/errors.js";
import { type GcraInstant, gcra, gcraGiveBack, gcraRule, MAX_FILL_MS } from "./gcra.js";
import type { Counted, LimitOperation, RateRule, StoreTime } from "./store.js";

/** The rule of a limit with a burst, for {@link LimitOperation}. */
export function rateRule(limit: number, windowMs: number, burst: number): RateRule {
  // Well below what a bucket can hold, so that a full bucket and one in debt differ.
  if ((burst / limit) * windowMs > MAX_FILL_MS / 2) throw optionInvalid("burst", "is too far above the limit");
  const rule: RateRule = {
    kind: "rate",
    ...gcraRule(limit, windowMs, burst),
    count: (state, operation, time) => countRate(rule, state, operation, time),
    isIdle: ({ ms }, { nowMs }) => ms < nowMs,
  };
  return rule;
}

function countRate(
  rule: RateRule,
  state: GcraInstant,
  { kind, units, charged }: LimitOperation,
  { nowMs }: StoreTime,
): Counted {
  if (kind !== "settle") return gcra(rule, state, { nowMs, need: units, spend: kind === "charge" ? units : 0 });
  const more = units - (charged?.units ?? 0);
  const until = charged?.outcome as Counted;
  const now = more < 0 ? gcraGiveBack(rule, state, { nowMs, units: -more, until }) : state;
  return gcra(rule, now, { nowMs, need: 0, spend: Math.max(0, more) });
}
