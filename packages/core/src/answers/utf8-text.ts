import { concatBytes, utf8 } from "../ground/bytes.js";

const ESCAPE = 0xdc00;
const ESCAPED = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc80-\udcff]/;

/**
 * Bytes as text and back, in pieces cut anywhere: what is no UTF-8 comes out as it went in.
 *
 * A byte that belongs to no character stands in the text as a lone low surrogate, as Python's `surrogateescape`
 * (PEP 383) has it, and a pair of surrogates that is cut in two waits for its other half.
 */
export class Utf8Text {
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  #cutBytes: Uint8Array = new Uint8Array(0);
  #cutPair = "";

  decode(chunk: Uint8Array): string {
    const bytes = this.#cutBytes.byteLength === 0 ? chunk : concatBytes([this.#cutBytes, chunk]);
    const end = bytes.byteLength - cutAtEnd(bytes);
    // A copy: a server may use its buffer again.
    this.#cutBytes = new Uint8Array(bytes.subarray(end));
    return this.#read(bytes.subarray(0, end));
  }

  /** What is left of a character that never came whole. */
  decodeEnd(): string {
    const bytes = this.#cutBytes;
    this.#cutBytes = new Uint8Array(0);
    return this.#read(bytes);
  }

  encode(text: string): Uint8Array {
    const whole = this.#cutPair + text;
    this.#cutPair = /[\ud800-\udbff]$/.exec(whole)?.[0] ?? "";
    return write(this.#cutPair === "" ? whole : whole.slice(0, -1));
  }

  encodeEnd(): Uint8Array {
    const bytes = write(this.#cutPair);
    this.#cutPair = "";
    return bytes;
  }

  #read(bytes: Uint8Array): string {
    const text = this.#tryRead(bytes);
    if (text !== undefined) return text;
    let read = "";
    for (let i = 0; i < bytes.byteLength; ) {
      const length = lengthOf(bytes[i] ?? 0);
      const character = length === 0 ? undefined : this.#tryRead(bytes.subarray(i, i + length));
      read += character ?? String.fromCharCode(ESCAPE + (bytes[i] ?? 0));
      i += character === undefined ? 1 : length;
    }
    return read;
  }

  #tryRead(bytes: Uint8Array): string | undefined {
    try {
      return this.#decoder.decode(bytes);
    } catch {
      return undefined;
    }
  }
}

function write(text: string): Uint8Array {
  if (!ESCAPED.test(text)) return utf8(text);
  const pieces: Uint8Array[] = [];
  for (const character of text) {
    const unit = character.charCodeAt(0);
    const isByte = character.length === 1 && unit >= ESCAPE + 0x80 && unit <= ESCAPE + 0xff;
    pieces.push(isByte ? Uint8Array.of(unit - ESCAPE) : utf8(character));
  }
  return concatBytes(pieces);
}

/** How many bytes the character that begins with this one has; 0 when none begins so. */
function lengthOf(lead: number): number {
  return lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
}

/** How many bytes at the end may be the beginning of a character. */
function cutAtEnd(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.byteLength); back++) {
    const byte = bytes[bytes.byteLength - back] ?? 0;
    if (byte >= 0xc0) return lengthOf(byte) > back ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}
