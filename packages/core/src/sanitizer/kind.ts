/** Why a character was taken out. */
export type RemovedKind = "control" | "bidi" | "zero-width" | "tag" | "variation-selector" | "surrogate";

/** One character in its text. */
interface Place {
  readonly text: string;
  readonly at: number;
  readonly codePoint: number;
  /** The code point before it that was kept; 0 at the start. */
  readonly before: number;
}

const PICTOGRAPH = /^\p{Extended_Pictographic}$/u;
const EMOJI_PART = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u20e3]$/u;
// Scripts whose letters are joined or kept apart by a joiner.
const JOINING = /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const RIGHT_TO_LEFT = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]$/u;

/** Why a character has to go; null when it may stay. */
export function kindOf(place: Place): RemovedKind | null {
  const { codePoint: c } = place;
  if (c < 0xa0) return c > 0x1f && c < 0x7f ? null : c === 9 || c === 10 || c === 13 ? null : "control";
  if (c === 0x200c || c === 0x200d) return isInnocentJoiner(place) ? null : "zero-width";
  if (c === 0x200e || c === 0x200f || c === 0x61c) return isBesideRightToLeft(place) ? null : "bidi";
  if ((c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)) return "bidi";
  if (c === 0xfe0f || c === 0xfe0e) return isEmojiBase(place.before) ? null : "variation-selector";
  if ((c >= 0xfe00 && c <= 0xfe0d) || (c >= 0xe0100 && c <= 0xe01ef)) return isIdeograph(place.before) ? null : "variation-selector";
  if (c >= 0xe0000 && c <= 0xe0fff) return isInFlag(place) ? null : "tag";
  if (c >= 0xd800 && c <= 0xdfff) return "surrogate";
  if (c >= 0x180b && c <= 0x180f) return /^\p{Script=Mongolian}$/u.test(String.fromCodePoint(place.before)) ? null : "variation-selector";
  return isZeroWidth(c) ? "zero-width" : null;
}

function isZeroWidth(c: number): boolean {
  return (
    c === 0xad ||
    c === 0x34f ||
    c === 0x115f ||
    c === 0x1160 ||
    c === 0x17b4 ||
    c === 0x17b5 ||
    c === 0x200b ||
    (c >= 0x2060 && c <= 0x206f) ||
    c === 0x3164 ||
    c === 0xfeff ||
    c === 0xffa0 ||
    (c >= 0xfff0 && c <= 0xfffb)
  );
}

function nextOf({ text, at, codePoint }: Place): number {
  return text.codePointAt(at + (codePoint > 0xffff ? 2 : 1)) ?? 0;
}

function isInnocentJoiner(place: Place): boolean {
  const [before, after] = [String.fromCodePoint(place.before), String.fromCodePoint(nextOf(place))];
  if (place.codePoint === 0x200d && EMOJI_PART.test(before) && PICTOGRAPH.test(after)) return true;
  return JOINING.test(before);
}

function isBesideRightToLeft(place: Place): boolean {
  return RIGHT_TO_LEFT.test(String.fromCodePoint(place.before)) || RIGHT_TO_LEFT.test(String.fromCodePoint(nextOf(place)));
}

function isEmojiBase(before: number): boolean {
  return PICTOGRAPH.test(String.fromCodePoint(before)) || (before >= 0x30 && before <= 0x39) || before === 0x23 || before === 0x2a;
}

function isIdeograph(before: number): boolean {
  return (before >= 0x3400 && before <= 0x9fff) || (before >= 0xf900 && before <= 0xfaff) || (before >= 0x20000 && before <= 0x3ffff);
}

const BLACK_FLAG = 0x1f3f4;
const CANCEL_TAG = 0xe007f;
const LONGEST_FLAG = 7;

/** A flag of a region: a black flag, three to six letters as tags, and the end tag, all in a row. */
function isInFlag({ text, at }: Place): boolean {
  let start = at;
  for (let steps = 0; steps <= LONGEST_FLAG && text.codePointAt(start) !== BLACK_FLAG; steps++) {
    start -= 2;
    const c = start < 0 ? 0 : (text.codePointAt(start) ?? 0);
    if (c !== BLACK_FLAG && !isTagLetter(c)) return false;
  }
  if (text.codePointAt(start) !== BLACK_FLAG) return false;
  let end = start + 2;
  while (end - start <= 2 * LONGEST_FLAG && isTagLetter(text.codePointAt(end) ?? 0)) end += 2;
  return end > start + 4 && text.codePointAt(end) === CANCEL_TAG && at <= end;
}

function isTagLetter(c: number): boolean {
  return (c >= 0xe0030 && c <= 0xe0039) || (c >= 0xe0061 && c <= 0xe007a);
}
