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
    crowd: 0.5,
    leastSources: 2,
    attackShare: 0.3,
    sizePower: 0.25,
    mode: "both",
    seeds: [1, 2, 3],
    lengthCost: 0,
    rates: { strict: 0.03, balanced: 0.009, permissive: 0.003 },
  },
  document: {
    epochs: 4,
    alpha: 0.3,
    l1: 0.3,
    l2: 1,
    classEase: 2,
    dropout: 0.3,
    blank: 0,
    crowd: 0.5,
    leastSources: 2,
    attackShare: 0.5,
    sizePower: 0.25,
    mode: "best",
    seeds: [1, 2, 3],
    lengthCost: 0.05,
    rates: { strict: 0.04, balanced: 0.015, permissive: 0.004 },
  },
};
