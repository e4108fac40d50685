import { unmask } from "../text/unmask.js";
import { type Region, regionsOf } from "./regions.js";
import { type BuiltInRule, type RedactionRule, type RunOn, Sign } from "./rule.js";
import { type Claim, type Seeker, seekRule, seekValue } from "./seeker.js";

/** What is looked for. */
export interface Search {
  readonly builtIn: readonly BuiltInRule[];
  readonly own: readonly RedactionRule[];
  readonly values: readonly string[];
}

/** A claim with its final end. */
export interface Masked {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** Goes on with the mask in the next piece of the text, when it has not ended in this one. */
  readonly open?: RunOn;
}

/**
 * What is to be masked, in order: the claim that begins first, of those that begin together the longest, and then on
 * from where its mask ends. So what is masked at a place hangs on a bounded stretch round it, and not on what else the
 * text holds; streams stand on that.
 *
 * @param text - The text, with what was let out before as context.
 * @param from - Where to begin.
 * @param limit - Claims that begin from here on are left for later.
 */
export function claimsIn(search: Search, text: string, from: number, limit: number): readonly Masked[] {
  const found: Masked[] = [];
  const everywhere = [
    ...search.values.map((value) => seekValue(value, text)),
    ...search.own.map((rule) => seekRule(rule, text)),
  ];
  const regions = regionsOf(text, Math.max(0, from - CONTEXT));
  let at = from;
  let region = 0;
  let inRegion: readonly Seeker[] | undefined;
  for (;;) {
    const stretch = regions[region];
    if (stretch !== undefined && stretch.end <= at) {
      region++;
      inRegion = undefined;
      continue;
    }
    if (stretch !== undefined) inRegion ??= seekersOf(search, text, stretch);
    const local = stretch === undefined ? undefined : firstOf(inRegion ?? [], Math.max(at, stretch.start));
    const anywhere = firstOf(everywhere, at);
    const claim = before(local, anywhere);
    if (stretch !== undefined && local === undefined && !(anywhere !== undefined && anywhere.start < stretch.end)) {
      region++;
      inRegion = undefined;
      continue;
    }
    if (claim === undefined || claim.start >= limit) return found;
    const masked = withEnd(claim, text);
    found.push(masked);
    at = masked.end;
  }
}

/** Characters before a place that may tell what stands there. */
export const CONTEXT = 128;

function withEnd({ kind, start, end, runOn }: Claim, text: string): Masked {
  const run = runOn?.();
  const last = run?.(text, end) ?? end;
  return last === -1 && run !== undefined ? { kind, start, end: text.length, open: run } : { kind, start, end: last };
}

function seekersOf(search: Search, text: string, { start, end, signs }: Region): readonly Seeker[] {
  const upTo = end === text.length ? text : text.slice(0, end);
  const seekers: Seeker[] = [];
  for (const rule of search.builtIn) if ((rule.needs & signs) !== 0) seekers.push(seekRule(rule, upTo));
  if ((signs & Sign.disguise) === 0) return seekers;
  const view = unmask(text.slice(start, end));
  for (const rule of [...search.builtIn, ...search.own]) seekers.push(seekRule(rule, upTo, view, start));
  for (const value of search.values) seekers.push(seekValue(value, upTo, view, start));
  return seekers;
}

function firstOf(seekers: readonly Seeker[], from: number): Claim | undefined {
  let first: Claim | undefined;
  for (const seek of seekers) first = before(first, seek(from));
  return first;
}

function before(a: Claim | undefined, b: Claim | undefined): Claim | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.start < a.start || (b.start === a.start && b.end > a.end) ? b : a;
}
