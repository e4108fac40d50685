/** A source with so many texts has a full say. */
export const VOICE_TEXTS = 1000;

/** The score that this share of the weighted benign scores lies above. Each source has the same say. */
export function thresholdAt(benign: ReadonlyMap<string, readonly number[]>, rate: number): number {
  const all: { score: number; weight: number }[] = [];
  let total = 0;
  for (const scores of benign.values()) {
    // A small set must not decide by a single text.
    const voice = Math.min(1, scores.length / VOICE_TEXTS);
    for (const score of scores) all.push({ score, weight: voice / scores.length });
    total += voice;
  }
  all.sort((a, b) => b.score - a.score);
  let above = 0;
  for (const { score, weight } of all) {
    above += weight;
    if (above > rate * total) return score;
  }
  return Number.NEGATIVE_INFINITY;
}

export const shareAbove = (scores: readonly number[], threshold: number): number =>
  scores.length === 0 ? 0 : scores.filter((score) => score > threshold).length / scores.length;
