import { describe, expect, it } from "vitest";
import { judgeAll } from "../../src/detect/judge.ts";

const options = { module: new URL("./entrants-that-fail.ts", import.meta.url).href, limitMs: 1000 };
const judge = (entrant: string, ...texts: readonly string[]) =>
  judgeAll(
    entrant,
    texts.map((text) => ({ text, source: text === "from a tool" ? "tool" : "user" })),
    options,
  );

describe("an entrant", () => {
  it("is asked about each text with its source, in order", async () => {
    expect(await judge("well", "bad", "good", "from a tool")).toEqual({
      scores: [0.3, 0.4, 1],
      flagged: [true, false, false],
      failed: 0,
      timedOut: 0,
      givenUp: 0,
    });
  });

  it.each(["hanging", "waiting"])("that is %s loses that text and goes on with the next", async (name) => {
    expect(await judge(name, "a", "hang", "b")).toMatchObject({
      flagged: [true, false, true],
      timedOut: 1,
      givenUp: 0,
    });
  });

  it("that hangs again and again is given up", async () => {
    const { timedOut, givenUp } = await judgeAll(
      "hanging",
      Array.from({ length: 5 }, () => ({ text: "hang", source: "user" as const })),
      { ...options, limitMs: 1, mostTimeOuts: 2 },
    );
    expect([timedOut, givenUp]).toEqual([2, 3]);
  });

  it("that throws, or ends its thread, has not flagged that text", async () => {
    expect(await judge("throwing", "a", "bad", "b")).toMatchObject({ flagged: [true, false, true], failed: 1 });
    expect(await judge("dying", "a", "bad", "b")).toMatchObject({ flagged: [true, false, true], timedOut: 1 });
  });

  it("that is not there says so", async () => {
    expect((await judge("absent", "a")).absent).toBe("not installed");
    expect((await judge("nobody", "a")).absent).toContain("nobody");
  });
});
