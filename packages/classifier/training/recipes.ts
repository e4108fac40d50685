import type { Recipe } from "./leave-out.ts";

/** How each head is learned. Chosen by leaving sources out of `train`, never by `dev`. */
export const RECIPES: Readonly<Record<"user" | "document", Recipe>> = {
  user: {
    epochs: 4,
    alpha: 0.3,
    l1: 0.3,
    l2: 1,
    classEase: 2,
    dropout: 0.3,
    blank: 0,
    leastSources: 2,
    attackShare: 0.3,
    sizePower: 0.25,
    mode: "best",
    seeds: [1, 2, 3],
  },
  document: {
    epochs: 4,
    alpha: 0.3,
    l1: 0.3,
    l2: 1,
    classEase: 2,
    dropout: 0.3,
    blank: 0,
    leastSources: 2,
    attackShare: 0.3,
    sizePower: 0.25,
    mode: "best",
    seeds: [1, 2, 3],
  },
};
