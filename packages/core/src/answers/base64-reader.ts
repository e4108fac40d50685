import { lettersOf } from "./letters.js";

// Words are shorter, and what is shorter holds no run of words.
const SHORTEST = 16;
const GROUP = 4;

/** Reads what stands in base64 in a text (RFC 4648, both alphabets, also over several lines), as it grows. */
export class Base64Reader {
  /** Whether a run has come so far that it is read. */
  isReading = false;
  #run = 0;
  #group = "";
  #decoder = new TextDecoder();

  /** Takes one character, and gives the letters that it completes. */
  push(character: string): string {
    if (!isDigit(character.charCodeAt(0))) {
      const isLineBreak = character === "\n" || character === "\r";
      if (this.isReading && isLineBreak) return "";
      this.isReading = false;
      this.#run = 0;
      this.#group = "";
      return "";
    }
    this.#group += character;
    if (++this.#run < SHORTEST) return "";
    if (!this.isReading) this.#decoder = new TextDecoder();
    this.isReading = true;
    if (this.#group.length % GROUP !== 0) return "";
    const binary = atob(this.#group.replaceAll("-", "+").replaceAll("_", "/"));
    this.#group = "";
    const bytes = Uint8Array.from(binary, (byte) => byte.charCodeAt(0));
    return lettersOf(this.#decoder.decode(bytes, { stream: true }));
  }
}

/** A letter, a digit, `+`, `/`, `-` or `_`. */
function isDigit(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 47 && unit <= 57) ||
    unit === 43 ||
    unit === 45 ||
    unit === 95
  );
}
