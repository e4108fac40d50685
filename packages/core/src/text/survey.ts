import type { Span } from "../ground/span.js";

/** What a text holds that decoding could be worth trying for. */
export interface Survey {
  /** Runs of letters and digits, plus, slash, dash and underscore, as long as encoded bytes make them. */
  readonly longRuns: readonly Span[];
  /** Digits that touch letters, and signs between letters, as in words spelt with them. */
  readonly mixed: number;
  /** A tag or a variation selector, or half of one. */
  readonly hasUnseen: boolean;
  readonly digits: number;
  /** Words of one letter in a row, at most. */
  readonly apart: number;
  readonly hasReversed: boolean;
  readonly hasRotated: boolean;
  readonly hasAtbashed: boolean;
}

/** Words that attacks or English cannot do without: where one stands disguised, the text round it is read again. */
const TELLING =
  "instruction instructions previous prior above prompt prompts system ignore disregard forget override bypass rules guidelines restrictions reveal secret password developer mode pretend model show print repeat output everything tell your you the all with from this that what without them instrucciones anteriores ignora instrucoes reglas regras consignes precedentes ignorez anweisungen ignoriere vorherigen regeln istruzioni precedenti regole instructies vorige";

const LONG_RUN = 16;

const rotated = (code: number): number => ((code - 97 + 13) % 26) + 97;
const atbashed = (code: number): number => 219 - code;
const changed = (word: string, change: (code: number) => number): string =>
  [...word].map((letter) => String.fromCharCode(change(letter.charCodeAt(0)))).join("");

interface Telling {
  readonly reversed: RegExp;
  readonly rotated: RegExp;
  readonly atbashed: RegExp;
  /** Which of the three a word's hash tells of, as bits. */
  readonly kinds: ReadonlyMap<number, number>;
}

let telling: Telling | undefined;

/** Patterns of the telling words in disguise. */
export function tellingWords(): Telling {
  if (telling === undefined) {
    const words = TELLING.split(" ");
    const disguised = [
      words.map((word) => [...word].reverse().join("")),
      words.map((word) => changed(word, rotated)),
      words.map((word) => changed(word, atbashed)),
    ] as const;
    const kinds = new Map<number, number>();
    for (const [i, list] of disguised.entries())
      for (const word of list) {
        let hash = 0;
        for (let k = 0; k < word.length; k++) hash = Math.imul(hash, 31) + word.charCodeAt(k);
        hash |= 0;
        kinds.set(hash, (kinds.get(hash) ?? 0) | (1 << i));
      }
    const pattern = (list: readonly string[]): RegExp => new RegExp(`\\b(?:${list.join("|")})\\b`, "gi");
    telling = {
      reversed: pattern(disguised[0]),
      rotated: pattern(disguised[1]),
      atbashed: pattern(disguised[2]),
      kinds,
    };
  }
  return telling;
}

/** Looks a text over once, so that each way of decoding is tried only where it has something to find. */
export function survey(text: string): Survey {
  const { kinds } = tellingWords();
  const longRuns: Span[] = [];
  let [run, digits, length, inRow, apart, hash, found, mixed] = [0, 0, 0, 0, 0, 0, 0, 0];
  let hasUnseen = false;
  let wasDigit = false;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0;
    const small = unit | 32;
    const isDigit = unit >= 48 && unit <= 57;
    if ((small >= 97 && small <= 122) || isDigit || unit > 191) {
      if (isDigit) digits++;
      else if (unit === 0xdb40 || (unit >= 0xfe00 && unit <= 0xfe0f)) hasUnseen = true;
      if (length > 0 && isDigit !== wasDigit) mixed++;
      wasDigit = isDigit;
      length++;
      if (unit < 128) run++;
      else run = endRun(longRuns, run, i);
      hash = (Math.imul(hash, 31) + small) | 0;
      continue;
    }
    if (length > 0) {
      inRow = length === 1 ? inRow + 1 : 0;
      if (inRow > apart) apart = inRow;
      if (length > 2) found |= kinds.get(hash) ?? 0;
      if ((unit === 33 || unit === 36 || unit === 64) && i + 1 < text.length && (text.charCodeAt(i + 1) | 32) >= 97)
        mixed++;
      length = 0;
      hash = 0;
    }
    if (unit === 43 || unit === 47 || unit === 45 || unit === 95) run++;
    else {
      run = endRun(longRuns, run, i);
      if (unit === 64 || unit === 36) mixed++;
    }
  }
  return {
    longRuns,
    digits,
    mixed,
    hasUnseen,
    apart,
    hasReversed: (found & 1) !== 0,
    hasRotated: (found & 2) !== 0,
    hasAtbashed: (found & 4) !== 0,
  };
}

/** Notes a run that was long enough; the next one has no letters yet. */
function endRun(longRuns: Span[], run: number, end: number): 0 {
  if (run >= LONG_RUN) longRuns.push({ start: end - run, end });
  return 0;
}
