import type { Random } from "./random.ts";

type Encoding = (text: string) => string;

const base64: Encoding = (text) => Buffer.from(text).toString("base64");
const hex: Encoding = (text) => Buffer.from(text).toString("hex");
const reversed: Encoding = (text) => [...text].reverse().join("");
const percent: Encoding = (text) => encodeURIComponent(text);
const binary: Encoding = (text) =>
  [...Buffer.from(text.slice(0, 24))].map((byte) => byte.toString(2).padStart(8, "0")).join(" ");
const rot13: Encoding = (text) =>
  text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });

const ENCODINGS: readonly Encoding[] = [base64, base64, hex, reversed, percent, binary, rot13];

/** A text in one of the encodings that models can read. Both sides carry encoded texts. */
export function encode(text: string, random: Random): string {
  return random.pick(ENCODINGS)(text.slice(0, 20 + random.below(80)));
}
