import { fold } from "@aiguard/core";
import { Features } from "../dist/features.js";
import { Lexicon } from "../dist/lexicon.js";
import { collectSegment, contextOf } from "../dist/segments.js";
import { tokenize } from "../dist/tokens.js";
import { collectWindow, windowCount } from "../dist/windows.js";
import { CLASS_NAMES, compileLexicon } from "./compile-lexicon.ts";

/** Texts as features: a bag a text, an item a window or segment, and each item's buckets. */
export interface Bags {
  readonly count: number;
  /** First item of each bag; one more at the end. */
  readonly items: Int32Array;
  /** First bucket of each item; one more at the end. */
  readonly buckets: Int32Array;
  readonly list: Int32Array;
  /** 1 where an item is known to hold what makes its bag an attack, 0 where that is not known. */
  readonly planted: Uint8Array;
}

export interface BagText {
  readonly text: string;
  /** What was planted in the text, if that is known. */
  readonly payload?: string;
}

export const LEXICON: Lexicon = new Lexicon(compileLexicon());
export const SPEECH = { you: CLASS_NAMES.indexOf("you") + 1, ai: CLASS_NAMES.indexOf("ai") + 1 };

class Growing {
  array: Int32Array = new Int32Array(1 << 20);
  length = 0;
  push(value: number): void {
    if (this.length === this.array.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.array);
      this.array = wider;
    }
    this.array[this.length++] = value;
  }
}

/** Takes texts apart for one head. */
export function makeBags(head: "user" | "document", texts: readonly BagText[]): Bags {
  const items = new Growing();
  const buckets = new Growing();
  const list = new Growing();
  const planted: number[] = [];
  const features = new Features();
  const keep = () => {
    buckets.push(list.length);
    for (let i = 0; i < features.count; i++) list.push(features.list[i] as number);
  };
  for (const { text, payload } of texts) {
    items.push(buckets.length);
    const folded = fold(text).text;
    const tokens = tokenize(folded, LEXICON);
    if (head === "user") {
      const windows = windowCount(tokens);
      for (let k = 0; k < windows; k++) {
        collectWindow(tokens, k, features);
        keep();
        planted.push(0);
      }
      continue;
    }
    const foldedPayload = payload === undefined ? undefined : fold(payload).text;
    const at = foldedPayload === undefined ? -1 : folded.indexOf(foldedPayload);
    const end = at + (foldedPayload?.length ?? 0);
    const context = contextOf(folded, tokens, text, SPEECH);
    for (const [k, segment] of context.units.entries()) {
      collectSegment(context, k, { into: features, speech: SPEECH });
      keep();
      const start = tokens.start[segment.from] as number;
      planted.push(at >= 0 && start >= at - 1 && start < end ? 1 : 0);
    }
  }
  items.push(buckets.length);
  buckets.push(list.length);
  return {
    count: texts.length,
    items: items.array.slice(0, items.length),
    buckets: buckets.array.slice(0, buckets.length),
    list: list.array.slice(0, list.length),
    planted: Uint8Array.from(planted),
  };
}
