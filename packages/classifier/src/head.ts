import { BUCKETS, Features } from "./features.js";
import { Lexicon } from "./lexicon.js";
import { unpackEntries, unpackWeights } from "./packing.js";
import { doublings, logistic, scaleOf } from "./probability.js";
import { collectSegment, contextOf, type SpeechClasses } from "./segments.js";
import { type Tokens, tokenize } from "./tokens.js";
import { ENTRIES, SPEECH } from "./weights/lexicon.js";
import { collectWindow, windowCount } from "./windows.js";

/** Probabilities from which a text counts as an attack. */
export interface ClassifierThresholds {
  readonly strict: number;
  readonly balanced: number;
  readonly permissive: number;
}

/** One head as training leaves it. */
export interface PackedHead {
  readonly gaps: string;
  readonly weights: string;
  /** What a weight of 1 is worth. */
  readonly unit: number;
  readonly bias: number;
  /** From a score to the log odds of an attack. */
  readonly slope: number;
  readonly offset: number;
  /** What each doubling of the number of parts takes off a score: the highest of many is high by chance. */
  readonly lengthCost: number;
  readonly thresholds: ClassifierThresholds;
}

let lexicon: Lexicon | undefined;
const features = new Features();

/** The lexicon as it was compiled when the weights were made. */
function sharedLexicon(): Lexicon {
  lexicon ??= new Lexicon(unpackEntries(ENTRIES));
  return lexicon;
}

/** What a text scores: its most suspicious part. */
export type Scorer = (folded: string, original: string) => number;

function createScorer(
  packed: PackedHead,
  parts: (weigh: () => void, folded: string, original: string) => void,
): Scorer {
  let weights: Int8Array | undefined;
  return (folded, original) => {
    weights ??= unpackWeights(packed, BUCKETS);
    const held = weights;
    let best = Number.NEGATIVE_INFINITY;
    let count = 0;
    parts(
      () => {
        count++;
        const { list, count: size } = features;
        let sum = 0;
        for (let i = 0; i < size; i++) sum += held[list[i] as number] as number;
        const score = packed.bias + sum * packed.unit * scaleOf(size);
        if (score > best) best = score;
      },
      folded,
      original,
    );
    if (count === 0) return 0;
    return logistic(packed.slope * (best - packed.lengthCost * doublings(count)) + packed.offset);
  };
}

/** Scores what a person writes, window by window. */
export function createUserScorer(packed: PackedHead): Scorer {
  return createScorer(packed, (weigh, folded) => {
    const tokens: Tokens = tokenize(folded, sharedLexicon());
    if (tokens.count === 0) return;
    const windows = windowCount(tokens);
    for (let k = 0; k < windows; k++) {
      collectWindow(tokens, k, features);
      weigh();
    }
  });
}

/** Scores a document or a tool's result, sentence by sentence and field by field. */
export function createDocumentScorer(packed: PackedHead): Scorer {
  const speech: SpeechClasses = SPEECH;
  return createScorer(packed, (weigh, folded, original) => {
    const tokens = tokenize(folded, sharedLexicon());
    if (tokens.count === 0) return;
    const context = contextOf(folded, tokens, original, speech);
    for (let k = 0; k < context.units.length; k++) {
      collectSegment(context, k, { into: features, speech });
      weigh();
    }
  });
}
