import { compose } from "./compose.ts";
import { FAMILIES, type Family } from "./family.ts";
import type { Language } from "./language.ts";
import { LANGUAGES } from "./languages.ts";
import type { Order } from "./order.ts";
import { createRandom, type Random } from "./random.ts";
import { type GeneratedRow, MAX_ROW_LENGTH } from "./row.ts";
import type { Split } from "./split.ts";
import { createVoice, familiesOf } from "./voice.ts";

/** Which rows to write. */
export interface GenerateOptions {
  readonly seed: number;
  readonly count: number;
  /** Language codes; all by default. */
  readonly languages?: readonly string[];
  /** Families; all by default. */
  readonly families?: readonly Family[];
  /** Which templates speak; only those of `train` are learned from. Default `train`. */
  readonly split?: Split;
}

// Of every language's rows about two in five are a user's, the rest documents and tool results,
// where a plain planted request comes as often as five families together.
const USER_SHARE = 2;
const PLANTED_SHARE = 5;

/** Writes rows of both sides, in turn over languages, families, sides and sources; the same options give the same bytes. */
export function* generate(options: GenerateOptions): Iterable<GeneratedRow> {
  const { seed, count, split = "train", families = FAMILIES } = options;
  const languages = chosen(options.languages);
  const plans = languages.map((language) => plan(language, split, families));
  const seen = new Set<string>();
  for (let index = 0; index < count; index++) {
    const orders = plans[index % plans.length] as readonly Order[];
    const turn = Math.floor(index / plans.length);
    const id = `gen-${split}-${seed}-${index}`;
    const shuffled = shuffle(
      orders,
      createRandom(`${seed}/${index % plans.length}/${Math.floor(turn / orders.length)}`),
    );
    yield { id, ...fresh(shuffled[turn % orders.length] as Order, id, seen) };
  }
}

function chosen(codes: readonly string[] | undefined): readonly Language[] {
  if (codes === undefined) return LANGUAGES;
  return codes.map((code) => {
    const language = LANGUAGES.find((known) => known.code === code);
    if (language === undefined) throw new Error(`no language ${code}`);
    return language;
  });
}

function plan(language: Language, split: Split, wanted: readonly Family[]): readonly Order[] {
  const voice = createVoice(language, split);
  const spoken = familiesOf(language, split);
  const families = spoken.filter((family) => wanted.includes(family));
  const orders: Order[] = [];
  for (const family of families) {
    for (const label of [0, 1] as const) {
      if (family !== "planted")
        for (let i = 0; i < USER_SHARE; i++) orders.push({ voice, families: spoken, family, label, source: "user" });
      for (let i = 0; i < (family === "planted" ? PLANTED_SHARE : 1); i++) {
        for (const source of ["document", "tool"] as const)
          orders.push({ voice, families: spoken, family, label, source });
      }
    }
  }
  return orders;
}

/** Tries again on a repeated or overlong text; after a few tries a repetition is let pass. */
function fresh(order: Order, id: string, seen: Set<string>): Omit<GeneratedRow, "id"> {
  for (let attempt = 0; ; attempt++) {
    const row = compose(order, createRandom(`${id}/${attempt}`));
    if (row.text.length > MAX_ROW_LENGTH || (seen.has(row.text) && attempt < 8)) continue;
    seen.add(row.text);
    return row;
  }
}

function shuffle<T>(items: readonly T[], random: Random): readonly T[] {
  const shuffled = [...items];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
  }
  return shuffled;
}
