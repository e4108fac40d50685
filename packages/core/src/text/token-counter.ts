import { estimateTokens } from "./tokens.js";

/** Counts the tokens of a text, for a model where that is known. */
export type TokenCounter = (text: string, model?: string) => number;

const MAX_CHARACTERS = 20_000;
const MAX_RUN = 256;

/**
 * Puts bounds before an exact counter, whose time may grow with the square of a text without spaces, or worse.
 *
 * A text above 20,000 characters, one with more than 256 of a kind in a row (letters, digits, spaces, signs), and one on
 * which the counter fails or gives no whole number, are estimated with {@link estimateTokens} instead.
 *
 * @param counter - Such as the `countTokens` of a tokenizer for your model.
 *
 * @example
 * ```ts
 * import { boundedCounter } from "@aiguard/core";
 *
 * const count = boundedCounter((text) => text.split(" ").length);
 * console.log(count("four words are here"), count(" ".repeat(50_000)) < 50_000); // 4 true
 * ```
 */
export function boundedCounter(counter: TokenCounter): TokenCounter {
  return (text, model) => {
    if (text.length <= MAX_CHARACTERS && longestRun(text) <= MAX_RUN) {
      try {
        const tokens = counter(text, model);
        if (Number.isSafeInteger(tokens) && tokens >= 0) return tokens;
      } catch {
        // Whoever counts wrongly is not asked.
      }
    }
    return estimateTokens(text);
  };
}

function longestRun(text: string): number {
  let longest = 0;
  let length = 0;
  let before = -1;
  for (let i = 0; i < text.length; i++) {
    const kind = kindOf(text.charCodeAt(i));
    length = kind === before ? length + 1 : 1;
    before = kind;
    if (length > longest) longest = length;
  }
  return longest;
}

/** White space, digit, sign, or letter: what a tokenizer takes for one piece is of one kind. */
function kindOf(unit: number): number {
  if (unit <= 32 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x3000) return 0;
  if (unit >= 48 && unit <= 57) return 1;
  if (unit < 128 && !((unit | 32) >= 97 && (unit | 32) <= 122)) return 2;
  return 3;
}
