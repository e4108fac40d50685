import { concatBytes } from "../ground/bytes.js";
import type { AnswerState } from "./answer.js";
import type { AnswerEvent } from "./event.js";
import type { StageLine } from "./stage-line.js";
import { Utf8Text } from "./utf8-text.js";

const PART = "text";

/** An answer in plain text: one part, decoded as it comes. It has no way to say that it failed. */
export class TextAnswer {
  state: AnswerState = "open";
  readonly #stages: StageLine;
  readonly #utf8 = new Utf8Text();

  constructor(stages: StageLine) {
    this.#stages = stages;
  }

  push(chunk: Uint8Array): Uint8Array {
    return this.#guarded(() => this.#say(this.#utf8.decode(chunk)));
  }

  end(): Uint8Array {
    const last = this.#guarded(() => [
      ...this.#say(this.#utf8.decodeEnd()),
      ...this.#stages.push({ part: PART, kind: "end" }),
      ...this.#stages.end(),
    ]);
    if (this.state !== "open") return last;
    this.state = "ended";
    return concatBytes([last, this.#utf8.encodeEnd()]);
  }

  fail(): undefined {
    if (this.state === "open") this.state = "cut";
  }

  #say(text: string): readonly AnswerEvent[] {
    return text === "" ? [] : this.#stages.push({ part: PART, kind: "text", text });
  }

  #guarded(run: () => readonly AnswerEvent[]): Uint8Array {
    if (this.state !== "open") return new Uint8Array(0);
    try {
      let text = "";
      for (const event of run()) {
        text += event.text ?? "";
        if (event.code === undefined) continue;
        this.state = "cut";
        break;
      }
      return this.#utf8.encode(text);
    } catch {
      this.state = "cut";
      return new Uint8Array(0);
    }
  }
}
