import { concatBytes } from "../ground/bytes.js";
import type { AnswerEvent } from "./event.js";
import type { StageLine } from "./stage-line.js";
import { Utf8Text } from "./utf8-text.js";

const PART = "text";

/** An answer in plain text: one part, decoded as it comes. */
export class TextAnswer {
  readonly #stages: StageLine;
  readonly #utf8 = new Utf8Text();
  #isOver = false;

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
    if (this.#isOver) return last;
    this.#isOver = true;
    return concatBytes([last, this.#utf8.encodeEnd()]);
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
      return this.#utf8.encode(
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
