import { fold } from "../text/fold.js";

/** Scripts that are written without spaces between words. */
export const WIDE: RegExp =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\ud840-\ud8ff]/;

const LETTER = /[\p{L}\p{N}]/u;
const MAX_REMEMBERED = 4000;

const remembered = /* @__PURE__ */ new Map<string, string>();

/** A text as its letters and digits: folded, without case, spaces and marks. */
export function lettersOf(text: string): string {
  let letters = "";
  for (const character of text) letters += letterOf(character);
  return letters;
}

/** The same of one character, at once for those that are common. */
export function letterOf(character: string): string {
  const unit = character.charCodeAt(0);
  if (unit < 0x80) {
    if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) return character;
    return unit >= 65 && unit <= 90 ? String.fromCharCode(unit + 32) : "";
  }
  let letter = remembered.get(character);
  if (letter !== undefined) return letter;
  letter = "";
  // Between Latin letters, where what only looks like one is read as one: prompt and answer are read alike.
  for (const part of fold(`a${character}a`).text.slice(1, -1)) if (LETTER.test(part)) letter += part;
  if (remembered.size < MAX_REMEMBERED) remembered.set(character, letter);
  return letter;
}
