import type { Features } from "./features.js";
import { collect } from "./features.js";
import { PUNCTUATION, SIGN, type Tokens, WORD } from "./tokens.js";

/** A stretch of tokens that says one thing: a sentence, a line, a field of JSON. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Whether the one before ends in the same line and field, so that both may be one order. */
  readonly isNext: boolean;
}

const MAX_SEGMENT_TOKENS = 64;
const MAX_UNIT_TOKENS = 80;
/** A line that is at least so long and goes on in the next one was only wrapped. */
const WRAPPED_CHARS = 60;
/** Shorter words are in every text. */
const CONTENT_LETTERS = 5;

const SENTENCE_END = ".!?。！？；।؟…";
const AFTER_FIELD = ":,}]";
const BEFORE_FIELD = "{[,:(";

/** Where a line ends in the text as it was sent: the numbers of the white-space runs that hold a line feed. */
function lineBreaks(original: string): ReadonlySet<number> {
  const breaks = new Set<number>();
  let run = -1;
  let isIn = false;
  let isLeading = true;
  for (let i = 0; i < original.length; i++) {
    const c = original.charCodeAt(i);
    const isSpace = c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x3000 || c === 0x2028;
    if (isSpace && !isLeading) {
      if (!isIn) run++;
      isIn = true;
      if (c === 10 || c === 13 || c === 0x2028) breaks.add(run);
    } else if (!isSpace) {
      isIn = false;
      isLeading = false;
    }
  }
  return breaks;
}

/** Cuts a text into sentences, lines and fields. */
export function segment(text: string, tokens: Tokens, original: string): readonly Segment[] {
  const { count, start, kind } = tokens;
  const breaks = original === text ? undefined : lineBreaks(original);
  const segments: Segment[] = [];
  let from = 0;
  let isNext = false;
  let lineStart = 0;
  let spaces = -1;
  let seenTo = 0;
  for (let i = 1; i <= count; i++) {
    let isEnd = i === count || i - from >= MAX_SEGMENT_TOKENS;
    let isHard = false;
    if (i < count) {
      const at = start[i] as number;
      const lastAt = start[i - 1] as number;
      const last = text[lastAt] as string;
      const hasSpace = text.charCodeAt(at - 1) === 32;
      let isLineEnd = false;
      if (breaks !== undefined) {
        for (; seenTo < at; seenTo++)
          if (text.charCodeAt(seenTo) === 32 && ++spaces >= 0 && breaks.has(spaces)) isLineEnd = true;
      }
      if (kind[i - 1] === PUNCTUATION) {
        if (SENTENCE_END.includes(last) && (hasSpace || last > "\x7f")) isEnd = true;
        else if ((last === '"' || last === "'") && AFTER_FIELD.includes(text[at] as string)) isHard = true;
        else if (last === "|" || last === "\t") isHard = true;
      }
      const here = text[at] as string;
      if ((here === '"' || here === "'") && i > from && kind[i - 1] === PUNCTUATION && BEFORE_FIELD.includes(last))
        isHard = true;
      if (isLineEnd) {
        const isWrapped = at - lineStart >= WRAPPED_CHARS && kind[i - 1] !== PUNCTUATION && kind[i] === WORD;
        if (!isWrapped) isHard = true;
        lineStart = at;
      }
    }
    if (!isEnd && !isHard) continue;
    segments.push({ from, to: i, isNext });
    from = i;
    isNext = !isHard;
  }
  return segments;
}

/** What a document is like as a whole, for its segments to be held against. */
export interface Context {
  readonly text: string;
  readonly tokens: Tokens;
  /** What is judged: every segment that has words enough, and every two in a row that may be one order. */
  readonly units: readonly Segment[];
  /** How often each content word occurs, by hash. */
  readonly counts: Uint16Array;
  /** Tokens that speak to somebody, in all. */
  readonly addressed: number;
  /** Segments that hold words. */
  readonly speaking: number;
}

const COUNT_BITS = 14;

function contentSlot(context: Pick<Context, "tokens" | "text">, i: number): number {
  const { tokens } = context;
  if (tokens.kind[i] === SIGN)
    return i > 0 && tokens.kind[i - 1] === SIGN
      ? Math.imul((tokens.hash[i] as number) ^ Math.imul(tokens.hash[i - 1] as number, 31), 0x9e3779b1) >>>
          (32 - COUNT_BITS)
      : -1;
  if (tokens.kind[i] !== WORD) return -1;
  const end = i + 1 < tokens.count ? (tokens.start[i + 1] as number) : context.text.length;
  if (end - (tokens.start[i] as number) < CONTENT_LETTERS + 1) return -1;
  return Math.imul(tokens.hash[i] as number, 0x9e3779b1) >>> (32 - COUNT_BITS);
}

/** Classes that tell whom a sentence speaks to; numbers from the lexicon. */
export interface SpeechClasses {
  readonly you: number;
  readonly ai: number;
}

/** Takes stock of a document. */
export function contextOf(text: string, tokens: Tokens, original: string, speech: SpeechClasses): Context {
  const segments = segment(text, tokens, original);
  const counts = new Uint16Array(1 << COUNT_BITS);
  let addressed = 0;
  for (let i = 0; i < tokens.count; i++) {
    const slot = contentSlot({ tokens, text }, i);
    if (slot >= 0 && (counts[slot] as number) < 65_535) counts[slot] = (counts[slot] as number) + 1;
    if (tokens.wordClass[i] === speech.you) addressed++;
  }
  const units = segments.filter((one) => segments.length === 1 || isSpeaking(tokens, one));
  const speaking = units.length;
  for (let k = 1; k < segments.length; k++) {
    const [last, next] = [segments[k - 1] as Segment, segments[k] as Segment];
    if (next.isNext && next.to - last.from <= MAX_UNIT_TOKENS)
      units.push({ from: last.from, to: next.to, isNext: false });
  }
  return { text, tokens, units, counts, addressed, speaking };
}

/** Whether a segment has words enough to be an order. */
function isSpeaking(tokens: Tokens, { from, to }: Segment): boolean {
  let words = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === WORD) words += 2;
    else if (tokens.kind[i] === SIGN) words += 1;
    if (words >= 4) return true;
  }
  return false;
}

/** How little of a segment is found elsewhere in its document: 0 (all of it) to 4 (none), 5 when nothing can be said. */
function novelty(context: Context, { from, to }: Segment): number {
  const { counts } = context;
  let content = 0;
  let known = 0;
  for (let i = from; i < to; i++) {
    const slot = contentSlot(context, i);
    if (slot < 0) continue;
    content++;
    counts[slot] = (counts[slot] as number) - 1;
  }
  if (content === 0) return 5;
  for (let i = from; i < to; i++) {
    const slot = contentSlot(context, i);
    if (slot >= 0 && (counts[slot] as number) > 0) known++;
  }
  for (let i = from; i < to; i++) {
    const slot = contentSlot(context, i);
    if (slot >= 0) counts[slot] = (counts[slot] as number) + 1;
  }
  return known === 0 ? 4 : 3 - Math.min(3, Math.floor((known * 4 - 1) / content));
}

/** Collects the features of one unit: its words, and how it stands in its document. */
export function collectSegment(
  context: Context,
  index: number,
  { into, speech }: { readonly into: Features; readonly speech: SpeechClasses },
): void {
  const { tokens, units, speaking } = context;
  const range = units[index] as Segment;
  into.clear();
  collect(tokens, range, into);
  const size = speaking <= 1 ? 0 : speaking <= 3 ? 1 : speaking <= 9 ? 2 : 3;
  const isNew = size === 0 ? 5 : novelty(context, range);
  let you = 0;
  let first = -1;
  for (let i = range.from; i < range.to; i++) {
    const c = tokens.wordClass[i] as number;
    if (c === speech.you) you++;
    if (first < 0 && (tokens.kind[i] === WORD || tokens.kind[i] === SIGN)) first = i;
  }
  const rest = context.addressed - you;
  const register = rest === 0 ? 0 : rest * 40 < tokens.count ? 1 : 2;
  const place = range.from === 0 ? 0 : range.to === tokens.count ? 2 : 1;
  const length = Math.min(7, (range.to - range.from) >> 2);
  into.addExtra(3, isNew * 4 + size);
  into.addExtra(4, (you > 0 ? 3 : 0) + register);
  into.addExtra(5, (place * 8 + isNew) * 4 + size);
  into.addExtra(6, length * 4 + size);
  if (first >= 0) {
    into.addExtra(1, tokens.hash[first] as number);
    const firstClass = tokens.wordClass[first] as number;
    into.addExtra(2, firstClass);
    into.addExtra(7, firstClass * 8 + isNew);
    into.addExtra(8, firstClass * 4 + register);
  }
  for (let i = range.from; i < range.to; i++) {
    const c = tokens.wordClass[i] as number;
    if (c === 0) continue;
    into.addExtra(9, c * 8 + isNew);
    into.addExtra(10, c * 4 + register);
    into.addExtra(11, c * 4 + size);
  }
}
