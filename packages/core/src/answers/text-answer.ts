import { utf8 } from "../ground/bytes.js";
import type { AnswerEvent } from "./event.js";
import type { StageLine } from "./stage-line.js";

const PART = "text";

/** An answer in plain text: one part, decoded as it comes. */
export class TextAnswer {
  readonly #stages: StageLine;
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  #isOver = false;

  constructor(stages: StageLine) {
    this.#stages = stages;
  }

  push(chunk: Uint8Array): Uint8Array {
    return this.#guarded(() => this.#say(this.#decoder.decode(chunk, { stream: true })));
  }

  end(): Uint8Array {
    const last = this.#guarded(() => [
      ...this.#say(this.#decoder.decode()),
      ...this.#stages.push({ part: PART, kind: "end" }),
      ...this.#stages.end(),
    ]);
    this.#isOver = true;
    return last;
  }

  /** Plain text has no way to say that it failed. */
  fail(): undefined {
    this.#isOver = true;
    return undefined;
  }

  #say(text: string): readonly AnswerEvent[] {
    return text === "" ? [] : this.#stages.push({ part: PART, kind: "text", text });
  }

  #guarded(run: () => readonly AnswerEvent[]): Uint8Array {
    if (this.#isOver) return new Uint8Array(0);
    try {
      return utf8(
        run()
          .map((event) => event.text ?? "")
          .join(""),
      );
    } catch {
      this.#isOver = true;
      return new Uint8Array(0);
    }
  }
}
