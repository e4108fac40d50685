import type { Span } from "../ground/span.js";
import { isInvisible, isMark } from "./invisible.js";
import type { Technique } from "./technique.js";

/** From the most telling one: what honest text does not hold comes first. */
const ORDER: readonly Technique[] = [
  "tags",
  "variation-selectors",
  "bidi",
  "zero-width",
  "combining",
  "homoglyph",
  "styled",
  "fullwidth",
];

/** Scripts in which joiners and marks belong to honest spelling: Arabic to Khmer and Mongolian. */
const JOINING = /^[\u0590-\u18af\ufb1d-\ufdff\ufe70-\ufefc]$/;

/**
 * How a stretch of a text was disguised by what folding undoes; undefined when it was not.
 *
 * @param folded - What the stretch folded to.
 */
export function undoneIn(text: string, { start, end }: Span, folded: string): Technique | undefined {
  const stretch = text.slice(start, end);
  if (!/[^\t-\r -~]/.test(stretch)) return undefined;
  const found = new Set<Technique>();
  let before = "";
  let marks = 0;
  // A letter and its mark make one in honest spelling; what is left after composing is stacked.
  for (const character of stretch.normalize("NFC")) {
    if (isMark(character)) {
      if (++marks > 1 || /^[a-zA-Z]?$/.test(before)) found.add("combining");
      continue;
    }
    if (isInvisible(character)) {
      if (!JOINING.test(before) && !/^\p{Extended_Pictographic}$/u.test(before)) found.add(kindOf(character));
      continue;
    }
    marks = 0;
    before = character;
    if (character < "\x80") continue;
    if (/^[\uff01-\uff5e]$/.test(character)) {
      // Full width is how ideographs are set, so only letters tell.
      if (/^\p{L}$/u.test(character)) found.add("fullwidth");
    } else if (/^[a-z0-9]$/i.test(character.normalize("NFKC"))) found.add("styled");
    else if (/^\p{So}$/u.test(character) && character > "\u{1f000}") found.add("styled");
    else if (
      /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}\p{Script=Coptic}]$/u.test(
        character,
      )
    ) {
      // It was made Latin exactly when nothing of its script is left.
      if (!/[\u0370-\u058f\u13a0-\u13ff]/.test(folded)) found.add("homoglyph");
    } else if (/^[\u0250-\u02af\u1d00-\u1d7f\ua720-\ua7ff\uab30-\uab6f]$/.test(character)) found.add("homoglyph");
  }
  return ORDER.find((technique) => found.has(technique));
}

function kindOf(character: string): Technique {
  if (/^[\u{e0000}-\u{e007f}]$/u.test(character)) return "tags";
  if (/^[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]$/u.test(character)) return "variation-selectors";
  return /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]$/.test(character) ? "bidi" : "zero-width";
}
