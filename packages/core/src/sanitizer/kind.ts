import { isInvisible } from "../text/invisible.js";

/** Why a character was taken out. */
export type RemovedKind = "control" | "bidi" | "zero-width" | "tag" | "variation-selector" | "surrogate";

/** One character in its text. */
export interface Place {
  readonly text: string;
  readonly at: number;
  readonly character: string;
  /** The character before it that was kept; empty at the start. */
  readonly before: string;
}

const EMOJI = /^\p{Extended_Pictographic}$/u;
const EMOJI_PART = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u;
const EMOJI_BASE = /^[\p{Extended_Pictographic}\d#*]$/u;
/** Letters that a joiner joins or keeps apart: Arabic to Sinhala, Myanmar, Khmer, Mongolian. */
const JOINING = /^[\u0620-\u0dff\u1000-\u109f\u1780-\u17b3\u17b6-\u180a\u1810-\u18af\ufb50-\ufdff\ufe70-\ufefc]$/;
/** Letters that are written from right to left: Hebrew to Arabic, and their presentation forms. */
const RIGHT_TO_LEFT = /^[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]$/;
const IDEOGRAPH = /^\p{Ideographic}$/u;
/** A flag of a region: a black flag, its letters as tags, and the end tag. */
const FLAG = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{2,6}\u{e007f}/uy;
const LONGEST_FLAG = 16;

/** Why a character has to go; null when it may stay. */
export function kindOf({ text, at, character, before }: Place): RemovedKind | null {
  if (/^[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]$/.test(character)) return "control";
  if (/^[\ud800-\udfff]$/.test(character)) return "surrogate";
  if (!isInvisible(character)) return null;
  const after = String.fromCodePoint(text.codePointAt(at + character.length) ?? 0);
  if (character === "\u200c" || character === "\u200d") {
    const isInEmoji = character === "\u200d" && EMOJI_PART.test(before) && EMOJI.test(after);
    return isInEmoji || JOINING.test(before) ? null : "zero-width";
  }
  if (/[\u200e\u200f\u061c]/.test(character))
    return RIGHT_TO_LEFT.test(before) || RIGHT_TO_LEFT.test(after) ? null : "bidi";
  if (/[\u202a-\u202e\u2066-\u2069]/.test(character)) return "bidi";
  if (/[\ufe0e\ufe0f]/.test(character)) return EMOJI_BASE.test(before) ? null : "variation-selector";
  if (/[\ufe00-\ufe0d\u{e0100}-\u{e01ef}]/u.test(character))
    return IDEOGRAPH.test(before) ? null : "variation-selector";
  if (character.length === 2) return isInFlag(text, at) ? null : "tag";
  return "zero-width";
}

/** Whether a tag stands inside a flag, which begins not far before it. */
function isInFlag(text: string, at: number): boolean {
  const from = Math.max(0, at - LONGEST_FLAG);
  const flag = text.slice(from, at).lastIndexOf("\u{1f3f4}");
  FLAG.lastIndex = from + flag;
  return flag !== -1 && FLAG.test(text) && FLAG.lastIndex > at;
}
