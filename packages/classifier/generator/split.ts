/**
 * Which templates speak: `train` those that are learned from, `withheld` every eighth template of the same hands, which
 * is not, and `kept-out` families by another hand, whose attacks share no slot and hardly a word with the others.
 */
export type Split = "train" | "withheld" | "kept-out";

const EVERY = 8;

/** The templates of a list that speak in a split; a list by another hand speaks as a whole. */
export function spokenIn<T>(split: Split, templates: readonly T[]): readonly T[] {
  if (split === "kept-out") return templates;
  return templates.filter((_, index) => (index % EVERY === EVERY - 1) === (split === "withheld"));
}
