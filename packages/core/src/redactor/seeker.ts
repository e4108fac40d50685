import type { TextView } from "../text/text-view.js";
import { BREAK, classOf } from "./characters.js";
import { type BuiltInRule, MAX_MATCH, type RedactionRule, type RunOn } from "./rule.js";

/** One stretch of a text that a rule claims. */
export interface Claim {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** Says where its mask ends, when that is further than the match. */
  readonly runOn?: (() => RunOn) | undefined;
}

/** Finds one kind in one text: the first claim that begins at or behind an index, which only ever grows. */
export type Seeker = (from: number) => Claim | undefined;

/** How far before what is masked the words may stand that tell what it is. */
const LEAD = 96;

/** Remembers what was found, so that a text is searched once however often one asks. */
function remembering(seek: Seeker): Seeker {
  let known: Claim | undefined;
  let isOver = false;
  return (from) => {
    if (isOver || (known !== undefined && known.start >= from)) return known;
    known = seek(from);
    isOver = known === undefined;
    return known;
  };
}

/** Seeks a rule, whose pattern is global here, in a text, or in a view of a stretch of it that begins at `offset`. */
export function seekRule(
  rule: RedactionRule & Partial<BuiltInRule>,
  text: string,
  view?: TextView,
  offset = 0,
): Seeker {
  const { pattern } = rule;
  const haystack = view === undefined ? text : view.text;
  let next = 0;

  function judge(match: RegExpExecArray, from: number): Claim | undefined {
    const [whole] = match;
    const end = match.index + whole.length;
    const start = end - (match.groups?.secret ?? whole).length;
    const inView = view?.toOriginal(start, end);
    const span = inView === undefined ? { start, end } : { start: inView.start + offset, end: inView.end + offset };
    const length = span.end - span.start;
    if (span.start < from || length === 0 || length > (rule.maxLength ?? MAX_MATCH)) return undefined;
    if (rule.needs === undefined && rule.spaced !== true && holdsBreak(whole)) return undefined;
    if (rule.accepts !== undefined && !rule.accepts(whole)) return undefined;
    const { runOn } = rule;
    return { kind: rule.id, ...span, runOn: runOn === undefined ? undefined : () => runOn(whole) };
  }

  return remembering((from) => {
    if (view === undefined) next = Math.max(next, from - LEAD);
    for (;;) {
      pattern.lastIndex = next;
      const match = pattern.exec(haystack);
      if (match === null) return undefined;
      // Whether a text is masked must not hang on what began before it and came to nothing.
      next = match.index + 1;
      const claim = judge(match, from);
      if (claim !== undefined) return claim;
    }
  });
}

function holdsBreak(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (classOf(text.charCodeAt(i)) >= BREAK) return true;
  return false;
}

/** Seeks an exact value in a text, or in a view of a stretch of it that begins at `offset`. */
export function seekValue(value: string, text: string, view?: TextView, offset = 0): Seeker {
  let next = 0;
  return remembering((from) => {
    if (view === undefined) {
      const start = text.indexOf(value, from);
      return start === -1 ? undefined : { kind: "value", start, end: start + value.length };
    }
    for (let at = view.text.indexOf(value, next); at !== -1; at = view.text.indexOf(value, next)) {
      next = at + 1;
      const { start, end } = view.toOriginal(at, at + value.length);
      if (start + offset >= from) return { kind: "value", start: start + offset, end: end + offset };
    }
    return undefined;
  });
}
