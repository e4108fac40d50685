import { collect, type Features } from "./features.js";
import { SIGN, type Tokens, WORD } from "./tokens.js";

/** How much is looked at at once in what a person writes, in tokens, and how far one look is from the next. */
export const WINDOW_TOKENS = 96;
export const WINDOW_STEP = 48;

/** How many windows a text has. */
export function windowCount(tokens: Tokens): number {
  return tokens.count <= WINDOW_TOKENS ? 1 : 1 + Math.ceil((tokens.count - WINDOW_TOKENS) / WINDOW_STEP);
}

/** Collects the features of one window. */
export function collectWindow(tokens: Tokens, index: number, into: Features): void {
  const from = index * WINDOW_STEP;
  const to = Math.min(tokens.count, from + WINDOW_TOKENS);
  into.clear();
  collect(tokens, { from, to }, into);
  into.addExtra(20, to - from < 8 ? 0 : to - from < 24 ? 1 : to - from < 64 ? 2 : to - from < 96 ? 3 : 4);
  if (index > 0) return;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== WORD && tokens.kind[i] !== SIGN) continue;
    into.addExtra(21, tokens.hash[i] as number);
    into.addExtra(22, tokens.wordClass[i] as number);
    break;
  }
}
