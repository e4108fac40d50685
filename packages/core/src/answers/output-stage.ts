import { type Clock, systemClock } from "../ground/clock.js";
import type { TextFilter } from "../ground/text-filter.js";
import { checkArguments } from "./argument-check.js";
import type { AnswerEvent, AnswerStage } from "./event.js";
import type { OutputFinding } from "./output-context.js";
import { type FilterParts, outputFilter } from "./output-filter.js";

// Far above what a tool is called with, and bounded, because it is held until it is whole.
const MAX_ARGUMENTS = 262_144;

/** One part of an answer on its way through the checks. */
interface PartState {
  readonly event: AnswerEvent;
  readonly filter: TextFilter | undefined;
  /** A tool's arguments wait until they are whole, because only then do they say what would be done. */
  held: string;
}

/** The output guard as a stage: each part of an answer has filters of its own. */
export class OutputStage implements AnswerStage {
  readonly #parts: FilterParts;
  readonly #isMonitor: boolean;
  readonly #live = new Map<string, PartState>();
  readonly #clock: Clock;
  readonly #endsMs: number;
  #left: number;
  #hasToldBound = false;

  constructor(parts: FilterParts, isMonitor: boolean) {
    this.#parts = parts;
    this.#isMonitor = isMonitor;
    const { clock, maxMs, maxCharacters } = parts.policy;
    this.#clock = clock ?? parts.context.clock ?? systemClock;
    this.#endsMs = this.#clock.monotonicMs() + maxMs;
    this.#left = maxCharacters;
  }

  push(event: AnswerEvent): readonly AnswerEvent[] {
    const { run } = this.#parts;
    if (run.stopped !== undefined) return [];
    const out = this.#take(event);
    return this.#isMonitor ? [event] : out;
  }

  end(): readonly AnswerEvent[] {
    const { run } = this.#parts;
    if (run.stopped !== undefined) return [];
    const out = [...this.#live.keys()].flatMap((part) => this.#finish(part));
    return this.#isMonitor ? [] : this.#closed(out);
  }

  #take(event: AnswerEvent): readonly AnswerEvent[] {
    const { kind, text, part } = event;
    const { run, policy } = this.#parts;
    // The provider's own words are for the operator.
    if (kind === "error") return [];
    if (kind === "usage") return [event];
    if (kind === "end") return this.#closed([...this.#finish(part), event]);
    if (text === undefined) {
      if (part !== "frame" || policy.unknown === "drop") return [];
      if (policy.unknown === "block") run.stop({ check: "unknown", kind: "event", part });
      return this.#closed(policy.unknown === "pass" ? [event] : []);
    }
    if (this.#clock.monotonicMs() > this.#endsMs) return this.#bound("seconds", part);
    const fits = text.slice(0, Math.max(0, this.#left));
    this.#left -= text.length;
    const said = this.#say(event, fits);
    if (this.#left < 0 && run.stopped === undefined) {
      const rest = this.#finish(part);
      return [...said, ...rest, ...this.#bound("characters", part)];
    }
    return this.#closed(said);
  }

  #bound(kind: string, part: string): readonly AnswerEvent[] {
    const { run } = this.#parts;
    const finding: OutputFinding = { check: "bound", kind, part };
    if (!this.#hasToldBound) run.stop(finding, "answer_too_long");
    this.#hasToldBound = true;
    return this.#closed([]);
  }

  /** What has been let out, and the end of the answer, if it came to one. */
  #closed(events: readonly AnswerEvent[]): readonly AnswerEvent[] {
    const { stopped } = this.#parts.run;
    return stopped === undefined ? events : [...events, { part: "answer", kind: "error", code: stopped }];
  }

  #say(event: AnswerEvent, text: string): readonly AnswerEvent[] {
    const { part, kind, tool } = event;
    const { run, policy, context } = this.#parts;
    let state = this.#live.get(part);
    if (state === undefined) {
      const filter = kind === "arguments" ? undefined : outputFilter(this.#parts, part);
      state = { event, filter, held: "" };
      this.#live.set(part, state);
    }
    if (tool !== undefined && policy.tools !== null) {
      const fault = policy.tools.mayCall(tool, context.scopes ?? []);
      if (fault !== undefined && run.stop({ check: "tool", kind: fault, part })) return [];
    }
    if (state.filter !== undefined) {
      const out = state.filter.push(text);
      return out === "" ? [] : [{ ...event, text: out }];
    }
    state.held += text;
    if (state.held.length > MAX_ARGUMENTS) run.stop({ check: "bound", kind: "arguments", part }, "answer_too_long");
    return [];
  }

  #finish(part: string): readonly AnswerEvent[] {
    const state = this.#live.get(part);
    this.#live.delete(part);
    if (state === undefined) return [];
    const { event, filter, held } = state;
    const text =
      filter === undefined ? checkArguments(this.#parts, { part, tool: event.tool, text: held }) : filter.end();
    return text === "" ? [] : [{ ...event, text }];
  }
}
