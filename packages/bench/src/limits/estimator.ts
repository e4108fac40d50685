import { estimateTokens } from "@aiguard/core";
import { anew } from "../anew.ts";
import type { Row } from "../check.ts";
import { importPeer } from "../peers.ts";
import { samples } from "./samples.ts";

interface Tokenx {
  estimateTokenCount(text: string): number;
}

interface GptTokenizer {
  encode(text: string): readonly number[];
}

const ROUNDS = 15;
const MEGABYTE = 1_000_000;

/** Texts that are made to cost a counter as much as they can. */
const ADVERSARIAL: Readonly<Record<string, string>> = {
  "one letter": "a",
  spaces: " ",
  "line breaks": "\n",
  digits: "7",
  signs: "({[",
  "changing case": "aA",
  ideographs: "\u6f22",
  emoji: "\u{1f600}",
  "lone surrogates": "\ud83d",
};

/** Nanoseconds of CPU a character: the least of several rounds, each on a string that no cache has seen. */
function cost(text: string, count: (text: string) => number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ROUNDS; i++) {
    const fresh = anew(text);
    const before = process.cpuUsage();
    count(fresh);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, ((user + system) * 1000) / text.length);
  }
  return least;
}

/** The rows of the token estimate: how near it comes, how fast it is, and that nothing makes it slower. */
export async function estimatorRows(): Promise<readonly Row[]> {
  const tokenx = await importPeer<Tokenx>("tokenx");
  const { encode } = await importPeer<GptTokenizer>("gpt-tokenizer/encoding/o200k_base");
  const rows: Row[] = [];
  const texts = samples();
  console.log("\nestimate / o200k              ours   tokenx");
  for (const [name, text] of Object.entries(texts)) {
    const truth = encode(text).length;
    const figure = estimateTokens(text) / truth;
    const peer = tokenx.estimateTokenCount(text) / truth;
    console.log(`  ${name.padEnd(24)}${figure.toFixed(2).padStart(8)}${peer.toFixed(2).padStart(9)}`);
    const isLoose = name === "base64" || name === "emoji";
    rows.push({
      name: `estimator: ${name} / o200k`,
      figure,
      unit: "x",
      ...(isLoose ? { atLeast: 0.6 } : { atLeast: 0.85, atMost: 1.15 }),
    });
  }
  const mixed = Object.values(texts).join("\n").repeat(40);
  const speed = cost(mixed, tokenx.estimateTokenCount) / cost(mixed, estimateTokens);
  rows.push({ name: "estimator: speed / tokenx", figure: speed, atLeast: 3, unit: "x" });
  let worst = 0;
  for (const unit of Object.values(ADVERSARIAL)) {
    const make = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
    // The same time a character at a tenth of the length and at all of it.
    worst = Math.max(worst, cost(make(MEGABYTE), estimateTokens) / cost(make(MEGABYTE / 10), estimateTokens));
  }
  rows.push({ name: "estimator: 1 MB / 100 kB, time a character, worst", figure: worst, atMost: 2.5, unit: "x" });
  return rows;
}
