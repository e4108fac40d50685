import { optionInvalid } from "../ground/errors.js";
import type { Source } from "../ground/source.js";
import type { Decoding } from "../text/decodings.js";
import { type Sensitivity, THRESHOLDS } from "./verdict.js";

/** The probability from which each sensitivity calls a text an injection. */
export type ClassifierThresholds = Readonly<Record<Sensitivity, number>>;

/** A trained model that can be plugged in beside the rules. */
export interface Classifier {
  /** How likely a text is an attack, 0 to 1, given where it came from; `original` is the text before it was folded. */
  score(folded: string, source: Source, original: string): number;
  /**
   * Thresholds of each head, fixed on text that the model has not learned from: `user` for what a person says to the
   * model (sources `user` and `history`), `document` for what should not address it (`document` and `tool`). Default
   * 0.4, 0.6 and 0.8.
   */
  readonly thresholds?: { readonly user: ClassifierThresholds; readonly document: ClassifierThresholds };
}

/** One text with what stood disguised in it, as a voice is asked about it. */
export interface Reading {
  readonly text: string;
  readonly folded: string;
  readonly decodings: readonly Decoding[];
  readonly source: Source;
}

// A decoded text was often no text at all: it must look as bad as `permissive` asks to count under `balanced`.
const DECODED_FACTOR = THRESHOLDS.balanced / THRESHOLDS.permissive;
const MIN_DECODED = 16;

/** What the classifier says of a text, on the verdict's scale. Decoded texts cost at most as much again as the text. */
export function hearClassifier(classifier: Classifier, { text, folded, decodings, source }: Reading): number {
  let said = scaled(classifier.score(folded, source, text), classifier, source);
  let left = Math.max(200, text.length);
  for (const decoding of decodings) {
    const { length } = decoding.text;
    if (length < MIN_DECODED || length > left) continue;
    left -= length;
    const score = scaled(classifier.score(decoding.text, source, decoding.text), classifier, source);
    said = Math.max(said, score * DECODED_FACTOR);
  }
  return said;
}

/** Brings a probability to the scale on which all voices are compared: each threshold falls on ours, with straight lines between. */
function scaled(probability: number, { thresholds }: Classifier, source: Source): number {
  const said = Math.min(1, Math.max(0, probability || 0));
  if (thresholds === undefined) return said;
  const own = thresholds[source === "user" || source === "history" ? "user" : "document"];
  let [from, low] = [0, 0];
  for (const name of SENSITIVITIES) {
    const [to, high] = [own[name], THRESHOLDS[name]];
    if (said < to) return low + ((said - from) / (to - from)) * (high - low);
    [from, low] = [to, high];
  }
  return from < 1 ? low + ((said - from) / (1 - from)) * (1 - low) : 1;
}

const SENSITIVITIES = Object.keys(THRESHOLDS) as readonly Sensitivity[];

/** Thresholds in any other order would turn the sensitivities round. */
export function checkClassifier(classifier: Classifier | undefined): void {
  if (classifier === undefined) return;
  if (typeof classifier?.score !== "function") throw optionInvalid("classifier", "must have a method `score`");
  for (const head of Object.values(classifier.thresholds ?? {})) {
    const { strict, balanced, permissive } = head;
    if (!(strict > 0 && strict <= balanced && balanced <= permissive && permissive <= 1))
      throw optionInvalid(
        "classifier.thresholds",
        "must rise from strict over balanced to permissive, above 0 and up to 1",
      );
  }
}
