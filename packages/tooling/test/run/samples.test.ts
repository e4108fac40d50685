import { beforeAll, describe, expect, test } from "vitest";
import { compileSamples, runSample } from "../../src/sample-runner.ts";
import { findSamples, type Sample, samplesOf } from "../../src/samples.ts";

const samples = findSamples();

describe.concurrent("every sample of the documentation compiles and runs", () => {
  let compiled: ReadonlyMap<Sample, readonly string[]>;
  beforeAll(async () => {
    compiled = await compileSamples(samples);
  }, 60_000);

  test.each(samples)(
    "$place",
    async (sample) => {
      expect(compiled.get(sample)).toEqual([]);
      if (sample.notRun === undefined) await runSample(sample);
    },
    30_000,
  );
});

describe("finding samples", () => {
  const fence = "```";

  test("takes the ts blocks of a page with their lines, and no others", () => {
    const page = ["# Page", `${fence}sh`, "npm i", fence, "", `${fence}ts`, "one();", fence].join("\n");
    expect(samplesOf("page.md", page)).toEqual([
      { place: "page.md:6", notRun: undefined, lines: [{ text: "one();", place: "page.md:7" }] },
    ]);
  });

  test("takes the examples of a comment without its margin", () => {
    const source = ["/**", " * @example", ` * ${fence}ts`, " * if (one)", " *   two();", ` * ${fence}`, " */"].join(
      "\n",
    );
    const texts = samplesOf("a.ts", source).map(({ lines }) => lines.map(({ text }) => text));
    expect(texts).toEqual([["if (one)", "  two();"]]);
  });

  test("joins a block that continues the one before it", () => {
    const page = [`${fence}ts`, "one();", fence, "<!-- sample: continues -->", `${fence}ts`, "two();", fence].join(
      "\n",
    );
    expect(samplesOf("page.md", page)[1]?.lines.map(({ place }) => place)).toEqual(["page.md:2", "page.md:6"]);
  });

  test("reads why a block is not run", () => {
    const page = ["<!-- sample: not run, it needs a database -->", `${fence}ts`, "one();", fence].join("\n");
    expect(samplesOf("page.md", page)[0]?.notRun).toBe("it needs a database");
  });
});
