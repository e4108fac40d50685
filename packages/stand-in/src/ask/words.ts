// The usual rule of thumb; a stand-in needs figures that add up, not a tokenizer's.
const CHARACTERS_PER_TOKEN = 4;

/** The words of a text, in any script. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter("en", { granularity: "word" }).segment(text)) {
    if (isWordLike) words.push(segment);
  }
  return words;
}

/** How many tokens a text is said to have. */
export function countTokens(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}

/** The beginning of a text that stays within a bound in tokens. */
export function cutToTokens(text: string, maxTokens: number | undefined): string {
  return maxTokens === undefined ? text : text.slice(0, maxTokens * CHARACTERS_PER_TOKEN);
}

/** A text as a stream sends it: word by word, and whole again when joined. */
export function piecesOf(text: string): readonly string[] {
  return text.match(/\s*\S+\s*/gu) ?? [];
}
