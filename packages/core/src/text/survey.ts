import { hasBit, setBit } from "../ground/bits.js";
import type { Span } from "../ground/span.js";

/** What a text holds that decoding could be worth trying for. */
export interface Survey {
  /** Runs of letters and digits, plus, slash, dash and underscore, as long as encoded bytes make them. */
  readonly longRuns: readonly Span[];
  /** What else there is, as bits: see {@link HAS}. */
  readonly signs: number;
}

/** Bits of {@link Survey}'s `signs`. */
export const HAS = {
  /** Telling words in a mirror, or moved in the alphabet. */
  reversed: 1,
  rotated: 2,
  atbashed: 4,
  /** Five words of the spelling alphabet and more. */
  nato: 8,
  /** Digits or signs in the place of letters. */
  leet: 16,
  /** A long run of digits of a number system. */
  numbers: 32,
  /** A long run of dots and dashes. */
  signals: 64,
  braille: 128,
  /** A tag or a variation selector, or half of one. */
  unseen: 256,
  entity: 512,
  percent: 1024,
  escape: 2048,
  /** Literals joined by a plus sign. */
  plus: 4096,
  /** A name of four words and more, in `camelCase` or `snake_case`. */
  joined: 8192,
  /** Five words of one letter in a row. */
  apart: 16384,
} as const;

/** Words that attacks or English cannot do without: where one stands disguised, the text round it is read again. */
const TELLING =
  "instruction instructions previous prior above prompt prompts system ignore disregard forget override bypass rules guidelines restrictions reveal secret password developer mode pretend model show print repeat output everything tell your you the all with from this that what without them instrucciones anteriores ignora instrucoes reglas regras consignes precedentes ignorez anweisungen ignoriere vorherigen regeln istruzioni precedenti regole instructies vorige";

const rotated = (code: number): number => ((code - 97 + 13) % 26) + 97;
const atbashed = (code: number): number => 219 - code;
const changed = (word: string, change: (code: number) => number): string =>
  [...word].map((letter) => String.fromCharCode(change(letter.charCodeAt(0)))).join("");

interface Telling {
  readonly reversed: RegExp;
  readonly rotated: RegExp;
  readonly atbashed: RegExp;
  /** What a word's hash tells of, as bits. */
  readonly kinds: ReadonlyMap<number, number>;
  /** One bit for the low end of each such hash. */
  readonly filter: Uint8Array;
}

/** The words of the alphabet by which letters are spelt over the radio. */
export const NATO =
  "alfa alpha bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu";
const LEAST_NATO = 5;
const LEAST_APART = 5;

const FILTER = 0x7fff;

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
    const filter = new Uint8Array((FILTER + 1) >> 3);
    for (const [i, list] of [...disguised, NATO.split(" ")].entries())
      for (const word of list) {
        let hash = 0;
        for (let k = 0; k < word.length; k++) hash = (Math.imul(hash, 31) + word.charCodeAt(k)) | 0;
        kinds.set(hash, (kinds.get(hash) ?? 0) | (1 << i));
        setBit(filter, hash & FILTER);
      }
    const pattern = (list: readonly string[]): RegExp => new RegExp(`\\b(?:${list.join("|")})\\b`, "gi");
    telling = {
      reversed: pattern(disguised[0]),
      rotated: pattern(disguised[1]),
      atbashed: pattern(disguised[2]),
      kinds,
      filter,
    };
  }
  return telling;
}

/** What a unit of ASCII is, as bits. */
const [LETTER, DIGIT, RUN, HEXISH, SIGNAL, LEET, MARK] = [1, 2, 4, 8, 16, 32, 64];

const UNITS = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  return [/[a-z]/i, /\d/, /[a-z\d+/_-]/i, /[\da-fx ,:\n\\]/i, /[-._ /|\n]/, /[013457@$!]/, /[&%\\+]/].reduce(
    (bits, kind, i) => (kind.test(sign) ? bits | (1 << i) : bits),
    0,
  );
});

/** Encoded bytes are as long as this at least, and so are numbers and signals in a row. */
const [LONG_RUN, LONG_NUMBERS] = [16, 15];
const JOINTS = 3;

/** Looks a text over once, so that each way of decoding is tried only where it has something to find. */
export function survey(text: string): Survey {
  const { kinds, filter } = tellingWords();
  const { length } = text;
  const longRuns: Span[] = [];
  let signs = 0;
  let found = 0;
  let nato = 0;
  let inRow = 0;
  // Of the word at hand: its letters and their hash; and where the runs that it may be in began.
  let letters = 0;
  let hash = 0;
  let runFrom = 0;
  let numbersFrom = 0;
  let signalsFrom = 0;
  let joints = 0;
  // The two units before, as bits, and the last one itself.
  let kind1 = 0;
  let kind2 = 0;
  let before = 0;
  for (let i = 0; i <= length; i++) {
    let unit = i < length ? text.charCodeAt(i) : 0;
    let kind = unit < 128 ? (UNITS[unit] as number) : kindOfOther(unit);
    if ((kind & SIGNAL) === 0) {
      if (i - signalsFrom >= LONG_NUMBERS) signs |= HAS.signals;
      signalsFrom = i + 1;
    }
    if ((kind & LETTER) !== 0) {
      if ((kind1 & LEET) !== 0) {
        const small = unit | 32;
        if ((kind2 & LETTER) !== 0 || (before === ONE && (kind2 & DIGIT) === 0 && (small === G || small === N)))
          signs |= HAS.leet;
        if (small === L && i + 1 < length && (text.charCodeAt(i + 1) | 32) === L) signs |= HAS.leet;
      } else if (before === UNDERSCORE) joints++;
      for (;;) {
        if ((kind & HEXISH) === 0) {
          if (i - numbersFrom >= LONG_NUMBERS) signs |= HAS.numbers;
          numbersFrom = i + 1;
        }
        if ((kind & RUN) === 0) {
          if (i - runFrom >= LONG_RUN) longRuns.push({ start: runFrom, end: i });
          runFrom = i + 1;
        }
        if (unit < LOWER_A && before >= LOWER_A && before <= LOWER_Z) joints++;
        letters++;
        hash = (Math.imul(hash, 31) + (unit | 32)) | 0;
        if (i + 1 === length) break;
        const next = text.charCodeAt(i + 1);
        const nextKind = next < 128 ? (UNITS[next] as number) : kindOfOther(next);
        if ((nextKind & LETTER) === 0) break;
        i++;
        kind1 = kind;
        before = unit;
        unit = next;
        kind = nextKind;
      }
      signalsFrom = i + 1;
      kind2 = kind1;
      kind1 = kind;
      before = unit;
      continue;
    }
    if ((kind & HEXISH) === 0) {
      if (i - numbersFrom >= LONG_NUMBERS) signs |= HAS.numbers;
      numbersFrom = i + 1;
    }
    if ((kind & RUN) === 0) {
      if (i - runFrom >= LONG_RUN) longRuns.push({ start: runFrom, end: i });
      if (joints >= JOINTS) signs |= HAS.joined;
      runFrom = i + 1;
      joints = 0;
    }
    if ((kind & DIGIT) !== 0) {
      if ((kind & LEET) !== 0 && (kind1 & LETTER) !== 0 && (kind2 & LEET) !== 0) signs |= HAS.leet;
      letters++;
      hash = (Math.imul(hash, 31) + unit) | 0;
    } else {
      if (letters > 0) {
        if (letters === 1) {
          if (++inRow === LEAST_APART) signs |= HAS.apart;
        } else {
          inRow = 0;
          if (letters > 2 && hasBit(filter, hash & FILTER)) {
            const told = kinds.get(hash) ?? 0;
            found |= told;
            if ((told & HAS.nato) !== 0) nato++;
          }
        }
        letters = 0;
        hash = 0;
      }
      if (unit === DOLLAR_SIGN || unit === AT_SIGN) {
        if ((kind1 & LETTER) !== 0 && (kind2 & LEET) !== 0) signs |= HAS.leet;
      } else if ((kind & MARK) !== 0 && i + 1 < length) signs |= signOf(text, i, unit);
      else if (unit > 127) signs |= signOfOther(unit);
    }
    kind2 = kind1;
    kind1 = kind;
    before = unit;
  }
  // An X-ray is written in two words, so one may be missing.
  const telling = nato >= LEAST_NATO - 1 ? found : found & ~HAS.nato;
  return { longRuns, signs: signs | telling };
}

const [ONE, LOWER_A, LOWER_Z, G, L, N, UNDERSCORE, DOLLAR_SIGN, AT_SIGN] = [49, 97, 122, 103, 108, 110, 95, 36, 64];

/** Letters of other scripts are letters; dashes and dots of typography are signals. */
function kindOfOther(unit: number): number {
  if (unit < 0xc0) return unit === 0xb7 ? SIGNAL : 0;
  if (unit >= 0x2000 && unit < 0x2c00)
    return unit === 0x2013 || unit === 0x2014 || unit === 0x2212 || unit === 0x2022 ? SIGNAL : 0;
  return unit === 0xdb40 || (unit >= 0xfe00 && unit <= 0xfe0f) ? 0 : LETTER;
}

function signOf(text: string, at: number, unit: number): number {
  const next = text.charCodeAt(at + 1);
  if (unit === 38) return next === 35 || (next | 32) >= LOWER_A ? HAS.entity : 0;
  if (unit === 37) return next < 128 && ((UNITS[next] as number) & HEXISH) !== 0 ? HAS.percent : 0;
  if (unit === 92) return (next | 32) === 117 || (next | 32) === 120 ? HAS.escape : 0;
  return /["'`] ?\+ ?["'`]/.test(text.slice(Math.max(0, at - 2), at + 3)) ? HAS.plus : 0;
}

function signOfOther(unit: number): number {
  if (unit === 0xdb40 || (unit >= 0xfe00 && unit <= 0xfe0f)) return HAS.unseen;
  return unit > 0x2800 && unit < 0x2840 ? HAS.braille : 0;
}
