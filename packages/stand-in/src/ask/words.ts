// The usual rule of thumb; a stand-in needs figures that add up, not a tokenizer's.
const CHARACTERS_PER_TOKEN = 4;

const OPENING_WORDS = 8;
const OPENING_SEGMENTS = 30;

/** How many words a text has, in any script. */
export function countWords(text: string): number {
  let count = 0;
  for (const { isWordLike } of segmentsOf(text)) if (isWordLike) count++;
  return count;
}

/** The first few words of a text exactly as they stand in it. */
export function openingOf(text: string): string {
  let opening = "";
  let words = 0;
  let segments = 0;
  for (const { segment, isWordLike } of segmentsOf(text)) {
    opening += segment;
    if (isWordLike) words++;
    if (words === OPENING_WORDS || ++segments === OPENING_SEGMENTS) break;
  }
  return opening.trim();
}

function segmentsOf(text: string): Intl.Segments {
  return new Intl.Segmenter("en", { granularity: "word" }).segment(text);
}

/** How many tokens a text is said to have. */
export function countTokens(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}

/** The beginning of a text that stays within a bound in tokens. */
export function cutToTokens(text: string, maxTokens: number | undefined): string {
  return maxTokens === undefined ? text : text.slice(0, maxTokens * CHARACTERS_PER_TOKEN);
}

/** A text as a stream sends it: word by word or letter by letter, and whole again when joined. */
export function piecesOf(text: string, { isByLetter }: { readonly isByLetter: boolean }): readonly string[] {
  return isByLetter ? Array.from(text) : (text.match(/\s*\S+\s*/gu) ?? []);
}
