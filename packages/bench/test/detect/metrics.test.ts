import { describe, expect, it } from "vitest";
import { auc, f1, flagRate, median, recallAt, type Said, thresholdAt } from "../../src/detect/metrics.ts";

const said = (scores: readonly number[], threshold = 0.5): Said => ({
  scores,
  flagged: scores.map((score) => score >= threshold),
});
const attacks = said([0.9, 0.8, 0.3, 0.1]);
const benign = said([0.7, 0.2, 0, 0, 0, 0, 0, 0, 0, 0]);

describe("the metrics", () => {
  it("count what was flagged", () => {
    expect([flagRate(attacks), flagRate(benign)]).toEqual([50, 10]);
    expect(flagRate(said([]))).toBeNaN();
  });

  it("give F1 as the mean of precision and recall has it", () => {
    const [precision, recall] = [2 / 3, 2 / 4];
    expect(f1(attacks, benign)).toBeCloseTo((200 * precision * recall) / (precision + recall));
    expect(f1(said([0.1]), said([0.2]))).toBe(0);
  });

  it("give the area by counting pairs, ties for half", () => {
    let pairs = 0;
    for (const attack of attacks.scores)
      for (const other of benign.scores) pairs += attack > other ? 1 : attack === other ? 0.5 : 0;
    expect(auc(attacks, benign)).toBeCloseTo((100 * pairs) / 40);
    expect(auc(said([0, 0]), said([0, 0, 0]))).toBe(50);
  });

  it("give the recall that a share of false positives allows", () => {
    expect(recallAt(0, attacks, benign)).toBe(50);
    expect(recallAt(9, attacks, benign)).toBe(50);
    expect(recallAt(10, attacks, benign)).toBe(75);
    expect(recallAt(20, attacks, benign)).toBe(100);
    expect(recallAt(0, said([0.7]), benign)).toBe(0);
  });

  it("never count a score of nothing as flagged", () => {
    expect(thresholdAt(100, said([0, 0]))).toBe(0);
    expect(recallAt(100, said([0, 0.1]), said([0, 0]))).toBe(50);
  });

  it("flag no more benign texts than allowed, whatever the scores", () => {
    for (const rate of [0, 0.1, 1, 5, 33, 100]) {
      for (const scores of [[1, 1, 1, 0.5], [0.5, 0.5], Array.from({ length: 200 }, (_, i) => (i % 7) / 7)]) {
        const threshold = thresholdAt(rate, said(scores));
        expect((100 * scores.filter((score) => score > threshold).length) / scores.length).toBeLessThanOrEqual(rate);
      }
    }
  });

  it("find the middle", () => {
    expect(median([3, 1, 2])).toBe(2);
  });
});
