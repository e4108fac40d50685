import { concatBytes } from "../ground/bytes.js";
import type { WireFormat } from "../ground/wire-format.js";
import type { Codec, Json, Slot } from "./codec.js";
import { codecOf } from "./codecs.js";
import { PartLedger, type Released } from "./part-ledger.js";
import type { SseFrame } from "./sse-frames.js";
import { SseFramer } from "./sse-frames.js";
import type { StageLine } from "./stage-line.js";
import { frame, renderStreamError } from "./stream-error.js";

const MAX_FRAME_BYTES = 1_048_576;

/** An answer in server-sent events on its way through the stages. */
export class SseAnswer {
  readonly #format: WireFormat;
  readonly #stages: StageLine;
  readonly #ledger: PartLedger;
  readonly #framer = new SseFramer(MAX_FRAME_BYTES);
  #isOver = false;

  constructor(format: WireFormat, stages: StageLine) {
    this.#format = format;
    this.#stages = stages;
    this.#ledger = new PartLedger(stages);
  }

  push(chunk: Uint8Array): Uint8Array {
    return this.#guarded((out) => {
      for (const each of this.#framer.push(chunk)) out.push(...this.#frame(each));
      if (this.#framer.isTooLong) throw new Error("frame too long");
    });
  }

  end(): Uint8Array {
    return this.#guarded((out) => {
      const last = this.#framer.end();
      if (last !== null) out.push(...this.#frame(last));
      out.push(...this.#ledger.endAll().map(made));
      this.#isOver = true;
    });
  }

  fail(): Uint8Array {
    if (this.#isOver) return new Uint8Array(0);
    this.#isOver = true;
    return renderStreamError(this.#format);
  }

  /** Whatever goes wrong on the way, what has not been looked at does not go out, and what has been does. */
  #guarded(run: (out: Uint8Array[]) => void): Uint8Array {
    const out: Uint8Array[] = [];
    if (this.#isOver) return new Uint8Array(0);
    try {
      run(out);
    } catch {
      this.#isOver = true;
      out.push(renderStreamError(this.#format));
    }
    return concatBytes(out);
  }

  #frame(sse: SseFrame): readonly Uint8Array[] {
    if (sse.data === "[DONE]") return [...this.#ledger.endAll().map(made), sse.bytes];
    const json = parse(sse.data);
    const codec = json === undefined ? undefined : codecOf(json);
    if (json === undefined || codec === undefined) {
      return this.#stages.push({ part: "frame", kind: "other" }).length === 0 ? [] : [sse.bytes];
    }
    return this.#known(sse, json, codec);
  }

  #known(sse: SseFrame, json: Json, codec: Codec): readonly Uint8Array[] {
    const { slots, ends, usage, isError } = codec.read(json);
    const before: Released[] = [];
    let isChanged = false;
    const put = (slot: Slot, text: string): void => {
      if (text === slot.text) return;
      isChanged = true;
      slot.set(text);
    };
    for (const slot of slots.filter((each) => !each.isWhole && each.text !== "")) {
      const { text, released } = this.#ledger.text(slot, codec, json);
      before.push(...released);
      // What was held back of a part that ends here goes out in the same breath, and JSON only whole.
      const isLast = slot.isJson === true || ends.some((name) => isUnder(slot.part, name));
      put(slot, isLast ? text + textOf(this.#ledger.end(slot.part)) : text);
    }
    for (const name of ends) before.push(...this.#ledger.end(name));
    for (const slot of slots.filter((each) => each.isWhole)) put(slot, this.#whole(slot, codec, json));
    if (usage !== undefined) this.#stages.push({ part: "answer", kind: "usage", usage });
    if (isError) this.#stages.push({ part: "answer", kind: "error" });
    return [...before.map(made), isChanged ? frame(json, sse.name) : sse.bytes];
  }

  /** A text that repeats a part becomes what was let out of it; one that stands alone passes the stages by itself. */
  #whole(slot: Slot, codec: Codec, json: Json): string {
    const streamed = this.#ledger.wholeOf(slot.part);
    if (streamed !== undefined) return slot.isJson && sameJson(streamed, slot.text) ? slot.text : streamed;
    return slot.text === "" ? "" : this.#ledger.text(slot, codec, json).text + textOf(this.#ledger.end(slot.part));
  }
}

function isUnder(part: string, name: string): boolean {
  return name === "*" || part === name || part.startsWith(`${name}/`);
}

function textOf(released: readonly Released[]): string {
  return released.map(({ event }) => event.text ?? "").join("");
}

function made({ codec, event, model }: Released): Uint8Array {
  const { json, name } = codec.delta(event, model);
  return frame(json, name);
}

function parse(data: string | undefined): Json | undefined {
  if (data === undefined || !data.startsWith("{")) return undefined;
  try {
    return JSON.parse(data) as Json;
  } catch {
    return undefined;
  }
}

function sameJson(a: string, b: string): boolean {
  try {
    return JSON.stringify(JSON.parse(a)) === b;
  } catch {
    return false;
  }
}
