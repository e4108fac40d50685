import { collect, type Features } from "./features.js";
import { SIGN, type Tokens, WORD } from "./tokens.js";

/** How much is looked at at once in what a person writes, in tokens, and how far one look is from the next. */
export const WINDOW_TOKENS = 96;
export const WINDOW_STEP = 48;

/** How many windows a text has. */
export function windowCount(tokens: Tokens): number {
  return tokens.count <= WINDOW_TOKENS ? 1 : 2 + Math.ceil((tokens.count - WINDOW_TOKENS) / WINDOW_STEP);
}

/** A long text is also looked at as a whole, as far as this. */
const WHOLE_TOKENS = 800;

/** Collects the features of one window. */
export function collectWindow(tokens: Tokens, index: number, into: Features): void {
  const isWhole = index > 0 && index === windowCount(tokens) - 1;
  const from = isWhole ? 0 : index * WINDOW_STEP;
  const to = Math.min(tokens.count, from + (isWhole ? WHOLE_TOKENS : WINDOW_TOKENS));
  into.clear();
  collect(tokens, { from, to }, into);
  into.addExtra(20, isWhole ? 5 : to - from < 8 ? 0 : to - from < 24 ? 1 : to - from < 64 ? 2 : to - from < 96 ? 3 : 4);
  if (index > 0) return;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== WORD && tokens.kind[i] !== SIGN) continue;
    into.addExtra(21, tokens.hash[i] as number);
    into.addExtra(22, tokens.wordClass[i] as number);
    break;
  }
}
