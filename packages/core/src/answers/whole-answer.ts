import { concatBytes, utf8 } from "../ground/bytes.js";
import type { Codec, Json, Slot } from "./codec.js";
import { codecOf } from "./codecs.js";
import { PartLedger } from "./part-ledger.js";
import type { StageLine } from "./stage-line.js";

const NO_BYTES = new Uint8Array(0);
const MAX_DEPTH = 64;

/** A JSON answer: held until it is whole, then read, sent through the stages and written again. */
export class WholeAnswer {
  readonly #stages: StageLine;
  readonly #maxBufferBytes: number;
  #chunks: Uint8Array[] = [];
  #bytes = 0;
  #isFailed = false;

  constructor(stages: StageLine, maxBufferBytes: number) {
    this.#stages = stages;
    this.#maxBufferBytes = maxBufferBytes;
  }

  push(chunk: Uint8Array): Uint8Array {
    this.#bytes += chunk.byteLength;
    if (this.#bytes > this.#maxBufferBytes) {
      this.#isFailed = true;
      this.#chunks = [];
    } else if (!this.#isFailed) {
      // A copy, which `slice` of a Node buffer is not.
      this.#chunks.push(new Uint8Array(chunk));
    }
    return NO_BYTES;
  }

  end(): Uint8Array {
    if (this.#isFailed) return failedBody();
    const bytes = concatBytes(this.#chunks);
    this.#chunks = [];
    if (bytes.byteLength === 0) return bytes;
    try {
      return this.#through(bytes);
    } catch {
      return failedBody();
    }
  }

  /** Nothing of it has been sent, and half a JSON is no answer. */
  fail(): undefined {
    this.#isFailed = true;
    return undefined;
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
        if (slot.text === "") continue;
        const said = ledger.text(slot, codec ?? PLAIN, {}).text;
        const rest = ledger.end(slot.part).map(({ event }) => event.text ?? "");
        const out = said + rest.join("");
        if (out === slot.text) continue;
        isChanged = true;
        slot.set(out);
      }
      if (reading?.usage !== undefined) this.#stages.push({ part: "answer", kind: "usage", usage: reading.usage });
    }
    this.#stages.end();
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

const PLAIN: Codec = { recognises: () => false, read: () => ({ slots: [], ends: [] }), delta: () => ({ json: {} }) };

function failedBody(): Uint8Array {
  return utf8(
    JSON.stringify({
      error: { message: "The answer could not be checked.", type: "api_error", code: "answer_failed" },
    }),
  );
}
