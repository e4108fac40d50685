import type { Codec, Json, Slot } from "./codec.js";
import type { AnswerEvent, StopCode } from "./event.js";
import type { StageLine } from "./stage-line.js";

/** One part of an answer, while it streams. */
interface Part {
  readonly kind: Slot["kind"];
  readonly codec: Codec;
  /** A frame of this part, as the model for frames that are made up for it. */
  readonly model: Json;
}

/** A text that was held back and goes out in a frame of its own. */
export interface Released {
  readonly codec: Codec;
  readonly event: AnswerEvent;
  readonly model: Json | undefined;
}

const BESIDE = "beside";

/** Keeps the parts of an answer apart on their way through the stages, and remembers what was let out of each. */
export class PartLedger {
  /** Why a stage has stopped the answer, once one has. */
  stopped: StopCode | undefined;
  readonly #stages: StageLine;
  readonly #live = new Map<string, Part>();
  readonly #letOut = new Map<string, string>();
  /** The codec the answer is in, for texts whose own part is over. */
  #codec: Codec | undefined;

  constructor(stages: StageLine) {
    this.#stages = stages;
  }

  /** Sends the text of one slot through; what may go out of it now, and what was released of other parts. */
  text(slot: Slot, codec: Codec, model: Json): { readonly text: string; readonly released: readonly Released[] } {
    const { part, kind, tool } = slot;
    this.#codec = codec;
    if (!this.#live.has(part)) this.#live.set(part, { kind, codec, model: slim(model) });
    const event = tool === undefined ? { part, kind, text: slot.text } : { part, kind, text: slot.text, tool };
    const { text, released } = this.#sort(this.#stages.push(event), part);
    if (slot.text !== "") this.#letOut.set(part, (this.#letOut.get(part) ?? "") + text);
    return { text, released };
  }

  /** A text that stands beside the answer, whole; or, without a text, whether its repetition may stay. */
  beside(text: string | undefined): string | undefined {
    const event: AnswerEvent =
      text === undefined ? { part: "logprobs", kind: "other" } : { part: BESIDE, kind: "other", text };
    let events = this.#stages.push(event);
    if (text === undefined) return events.length === 0 ? "" : undefined;
    events = [...events, ...this.#stages.push({ part: BESIDE, kind: "end" })];
    return this.#sort(events, BESIDE).text;
  }

  /** Ends the parts that stand under a name, `*` for all: what was held back of them. */
  end(name: string): readonly Released[] {
    const released: Released[] = [];
    for (const [part] of this.#live) {
      if (name !== "*" && part !== name && !part.startsWith(`${name}/`)) continue;
      const { released: more } = this.#sort(this.#stages.push({ part, kind: "end" }), undefined);
      released.push(...more);
      this.#live.delete(part);
    }
    return released;
  }

  /** Ends the stages themselves. */
  endAll(): readonly Released[] {
    const released = [...this.end("*")];
    return [...released, ...this.#sort(this.#stages.end(), undefined).released];
  }

  /** The whole text that was let out of a part; undefined when nothing of it was streamed. */
  wholeOf(part: string): string | undefined {
    return this.#letOut.get(part);
  }

  #sort(
    events: readonly AnswerEvent[],
    own: string | undefined,
  ): { readonly text: string; readonly released: readonly Released[] } {
    let text = "";
    const released: Released[] = [];
    for (const event of events) {
      this.stopped ??= event.code;
      if (event.text === undefined || event.text === "") continue;
      if (event.part === own) {
        text += event.text;
        continue;
      }
      const part = this.#live.get(event.part);
      this.#letOut.set(event.part, (this.#letOut.get(event.part) ?? "") + event.text);
      const codec = part?.codec ?? this.#codec;
      if (codec !== undefined)
        released.push({ codec, event: { ...event, kind: part?.kind ?? event.kind }, model: part?.model });
    }
    return { text, released };
  }
}

/** What a made-up frame has in common with a real one: ids and names, and none of what was said. */
function slim(model: Json): Json {
  const { choices: _choices, candidates: _candidates, usage: _usage, ...rest } = model;
  return rest;
}
