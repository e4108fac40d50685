import { type Frame, JSON_LONG, JSON_SHORT, JSON_STEP, LONG, type Setting, STEP } from "./documents/blank.ts";
import { LETTERS } from "./documents/letters.ts";
import { PAGES } from "./documents/pages.ts";
import { PAPERS } from "./documents/papers.ts";
import { RECORDS } from "./documents/records.ts";
import { SOURCES } from "./documents/sources.ts";
import { THREADS } from "./documents/threads.ts";
import type { Random } from "./random.ts";

const DOCUMENTS: readonly Frame[] = [...LETTERS, ...LETTERS, ...PAGES, ...PAGES, ...PAPERS, ...SOURCES, ...THREADS];
const BLANK = /[\uE001-\uE006]/g;
/** Some documents ask people for things all over, most only inform. */
const ASKING = 0.15;

/** What fills a document's blanks. */
export interface Filling {
  /** Where it comes from decides which frames are drawn. */
  readonly source: "document" | "tool";
  /** One sentence that only informs. */
  sentence(): string;
  /** What a document rightly asks of people. */
  step(): string;
  /** What stands between two sentences. */
  readonly join: string;
  /** What stands in exactly one of the blanks, beside other sentences or alone. */
  readonly insert: string;
}

/** Writes a document or a tool's result with the insert somewhere inside. */
export function writeDocument(setting: Setting, filling: Filling): string {
  const { random } = setting;
  const frame = random.pick(filling.source === "tool" && random.chance(0.85) ? RECORDS : DOCUMENTS)(setting);
  const blanks = frame.match(BLANK) ?? [];
  const chosen = random.below(blanks.length);
  const isAsking = random.chance(ASKING);
  let index = 0;
  return frame.replace(BLANK, (mark) => {
    const isLong = mark === LONG || mark === JSON_LONG;
    const isStep = mark === STEP || mark === JSON_STEP;
    const count = isStep ? 1 : isLong ? 2 + random.below(5) : 1 + random.below(2);
    const sentences = Array.from({ length: count }, () =>
      isStep || (isAsking && random.chance(0.3)) ? filling.step() : filling.sentence(),
    );
    if (index++ === chosen) place(filling.insert, sentences, random);
    const text = sentences.join(isLong && random.chance(0.15) ? "\n" : filling.join);
    return mark === JSON_LONG || mark === JSON_SHORT || mark === JSON_STEP ? JSON.stringify(text).slice(1, -1) : text;
  });
}

function place(insert: string, sentences: string[], random: Random): void {
  if (random.chance(0.25)) sentences.length = 0;
  const at = random.pick([0, sentences.length, sentences.length, random.below(sentences.length + 1)]);
  sentences.splice(at, 0, insert);
}
