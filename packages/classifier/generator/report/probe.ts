/** How well a bag of words tells the two sides of some texts apart, on the quarter that was not learnt: 0.5 is not at all. */
export interface Sample {
  readonly features: readonly string[];
  readonly label: 0 | 1;
}

const BUCKETS = 1 << 16;
const EPOCHS = 4;
const RATE = 0.2;

/** Trains a plain logistic regression and gives its area under the curve. */
export function probe(samples: readonly Sample[]): number {
  const rows = samples.map(({ features, label }) => ({ indices: features.map(hash), label }));
  const learnt = rows.filter((_, i) => i % 4 !== 0);
  const weights = new Float64Array(BUCKETS);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { indices, label } of learnt) {
      const error = label - 1 / (1 + Math.exp(-score(indices, weights)));
      for (const index of indices)
        weights[index] = (weights[index] as number) + (RATE * error) / Math.sqrt(indices.length);
    }
  }
  const judged = rows
    .filter((_, i) => i % 4 === 0)
    .map((row) => ({ score: score(row.indices, weights), label: row.label }));
  return areaUnderCurve(judged);
}

/** Chance that a row of side 1 scores above one of side 0. */
export function areaUnderCurve(rows: readonly { readonly score: number; readonly label: 0 | 1 }[]): number {
  const sorted = [...rows].sort((a, b) => a.score - b.score);
  let positives = 0;
  let ranks = 0;
  for (let i = 0; i < sorted.length; ) {
    let end = i;
    while (end < sorted.length && sorted[end]?.score === sorted[i]?.score) end++;
    for (let j = i; j < end; j++) {
      if (sorted[j]?.label !== 1) continue;
      positives++;
      ranks += (i + end + 1) / 2;
    }
    i = end;
  }
  const negatives = sorted.length - positives;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

function score(indices: readonly number[], weights: Float64Array): number {
  let sum = 0;
  for (const index of indices) sum += weights[index] as number;
  return sum / Math.sqrt(indices.length || 1);
}

function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return (value >>> 0) % BUCKETS;
}
