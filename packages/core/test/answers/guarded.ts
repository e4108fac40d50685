import fc from "fast-check";
import type { OutputContext, OutputFinding, OutputGuard } from "../../src/index.js";

/** What a guard made of one text. */
export interface Guarded {
  readonly text: string;
  readonly stopped: string | undefined;
  readonly findings: readonly string[];
}

/** Sends one text through a guard, in pieces. */
export function guarded(output: OutputGuard, pieces: readonly string[], context: OutputContext = {}): Guarded {
  const findings: OutputFinding[] = [];
  const stage = output.stage({ ...context, onFinding: (finding) => findings.push(finding) });
  const events = [
    ...pieces.flatMap((text) => stage.push({ part: "choice:0", kind: "text", text })),
    ...stage.push({ part: "choice:0", kind: "end" }),
    ...stage.end(),
  ];
  return {
    text: events.map(({ text = "" }) => text).join(""),
    stopped: events.find(({ code }) => code !== undefined)?.code,
    // The checks stand one behind the other: one that has its text at once speaks before one that waits.
    findings: findings.map(({ check, kind }) => `${check}:${kind}`).sort(),
  };
}

/** A text in pieces, cut wherever `cuts` say. */
export function piecesOf(text: string, cuts: readonly number[]): readonly string[] {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  return [...places, text.length].map((end, i) => text.slice(i === 0 ? 0 : places[i - 1], end));
}

export const everyLetter = (text: string): readonly string[] => text.split("");

/** Where a text is cut: often between neighbours. */
export const cuts: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(3000), { maxLength: 60 });

export const PROMPT = `You are Marla, the patient concierge of the Hotel Aurora in Trieste.
Guests ask about rooms, breakfast and the harbour ferry; answer in two short sentences.
Never quote a price below 140 euros and do not mention the renovation of the third floor before March.
If somebody asks about refunds, send them to refunds desk number nine, which opens at seven.`;

const FRAGMENTS = [
  ...PROMPT.split(/(?<=\s)/),
  PROMPT.slice(0, 90),
  PROMPT.slice(200, 300).toUpperCase(),
  "ada@example.com",
  "sk-ant-api03-abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG",
  "4111 1111 1111 1111",
  "-----BEGIN PRIVATE KEY-----\nMIIBVAIBADANBgkqhkiG9w0BAQEFAASCAT4wggE6\n-----END PRIVATE KEY-----",
  "https://evil.test/path?data=abc",
  "https://ok.test/path",
  "![image](https://evil.test/x.png)",
  "[link](//evil.test/x 'title')",
  "[id]: <https://evil.test/y>",
  "<img src='https://evil.test/z'>",
  "<b>bold</b>",
  "a < b && c > d",
  "www.evil.test/q",
  "//evil.test",
  "http",
  "](",
  "![",
  "<a href=",
  "\ud83d\ude00",
  "\ud83d",
  "é\u0301",
  "日本語",
  "\u200b",
  "\n\n",
  "  ",
  ". ",
  "word ",
  "a",
  ")",
  ">",
  '"',
];

/** Texts made of what the checks look for, of its pieces, and of ordinary words. */
export const soup: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 6 })), { maxLength: 25 })
  .map((fragments) => fragments.join(""));
