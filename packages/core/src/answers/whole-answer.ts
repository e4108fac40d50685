import { concatBytes, utf8 } from "../ground/bytes.js";
import type { AnswerState } from "./answer.js";
import type { Codec, Json, Slot } from "./codec.js";
import { codecOf } from "./codecs.js";
import type { StopCode } from "./event.js";
import { PartLedger } from "./part-ledger.js";
import { sideTexts } from "./side-texts.js";
import type { StageLine } from "./stage-line.js";
import { stopError } from "./stream-error.js";

const NO_BYTES = new Uint8Array(0);
const MAX_DEPTH = 64;

/** A JSON answer: held until it is whole, then read, sent through the stages and written again. */
export class WholeAnswer {
  state: AnswerState = "open";
  /** Why the answer did not go out, and an error went in its place. */
  stopped: StopCode | undefined;
  readonly #stages: StageLine;
  readonly #maxBufferBytes: number;
  #chunks: Uint8Array[] = [];
  #bytes = 0;

  constructor(stages: StageLine, maxBufferBytes: number) {
    this.#stages = stages;
    this.#maxBufferBytes = maxBufferBytes;
  }

  push(chunk: Uint8Array): Uint8Array {
    if (this.state !== "open" || this.stopped !== undefined) return NO_BYTES;
    this.#bytes += chunk.byteLength;
    // A copy, which `slice` of a Node buffer is not: a server may use its buffer again.
    this.#chunks.push(new Uint8Array(chunk));
    if (this.#bytes > this.#maxBufferBytes) {
      this.stopped = "answer_failed";
      this.#chunks = [];
    }
    return NO_BYTES;
  }

  end(): Uint8Array {
    if (this.state !== "open") return NO_BYTES;
    this.state = "ended";
    const bytes = concatBytes(this.#chunks);
    this.#chunks = [];
    if (bytes.byteLength === 0 && this.stopped === undefined) return bytes;
    let out = bytes;
    try {
      if (this.stopped === undefined) out = this.#through(bytes);
    } catch {
      this.stopped = "answer_failed";
    }
    return this.stopped === undefined ? out : utf8(JSON.stringify({ error: stopError(this.stopped) }));
  }

  /** Nothing of it has been sent, and half a JSON is no answer. */
  fail(): undefined {
    if (this.state === "open") this.state = "cut";
  }

  #through(bytes: Uint8Array): Uint8Array {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const json: unknown = JSON.parse(text);
    const ledger = new PartLedger(this.#stages);
    let isChanged = false;
    for (const answer of Array.isArray(json) ? json : [json]) {
      const codec = typeof answer === "object" && answer !== null ? codecOf(answer as Json) : undefined;
      const reading = codec?.read(answer as Json);
      for (const slot of reading?.slots ?? plainSlots(answer)) {
        if (slot.text === "" && slot.tool === undefined) continue;
        const said = ledger.text(slot, codec ?? PLAIN, {}).text;
        const rest = ledger.end(slot.part).map(({ event }) => event.text ?? "");
        const out = said + rest.join("");
        if (out === slot.text) continue;
        isChanged = true;
        slot.set(out);
      }
      for (const { at, text } of reading === undefined ? [] : sideTexts(answer as Json, reading.slots)) {
        const changed = ledger.beside(text);
        if (changed === text) continue;
        isChanged = true;
        at[0][at[1]] = text === undefined ? null : changed;
      }
      if (reading?.usage !== undefined) this.#stages.push({ part: "answer", kind: "usage", usage: reading.usage });
      if (reading?.isError && this.#stages.push({ part: "answer", kind: "error" }).length === 0)
        this.stopped = "answer_failed";
    }
    ledger.endAll();
    this.stopped = ledger.stopped ?? this.stopped;
    return isChanged ? utf8(JSON.stringify(json)) : bytes;
  }
}

/** An app's own JSON: every text in it is one of the answer. */
function plainSlots(root: unknown): readonly Slot[] {
  const slots: Slot[] = [];
  const walk = (holder: Json, path: string, depth: number): void => {
    if (depth > MAX_DEPTH) throw new Error("nested too deep");
    for (const [name, value] of Object.entries(holder)) {
      const part = `${path}/${name}`;
      if (typeof value === "string")
        slots.push({
          part,
          kind: "text",
          at: [holder, name],
          text: value,
          set: (text) => {
            holder[name] = text;
          },
        });
      else if (typeof value === "object" && value !== null) walk(value as Json, part, depth + 1);
    }
  };
  if (typeof root === "object" && root !== null) walk(root as Json, "", 0);
  return slots;
}

const PLAIN: Codec = {
  format: "plain",
  recognises: () => false,
  read: () => ({ slots: [], ends: [] }),
  delta: () => ({ json: {} }),
};
