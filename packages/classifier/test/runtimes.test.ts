import { execFileSync } from "node:child_process";
import { fold } from "@aiguard/core";
import { expect, test } from "vitest";
import { findNodes } from "../../tooling/src/nodes.ts";
import { GOLDEN_TEXTS } from "./golden-texts.ts";

const folded = GOLDEN_TEXTS.map(([source, text]) => [fold(text).text, source, text]);
const program = `
  const { createClassifier } = await import(${JSON.stringify(new URL("../dist/index.js", import.meta.url).href)});
  const classifier = createClassifier();
  const bits = new DataView(new ArrayBuffer(8));
  console.log(JSON.stringify(${JSON.stringify(folded)}.map((given) => {
    bits.setFloat64(0, classifier.score(...given));
    return bits.getBigUint64(0).toString(16);
  })));
`;
const scoresOn = (path: string) =>
  JSON.parse(execFileSync(path, ["--input-type=module", "-e", program], { encoding: "utf8" }));

test.each(findNodes())("scores on Node $version are the same to the last bit as here", ({ path }) => {
  expect(scoresOn(path)).toEqual(scoresOn(process.execPath));
});
