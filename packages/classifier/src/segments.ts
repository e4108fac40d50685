import type { Features } from "./features.js";
import { collect } from "./features.js";
import { NUMBER, PUNCTUATION, SIGN, type Tokens, WORD } from "./tokens.js";

/** A stretch of tokens that says one thing: a sentence, a line, a field of JSON. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Whether the one before ends in the same line and field, so that both may be one order. */
  readonly isNext: boolean;
  /** What it stands in: 0 running text, 1 a field of a record, 2 an item of a list, 3 a heading, 4 a block of code, 5 a quotation. */
  readonly place: number;
}

const MAX_SEGMENT_TOKENS = 64;
/** An order is known by its first two words, or six signs. */
const ORDER_WORDS = 6;
const MAX_UNIT_TOKENS = 80;
/** A line that is at least so long and goes on in the next one was only wrapped. */
const WRAPPED_CHARS = 60;
/** Shorter words are in every text. */
const CONTENT_LETTERS = 5;

const SENTENCE_END = ".!?。！？；।؟…";
const AFTER_FIELD = ":,}]";
const BEFORE_FIELD = "{[,:(";

/** Where a line ends in the text as it was sent: the numbers of the white-space runs that hold a line feed, rising. */
function lineBreaks(original: string): readonly number[] {
  const breaks: number[] = [];
  let run = -1;
  let isIn = false;
  let isLeading = true;
  for (let i = 0; i < original.length; i++) {
    const c = original.charCodeAt(i);
    const isSpace = c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x3000 || c === 0x2028;
    if (isSpace && !isLeading) {
      if (!isIn) run++;
      isIn = true;
      if ((c === 10 || c === 13 || c === 0x2028) && breaks[breaks.length - 1] !== run) breaks.push(run);
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
  const isRecord = RECORD.test(text);
  let from = 0;
  let isNext = false;
  let isFenced = false;
  let place = isRecord ? 1 : lineMark(text, tokens, 0);
  let lineStart = 0;
  let spaces = -1;
  let seenTo = 0;
  let nextBreak = 0;
  for (let i = 1; i <= count; i++) {
    let isEnd = i === count || i - from >= MAX_SEGMENT_TOKENS;
    let isHard = false;
    let isLine = false;
    if (kind[i - 1] === PUNCTUATION && text.startsWith("```", start[i - 1])) isFenced = !isFenced;
    if (i < count) {
      const at = start[i] as number;
      const lastAt = start[i - 1] as number;
      const last = text[lastAt] as string;
      const hasSpace = text.charCodeAt(at - 1) === 32;
      let isLineEnd = false;
      if (breaks !== undefined) {
        for (; seenTo < at; seenTo++) {
          if (text.charCodeAt(seenTo) !== 32) continue;
          spaces++;
          while (nextBreak < breaks.length && (breaks[nextBreak] as number) < spaces) nextBreak++;
          if (breaks[nextBreak] === spaces) isLineEnd = true;
        }
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
        isLine = isHard;
        lineStart = at;
      }
    }
    if (!isEnd && !isHard) continue;
    segments.push({ from, to: i, isNext, place });
    from = i;
    isNext = !isHard;
    if (isRecord) place = 1;
    else if (isFenced) place = 4;
    else if (isLine) place = i < count ? lineMark(text, tokens, i) : 0;
    else if (place === 4 || place === 3) place = 0;
  }
  return segments;
}

/** A list or object of quoted names, as tools answer. */
const RECORD = /^\s?[[{]{1,2}\s?["']/;

/** What the first mark of a line makes of it. */
function lineMark(text: string, { start, kind, count }: Tokens, i: number): number {
  const mark = text[start[i] as number];
  if (mark === "#") return 3;
  if (mark === ">") return 5;
  const next = i + 1 < count ? text[start[i + 1] as number] : "";
  if ((mark === "-" || mark === "*" || mark === "•") && kind[i] === PUNCTUATION) return 2;
  return kind[i] === NUMBER && (next === "." || next === ")") ? 2 : 0;
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
  /** Tokens that name a model, in all. */
  readonly named: number;
  /** What kind of text it is: 0 running, 1 with marks of a page's structure, 2 a record. */
  readonly form: number;
  /** Segments that hold words. */
  readonly speaking: number;
  /** Those of them that begin like an order. */
  readonly ordering: number;
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
  /** A bit for each class that an order begins with. */
  readonly orders: readonly number[];
}

/** Whether one of the first words of a unit is what an order begins with. */
function isOrder(tokens: Tokens, { from, to }: Segment, speech: SpeechClasses): boolean {
  let words = 0;
  for (let i = from; i < to && words < ORDER_WORDS; i++) {
    const kind = tokens.kind[i] as number;
    if (kind !== WORD && kind !== SIGN) continue;
    words += kind === WORD ? 3 : 1;
    const c = tokens.wordClass[i] as number;
    if (c > 0 && speech.orders.includes(c)) return true;
  }
  return false;
}

/** Takes stock of a document. */
export function contextOf(text: string, tokens: Tokens, original: string, speech: SpeechClasses): Context {
  const segments = segment(text, tokens, original);
  const counts = new Uint16Array(1 << COUNT_BITS);
  let addressed = 0;
  let named = 0;
  for (let i = 0; i < tokens.count; i++) {
    const slot = contentSlot({ tokens, text }, i);
    if (slot >= 0 && (counts[slot] as number) < 65_535) counts[slot] = (counts[slot] as number) + 1;
    if (tokens.wordClass[i] === speech.you) addressed++;
    else if (tokens.wordClass[i] === speech.ai) named++;
  }
  const units = segments.filter((one) => segments.length === 1 || isSpeaking(tokens, one));
  const speaking = units.length;
  let ordering = 0;
  for (const unit of units) if (isOrder(tokens, unit, speech)) ordering++;
  for (let k = 1; k < segments.length; k++) {
    const [last, next] = [segments[k - 1] as Segment, segments[k] as Segment];
    if (next.isNext && next.to - last.from <= MAX_UNIT_TOKENS)
      units.push({ from: last.from, to: next.to, isNext: false, place: last.place });
  }
  const form = segments.some(({ place }) => place === 1)
    ? 2
    : segments.some(({ place }) => place === 3 || place === 4)
      ? 1
      : 0;
  return { text, tokens, units, counts, addressed, named, form, speaking, ordering };
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
  let ai = 0;
  let first = -1;
  for (let i = range.from; i < range.to; i++) {
    const c = tokens.wordClass[i] as number;
    if (c === speech.you) you++;
    if (c === speech.ai) ai++;
    if (first < 0 && (tokens.kind[i] === WORD || tokens.kind[i] === SIGN)) first = i;
  }
  const rest = context.addressed - you;
  const register = rest === 0 ? 0 : rest * 40 < tokens.count ? 1 : 2;
  const place = range.from === 0 ? 0 : range.to === tokens.count ? 2 : 1;
  const length = Math.min(7, (range.to - range.from) >> 2);
  const orders = isOrder(tokens, range, speech) ? 1 : 0;
  const others = context.ordering - orders;
  const mood = others <= 0 ? 0 : others * 10 < speaking ? 1 : others * 3 < speaking ? 2 : 3;
  const naming = (ai > 0 ? 2 : 0) + (context.named > ai ? 1 : 0);
  const stance = (orders * 4 + mood) * 4 + size;
  into.addExtra(12, stance);
  into.addExtra(13, stance * 8 + isNew);
  into.addExtra(14, (orders * 4 + naming) * 4 + size);
  into.addExtra(15, (orders * 3 + register) * 2 + (you > 0 ? 1 : 0));
  const where = context.form * 6 + range.place;
  into.addExtra(16, where);
  into.addExtra(17, (where * 2 + orders) * 8 + isNew);
  into.addExtra(18, (where * 2 + (you > 0 ? 1 : 0)) * 4 + naming);
  into.addExtra(19, (context.form * 64 + (first < 0 ? 0 : (tokens.wordClass[first] as number))) * 4 + size);
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
    into.addExtra(23, c * 18 + where);
  }
}
