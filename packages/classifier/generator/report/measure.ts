import { FAMILIES } from "../family.ts";
import { generate } from "../generate.ts";
import { LANGUAGES } from "../languages.ts";
import type { GeneratedRow } from "../row.ts";
import { nearDuplicateShare } from "./near-duplicates.ts";
import { areaUnderCurve, probe } from "./probe.ts";

/** Prints what the generator makes: counts, near-duplicates, and how far carriers and style give the side away. */
const count = Number(process.argv[2] ?? 30000);
const seed = Number(process.argv[3] ?? 1);
const rows = [...generate({ seed, count })];
const keptOut = [...generate({ seed, count: Math.floor(count / 3), split: "kept-out" })];
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

console.log(`rows: ${rows.length} for training, ${keptOut.length} kept out; seed ${seed}`);
console.log(
  "\nlanguage | attacks: user / document / tool | benign: user / document / tool | kept-out: templates of attack / benign",
);
for (const { code } of LANGUAGES) {
  const own = rows.filter(({ lang }) => lang === code);
  const cell = (label: number) =>
    ["user", "document", "tool"]
      .map((source) => own.filter((row) => row.label === label && row.source === source).length)
      .join(" / ");
  const kept = (label: number) =>
    new Set(keptOut.filter((row) => row.lang === code && row.label === label).map(({ template }) => template)).size;
  console.log(`${code} | ${cell(1)} | ${cell(0)} | ${kept(1)} / ${kept(0)}`);
}

console.log(
  "\nfamily | attacks | benign | templates | near-duplicate payloads: attack / benign | near-duplicate texts",
);
for (const family of FAMILIES) {
  const own = rows.filter((row) => row.family === family);
  const templates = new Set(own.map(({ template }) => template)).size;
  const near = (label: number) =>
    percent(mean(LANGUAGES.map(({ code }) => nearDuplicateShare(texts(own, code, label, "payload")))));
  const whole = percent(mean(LANGUAGES.map(({ code }) => nearDuplicateShare(texts(own, code, 1, "text")))));
  console.log(`${family} | ${size(own, 1)} | ${size(own, 0)} | ${templates} | ${near(1)} / ${near(0)} | ${whole}`);
}

console.log("\nwhat gives the side away (area under the curve, 0.5 is nothing) | user | document and tool");
const heads = [rows.filter(({ source }) => source === "user"), rows.filter(({ source }) => source !== "user")];
const line = (name: string, measure: (head: readonly GeneratedRow[]) => number) =>
  console.log(`${name} | ${heads.map((head) => measure(head).toFixed(3)).join(" | ")}`);
line("words of the carrier alone", (head) =>
  probe(carriers(head).map(({ text, label }) => ({ features: words(text), label }))),
);
line("punctuation and shape of the payload", (head) =>
  probe(head.map(({ payload, label }) => ({ features: shape(payload), label }))),
);
line("length of the payload", (head) =>
  areaUnderCurve(head.map(({ payload, label }) => ({ score: payload.length, label }))),
);
line("length of the text", (head) => areaUnderCurve(head.map(({ text, label }) => ({ score: text.length, label }))));
line("words of the whole text (meant to be high)", (head) =>
  probe(head.map(({ text, label }) => ({ features: words(text), label }))),
);

function texts(
  own: readonly GeneratedRow[],
  code: string,
  label: number,
  field: "payload" | "text",
): readonly string[] {
  return own
    .filter((row) => row.lang === code && row.label === label)
    .map((row) => row[field])
    .slice(0, 150);
}

function carriers(head: readonly GeneratedRow[]): readonly { readonly text: string; readonly label: 0 | 1 }[] {
  return head.flatMap(({ text, payload, label }) => {
    const inside = [payload, JSON.stringify(payload).slice(1, -1)].find((form) => text.includes(form));
    return inside === undefined ? [] : [{ text: text.replace(inside, () => " "), label }];
  });
}

function words(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])];
}

function shape(text: string): readonly string[] {
  const marks = text.match(/[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
  const numbers = /\d/.test(text) ? ["number"] : [];
  return [
    ...new Set(marks),
    `marks ${Math.min(6, marks.length)}`,
    /^\p{Lu}/u.test(text) ? "capital" : "small",
    ...numbers,
  ];
}

function size(own: readonly GeneratedRow[], label: number): number {
  return own.filter((row) => row.label === label).length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
