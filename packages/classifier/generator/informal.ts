import type { Random } from "./random.ts";

const LETTER = /\p{L}/u;

/** Writes a text as people type: without capitals, accents or final stops, with slips of the keyboard. Both sides get the same share. */
export function informal(text: string, random: Random): string {
  let written = text;
  if (random.chance(0.4)) written = written.toLowerCase();
  else if (random.chance(0.08)) written = written.toUpperCase();
  if (random.chance(0.3)) written = withoutLatinAccents(written);
  if (random.chance(0.4)) written = withSlips(written, random);
  if (random.chance(0.3)) written = written.replace(/[.!。！]+$/u, "");
  if (random.chance(0.12)) written = written.replace(/[!?！？]/gu, (mark) => mark.repeat(1 + random.below(3)));
  if (random.chance(0.08)) written = written.replace(/,/g, "");
  return written;
}

function withoutLatinAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, "")
    .normalize("NFC");
}

function withSlips(text: string, random: Random): string {
  const letters = [...text];
  const written: string[] = [];
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] as string;
    const following = letters[i + 1];
    const inWord = LETTER.test(letter) && following !== undefined && LETTER.test(following);
    const slip = inWord && random.chance(0.012) ? random.pick(["swap", "swap", "double", "drop"]) : "none";
    if (slip === "swap") {
      written.push(following as string, letter);
      i++;
    } else if (slip === "double") written.push(letter, letter);
    else if (slip === "none") written.push(letter);
  }
  return written.join("");
}
