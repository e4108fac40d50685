import { describe, expect, it } from "vitest";
import { openaiLimitHeaders, type QuotaState } from "../../src/index.js";

const quota: QuotaState = {
  name: "q",
  unit: "requests",
  limit: 100,
  remaining: 50,
  resetSeconds: 1,
  windowSeconds: 60,
};

describe("openaiLimitHeaders", () => {
  it("tells of the tightest policy of requests and of tokens, and of no other unit", () => {
    const tight: QuotaState = { ...quota, limit: 10, remaining: 1, resetSeconds: 0.02 };
    const money: QuotaState = { ...quota, unit: "cost" };
    const tokens: QuotaState = { ...quota, unit: "tokens", remaining: 0, resetSeconds: 86_400 };
    expect(openaiLimitHeaders([quota, tight, money, tokens])).toEqual({
      "x-ratelimit-limit-requests": "10",
      "x-ratelimit-remaining-requests": "1",
      "x-ratelimit-reset-requests": "20ms",
      "x-ratelimit-limit-tokens": "100",
      "x-ratelimit-remaining-tokens": "0",
      "x-ratelimit-reset-tokens": "24h0m0s",
    });
    expect(openaiLimitHeaders([money])).toEqual({});
  });

  it.each([
    [0, "0ms"],
    [0.001, "1ms"],
    [1, "1s"],
    [59.5, "59.5s"],
    [60, "1m0s"],
    [3600.25, "1h0m0.25s"],
  ])("writes %d seconds as %s", (resetSeconds, text) => {
    expect(openaiLimitHeaders([{ ...quota, resetSeconds }])["x-ratelimit-reset-requests"]).toBe(text);
  });
});
