import { concatBytes } from "../ground/bytes.js";
import type { WireFormat } from "../ground/wire-format.js";
import type { AnswerState } from "./answer.js";
import type { Codec, Json, Slot } from "./codec.js";
import { codecOf } from "./codecs.js";
import type { StopCode } from "./event.js";
import { PartLedger, type Released } from "./part-ledger.js";
import { sideTexts } from "./side-texts.js";
import type { SseFrame } from "./sse-frames.js";
import { SseFramer } from "./sse-frames.js";
import type { StageLine } from "./stage-line.js";
import { frame, renderStreamError } from "./stream-error.js";

const MAX_FRAME_BYTES = 1_048_576;

/** An answer in server-sent events on its way through the stages. */
export class SseAnswer {
  state: AnswerState = "open";
  /** The protocol of the request, until the answer shows in which it really is. */
  #format: WireFormat;
  /** The number of the last event, where the protocol numbers them: whoever resumes after one of ours misses nothing then. */
  #sequence: unknown;
  readonly #stages: StageLine;
  readonly #ledger: PartLedger;
  readonly #framer = new SseFramer(MAX_FRAME_BYTES);

  constructor(format: WireFormat, stages: StageLine) {
    this.#format = format;
    this.#stages = stages;
    this.#ledger = new PartLedger(stages);
  }

  push(chunk: Uint8Array): Uint8Array {
    return this.#guarded((out) => {
      for (const each of this.#framer.push(chunk)) {
        this.#frame(each, out);
        if (this.state !== "open") return;
      }
      if (this.#framer.isTooLong) throw new Error("frame too long");
    });
  }

  end(): Uint8Array {
    return this.#guarded((out) => {
      const last = this.#framer.end();
      if (last !== null) this.#frame(last, out);
      if (this.state !== "open") return;
      this.#release(out);
      if (this.state === "open") this.state = "ended";
    });
  }

  fail(): Uint8Array {
    const out: Uint8Array[] = [];
    if (this.state === "open") this.#stop("answer_failed", out);
    return concatBytes(out);
  }

  /** Whatever goes wrong on the way, what has not been looked at does not go out, and what has been does. */
  #guarded(run: (out: Uint8Array[]) => void): Uint8Array {
    const out: Uint8Array[] = [];
    if (this.state !== "open") return new Uint8Array(0);
    try {
      run(out);
    } catch {
      this.#stop("answer_failed", out);
    }
    // Most often one event comes and one goes: a copy of its bytes would be for nothing.
    const [only] = out;
    return out.length === 1 && only !== undefined ? only : concatBytes(out);
  }

  #stop(code: StopCode, out: Uint8Array[]): void {
    this.state = "ended";
    out.push(renderStreamError(this.#format, code));
  }

  /** Lets out what the stages still hold. */
  #release(out: Uint8Array[]): void {
    out.push(...this.#made(this.#ledger.endAll()));
    const { stopped } = this.#ledger;
    if (stopped !== undefined) this.#stop(stopped, out);
  }

  #frame(sse: SseFrame, out: Uint8Array[]): void {
    if (sse.data === "[DONE]") this.#release(out);
    // A comment, or fields that no client hands on.
    if (sse.data === undefined || sse.data === "[DONE]") {
      if (this.state === "open") out.push(sse.bytes);
      return;
    }
    const json = parse(sse.data);
    const codec = json === undefined ? undefined : codecOf(json);
    if (json !== undefined && codec !== undefined) {
      this.#format = codec.format;
      return this.#known(sse, { json, codec }, out);
    }
    const answers = this.#stages.push({ part: "frame", kind: "other" });
    const stop = answers.find(({ code }) => code !== undefined)?.code;
    if (stop !== undefined) this.#stop(stop, out);
    else if (answers.length > 0) out.push(sse.bytes);
  }

  #known(sse: SseFrame, { json, codec }: { json: Json; codec: Codec }, out: Uint8Array[]): void {
    const { slots, ends, usage, isUsageAlone = false, isError } = codec.read(json);
    // The text that this frame would say, should it not go out itself.
    const said: Released[] = [];
    let isChanged = false;
    const put = (slot: Slot, text: string): void => {
      if (slot.isJson !== true && slot.isWhole !== true && text !== "")
        said.push({ codec, event: { part: slot.part, kind: slot.kind, text }, model: json });
      if (text === slot.text) return;
      isChanged = true;
      slot.set(text);
    };
    for (const slot of slots) {
      if (slot.isWhole || (slot.text === "" && slot.tool === undefined)) continue;
      const { text, released } = this.#ledger.text(slot, codec, json);
      out.push(...this.#made(released));
      // What was held back of a part that ends here goes out in the same breath, and JSON only whole.
      const isLast = slot.isJson === true || ends.some((name) => isUnder(slot.part, name));
      put(slot, isLast ? text + textOf(this.#ledger.end(slot.part)) : text);
    }
    for (const name of ends) out.push(...this.#made(this.#ledger.end(name)));
    for (const slot of slots) if (slot.isWhole) put(slot, this.#whole(slot, codec, json));
    for (const { at, text } of sideTexts(json, slots)) {
      const changed = this.#ledger.beside(text);
      if (changed === text) continue;
      isChanged = true;
      at[0][at[1]] = text === undefined ? null : changed;
    }
    if (usage !== undefined) {
      const part = isUsageAlone ? "frame" : "answer";
      if (this.#stages.push({ part, kind: "usage", usage }).length === 0 && isUsageAlone) return;
    }
    const isHidden = isError === true && this.#stages.push({ part: "answer", kind: "error" }).length === 0;
    const stop = this.#ledger.stopped ?? (isHidden ? "answer_failed" : undefined);
    if (stop === undefined) {
      out.push(isChanged ? frame(json, sse.name) : sse.bytes);
      this.#sequence = json.sequence_number;
      return;
    }
    out.push(...this.#made(said));
    this.#stop(stop, out);
  }

  /** Events that are made up for what was held back. */
  #made(released: readonly Released[]): readonly Uint8Array[] {
    return released.map(({ codec, event, model }) => {
      const { json, name } = codec.delta(event, model);
      return frame(this.#sequence === undefined ? json : { ...json, sequence_number: this.#sequence }, name);
    });
  }

  /** A text that repeats a part becomes what was let out of it; one that stands alone passes the stages by itself. */
  #whole(slot: Slot, codec: Codec, json: Json): string {
    const streamed = this.#ledger.wholeOf(slot.part);
    if (streamed !== undefined) return slot.isJson && sameJson(streamed, slot.text) ? slot.text : streamed;
    if (slot.text === "" && slot.tool === undefined) return "";
    return this.#ledger.text(slot, codec, json).text + textOf(this.#ledger.end(slot.part));
  }
}

function isUnder(part: string, name: string): boolean {
  return name === "*" || part === name || part.startsWith(`${name}/`);
}

function textOf(released: readonly Released[]): string {
  return released.map(({ event }) => event.text ?? "").join("");
}

function parse(data: string): Json | undefined {
  if (!data.startsWith("{")) return undefined;
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
