/** One server-sent event, with the bytes it came in (WHATWG HTML, section 9.2). */
export interface SseFrame {
  /** The bytes as they came, the blank line at the end included. */
  readonly bytes: Uint8Array;
  /** The lines of the field `data`, joined; undefined for a frame without. */
  readonly data: string | undefined;
  /** The field `event`. */
  readonly name: string | undefined;
}

const LF = 10;
const CR = 13;

/** Cuts bytes into frames wherever a blank line ends one; every byte is looked at once. */
export class SseFramer {
  /** True once a frame was longer than it may be: it is not given, and nothing behind it. */
  isTooLong = false;
  readonly #maxFrameBytes: number;
  #pending: Uint8Array[] = [];
  #pendingBytes = 0;
  #isLineEmpty = true;
  #isAfterCr = false;

  constructor(maxFrameBytes: number) {
    this.#maxFrameBytes = maxFrameBytes;
  }

  /** Takes bytes, and gives the frames that they complete. */
  push(chunk: Uint8Array): readonly SseFrame[] {
    const frames: SseFrame[] = [];
    let start = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i];
      if (byte === LF && this.#isAfterCr) {
        this.#isAfterCr = false;
        continue;
      }
      this.#isAfterCr = byte === CR;
      if (byte !== LF && byte !== CR) {
        this.#isLineEmpty = false;
        continue;
      }
      if (!this.#isLineEmpty) {
        this.#isLineEmpty = true;
        continue;
      }
      // With CR LF the LF may be in the next chunk: then it begins the next frame, where a blank line means nothing.
      if (byte === CR && chunk[i + 1] === LF) {
        i++;
        this.#isAfterCr = false;
      }
      this.isTooLong = this.#pendingBytes + i + 1 - start > this.#maxFrameBytes;
      if (this.isTooLong) return frames;
      frames.push(this.#take(chunk.subarray(start, i + 1)));
      start = i + 1;
    }
    if (start < chunk.length) this.#hold(chunk.subarray(start));
    this.isTooLong = this.#pendingBytes > this.#maxFrameBytes;
    return frames;
  }

  /** The bytes of a frame that never ended, when there are any. */
  end(): SseFrame | null {
    return this.#pendingBytes === 0 ? null : this.#take(new Uint8Array(0));
  }

  #hold(bytes: Uint8Array): void {
    // A copy, which `slice` of a Node buffer is not: a server may use its buffer again.
    this.#pending.push(new Uint8Array(bytes));
    this.#pendingBytes += bytes.byteLength;
  }

  #take(last: Uint8Array): SseFrame {
    const bytes = new Uint8Array(this.#pendingBytes + last.byteLength);
    let offset = 0;
    for (const piece of [...this.#pending, last]) {
      bytes.set(piece, offset);
      offset += piece.byteLength;
    }
    this.#pending = [];
    this.#pendingBytes = 0;
    return parseFrame(bytes);
  }
}

const decoder = /* @__PURE__ */ new TextDecoder();

function parseFrame(bytes: Uint8Array): SseFrame {
  const text = decoder.decode(bytes);
  // What providers send nearly always: one line of data.
  if (
    text.startsWith("data: ") &&
    text.endsWith("\n\n") &&
    text.indexOf("\n") === text.length - 2 &&
    !text.includes("\r")
  )
    return { bytes, data: text.slice(6, -2), name: undefined };
  let data: string | undefined;
  let name: string | undefined;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const colon = line.indexOf(":");
    const field = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? "" : line.slice(line[colon + 1] === " " ? colon + 2 : colon + 1);
    if (field === "data") data = data === undefined ? value : `${data}\n${value}`;
    else if (field === "event") name = value;
  }
  return { bytes, data, name };
}
