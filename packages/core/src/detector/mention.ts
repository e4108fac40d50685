const OPENING = "\"'`“‘«„‹「『(";
const CLOSING = "\"'`”’»“›」』)";

/** What stands before the value of a named field. */
const FIELD = /["'] ?: ?$/;

/** Words after which a quoted order is talked about rather than given. */
const TALK =
  /\b(?:phrases?|words?|sentences?|strings?|texts?|prompts?|inputs?|messages? (?:like|such as)|such as|like|e\.?g\.?|for example|for instance|called|says?|said|wrote|written|reads?|contain(?:s|ing)?|includ(?:es|ing)|attacks?|attackers?|examples?|quotes?|quoted|detects?|detection|blocks?|filters?|known as|titled|named|means?|meaning|typical(?:ly)?|classic|injections?)\b/;

/** Whether a match stands in quotation marks of its own, as an expression that is talked about. */
export function isMention(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  const opening = Math.max(...[...OPENING].map((mark) => before.lastIndexOf(mark)));
  if (opening === -1 || before.length - opening > 60) return false;
  // The value of a field in a record is quoted for the record's sake.
  if (FIELD.test(before) || FIELD.test(before.slice(0, opening))) return false;
  const after = text.slice(end, end + 80);
  const closing = [...CLOSING].map((mark) => after.indexOf(mark)).filter((at) => at !== -1);
  if (closing.length === 0) return false;
  // A text that is nothing but a quotation is the order itself in quotation marks.
  return (
    TALK.test(clauseBefore(before.slice(0, opening))) || /^[^.!?]{0,6}[a-z]/.test(after.slice(Math.min(...closing) + 1))
  );
}

/** The end of a text as far as it goes without a full stop, and not far. */
function clauseBefore(text: string): string {
  return text.slice(Math.max(text.length - LONGEST_TALK, ...[".", "!", "?"].map((end) => text.lastIndexOf(end) + 1)));
}

const LONGEST_TALK = 56;
