/**
 * Characters that a person does not see and a model does: where attacks are smuggled.
 */

/** Never drawn: soft hyphen, fillers, zero-width and direction characters, variation selectors, tags and the like. */
const INVISIBLE =
  /^[\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{e0000}-\u{e0fff}]$/u;

/**
 * Drawn over a letter, or beside it to no effect on its reading: marks of Latin, the vowel signs of Arabic, which few
 * people write, its elongation, and the dot below that Indic letters carry or not.
 */
const MARK = /^[\u0300-\u036f\u0640\u064b-\u065f\u0670\u093c\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]$/;

/** Whether a character is never drawn. */
export function isInvisible(character: string): boolean {
  return character > "\xac" && INVISIBLE.test(character);
}

/** Whether a character is a mark over another one. */
export function isMark(character: string): boolean {
  return character > "\u02ff" && MARK.test(character);
}
