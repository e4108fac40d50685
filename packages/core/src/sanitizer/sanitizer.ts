import { checkOptions, checkWhole } from "../ground/options.js";
import type { Span } from "../ground/span.js";
import { kindOf, type RemovedKind } from "./kind.js";

/** Bounds of {@link sanitize}. */
export interface SanitizeOptions {
  /** Most UTF-16 code units that the result may have; default no bound. */
  readonly maxCharacters?: number;
  /** Most bytes that the result may have in UTF-8; default no bound. */
  readonly maxBytes?: number;
}

/** One stretch that was taken out. */
export interface RemovedSpan {
  readonly kind: RemovedKind;
  /** Where it stood in the original text. */
  readonly span: Span;
}

/** A cleaned text. */
export interface SanitizeResult {
  readonly text: string;
  readonly changed: boolean;
  /** What was taken out, 1,000 stretches at most. */
  readonly removed: readonly RemovedSpan[];
  /** Which bound the text went over; it is then cut there, between two characters. */
  readonly exceeded: "characters" | "bytes" | null;
}

const MAX_REMOVED = 1000;
const UNBOUNDED: SanitizeOptions = {};

// Everything that could have to go, or stands for a character beyond the first plane, which could.
const SUSPECT =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]/;

/**
 * Takes the characters out of a text that a person does not see and a model reads.
 *
 * Control characters, bidirectional overrides, zero-width and tag characters, lone surrogates and stray variation
 * selectors go. What is innocent stays: joiners inside emoji and beside Persian, Arabic or Indic letters, the selector
 * after an emoji, tags inside a flag, direction marks beside right-to-left letters. Soft hyphens go. Everything else is
 * left alone. Linear; never throws for what the text holds; what it gives is clean, so that a second time changes nothing.
 *
 * @param text - Any string.
 * @param options - Bounds; default none.
 * @throws AiguardError `option_invalid` for a bound that is no whole number of at least 0
 *
 * @example
 * ```ts
 * import { sanitize } from "@aiguard/core";
 *
 * console.log(sanitize("Hel\u200Blo 👩‍💻").text); // Hello 👩‍💻
 * ```
 */
export function sanitize(text: string, options: SanitizeOptions = UNBOUNDED): SanitizeResult {
  if (options !== UNBOUNDED) checkBounds(options);
  const isSuspect = SUSPECT.test(text);
  if (!isSuspect && options === UNBOUNDED) return { text, changed: false, removed: [], exceeded: null };
  const cleaned = isSuspect ? clean(text) : { text, removed: [] };
  const { text: bounded, exceeded } = bound(cleaned.text, options);
  return { text: bounded, changed: bounded !== text, removed: cleaned.removed, exceeded };
}

function clean(text: string): { readonly text: string; readonly removed: readonly RemovedSpan[] } {
  const removed: { kind: RemovedKind; span: { start: number; end: number } }[] = [];
  let kept = "";
  let at = 0;
  // What stands before decides about joiners, and it must be what is kept, or a second time would change more.
  let before = "";
  for (const character of text) {
    const kind = character > "\x1f" && character < "\x7f" ? null : kindOf({ text, at, character, before });
    const end = at + character.length;
    if (kind === null) {
      kept += character;
      before = character;
    } else {
      const last = removed.at(-1);
      if (last?.kind === kind && last.span.end === at) last.span.end = end;
      else if (removed.length < MAX_REMOVED) removed.push({ kind, span: { start: at, end } });
    }
    at = end;
  }
  return { text: kept, removed };
}

function bound(text: string, { maxCharacters, maxBytes }: SanitizeOptions): Pick<SanitizeResult, "text" | "exceeded"> {
  let exceeded: SanitizeResult["exceeded"] = null;
  let end = text.length;
  if (maxCharacters !== undefined && end > maxCharacters) {
    end = maxCharacters;
    exceeded = "characters";
  }
  // A unit is three bytes at most, so that most texts need no count.
  if (maxBytes !== undefined && end * 3 > maxBytes) {
    let bytes = 0;
    for (let i = 0; i < end; i++) {
      const unit = text.charCodeAt(i);
      bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
      if (bytes > maxBytes) {
        end = i;
        exceeded = "bytes";
      }
    }
  }
  if (exceeded === null) return { text, exceeded };
  const last = text.charCodeAt(end - 1);
  const cut = text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end);
  // A cut can leave a joiner or half a flag at the end, which alone is no longer innocent.
  return { text: SUSPECT.test(cut.slice(-64)) ? clean(cut).text : cut, exceeded };
}

function checkBounds(options: SanitizeOptions): void {
  checkOptions(options, "maxCharacters maxBytes");
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined) checkWhole(name, value, [0, Number.MAX_SAFE_INTEGER]);
  }
}
