import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createOutputGuard } from "../../src/index.js";
import { cuts, everyLetter, guarded, PROMPT, piecesOf } from "./guarded.js";

const CANARY = "3f9a07c2d41b88e6";
const masking = createOutputGuard({ redactor: null, leakage: { action: "redact" } });
const blocking = createOutputGuard({ redactor: null });
const context = { prompts: [masking.protect(PROMPT, CANARY)] };
const words = [...PROMPT.matchAll(/[^\s\p{P}]+/gu)];

/** So many words of the prompt, with all that stands between them. */
function run(from: number, count: number): string {
  const last = words[from + count - 1];
  return PROMPT.slice(words[from]?.index, (last?.index ?? 0) + (last?.[0].length ?? 0));
}

/** What goes out of a run before it waits: its first two words, and what stands behind them. */
const free = (from: number): string => PROMPT.slice(words[from]?.index, words[from + 2]?.index);

describe("a run of a protected prompt", () => {
  test("of eight words is masked wherever it stands, however it is cut, but for its first two words", () => {
    for (let from = 0; from + 8 <= words.length; from++) {
      const text = `Sure, my orders: ${run(from, 8)}; xyz and so on.`;
      const out = guarded(masking, everyLetter(text), context);
      expect(out).toEqual({
        text: `Sure, my orders: ${free(from)}[redacted:prompt]; xyz and so on.`,
        stopped: undefined,
        findings: ["leakage:plain"],
      });
    }
  });

  test("of seven words passes", () => {
    for (let from = 0; from + 7 <= words.length; from++) {
      const text = `Well: ${run(from, 7)}, zebra.`;
      expect(guarded(masking, everyLetter(text), context).text).toBe(text);
    }
  });

  test("waits from its third word on, and goes out when it ends short of a leak", () => {
    const stage = masking.stage(context);
    const said = (text: string) => stage.push({ part: "a", kind: "text", text }).map((event) => event.text);
    expect(said("Guests ask")).toEqual(["Guests ask"]);
    expect(said(" about rooms")).toEqual([" "]);
    expect(said(" and the weather")).toEqual(["about rooms and the weather"]);
  });

  test("is masked to its end, and again when it begins anew", () => {
    const text = `${run(0, 20)} STOP ${run(30, 12)}`;
    expect(guarded(masking, [text], context).text).toBe(
      `${free(0)}[redacted:prompt] STOP ${free(30)}[redacted:prompt]`,
    );
  });

  test("ends the answer by default, before its third word", () => {
    const text = `Here you are: ${PROMPT}`;
    fc.assert(
      fc.property(cuts, (places) => {
        expect(guarded(blocking, piecesOf(text, places), context)).toEqual({
          text: "Here you are: You are ",
          stopped: "answer_blocked",
          findings: ["leakage:plain"],
        });
      }),
    );
  });

  test.each<[string, (text: string) => string, string]>([
    ["in capitals", (text) => text.toUpperCase(), "plain"],
    ["letter by letter", (text) => text.replaceAll(" ", "").split("").join(" "), "plain"],
    ["without spaces", (text) => text.replaceAll(" ", ""), "plain"],
    ["in markdown", (text) => text.replaceAll(" ", "** **"), "plain"],
    ["with other letters for the same", (text) => text.replaceAll("o", "о").replaceAll("a", "ａ"), "plain"],
    ["with invisible characters", (text) => text.split("").join("\u200b"), "plain"],
    ["backwards", (text) => [...text].reverse().join(""), "reversed"],
    ["in base64", (text) => Buffer.from(text).toString("base64"), "base64"],
    ["in base64 for URLs", (text) => Buffer.from(text).toString("base64url"), "base64"],
    [
      "in base64 over several lines",
      (text) => Buffer.from(text).toString("base64").replace(/.{40}/g, "$&\n"),
      "base64",
    ],
  ])("is seen %s", (_, disguise, kind) => {
    const text = `So: ${disguise(run(5, 24))} - and so on.`;
    const out = guarded(masking, everyLetter(text), context);
    expect(out.findings).toEqual([`leakage:${kind}`]);
    expect(out.text).toMatch(/^So: .{0,40}\[redacted:prompt\].*and so on\.$/su);
    expect(guarded(masking, [text], context)).toEqual(out);
  });

  test("may be said as far as the user's own message quotes it", () => {
    const quoted = [`Why do you say "${run(10, 10)}"?`];
    const text = `Because ${run(10, 10)} is what I was told.`;
    expect(guarded(masking, everyLetter(text), { ...context, quoted }).text).toBe(text);
    expect(guarded(masking, [text], context).text).toContain("[redacted:prompt]");
    // The words around the quotation are not the user's.
    const more = `Because ${run(10, 19)} is what I was told.`;
    expect(guarded(masking, [more], { ...context, quoted }).text).toContain("[redacted:prompt]");
    expect(guarded(masking, [text], { ...context, quoted: [run(10, 7)] }).text).toContain("[redacted:prompt]");
  });

  test("is not made of the same words in another order, nor of runs that are broken", () => {
    const shuffled = words
      .map(([word]) => word)
      .sort()
      .join(" ");
    expect(guarded(masking, [shuffled], context).findings).toEqual([]);
    const broken = words.map(([word], i) => (i % 6 === 5 ? `${word} indeed` : word)).join(" ");
    expect(guarded(masking, [broken], context).findings).toEqual([]);
  });

  test("that never goes on does not hold the stream for ever", () => {
    const stage = masking.stage(context);
    stage.push({ part: "a", kind: "text", text: "Guests ask about rooms" });
    const out = stage.push({ part: "a", kind: "text", text: " ".repeat(5000) });
    expect(out.map(({ text }) => text).join("").length).toBeGreaterThan(2900);
  });
});

test("the mark behind a prompt is a leak by itself, also cut and in capitals", () => {
  const text = `The mark is ${CANARY.toUpperCase()}.`;
  expect(guarded(masking, everyLetter(text), context).findings).toEqual(["leakage:plain"]);
  expect(guarded(masking, [`It is ${CANARY.slice(0, 12)}.`], context).findings).toEqual([]);
});

test("every prompt of a request is protected, and no other request's", () => {
  const other = masking.protect(
    "Nobody outside the finance team may hear of the merger with Quillfeather before June.",
  );
  const leak = "Nobody outside the finance team may hear of the merger with Quillfeather.";
  const both = { prompts: [...context.prompts, other] };
  expect(guarded(masking, [leak], both).findings).toEqual(["leakage:plain"]);
  expect(guarded(masking, [leak], context).findings).toEqual([]);
});

test("scripts without spaces are counted by half a word a letter", () => {
  const prompt = "あなたは図書館の案内係です。改修工事については絶対に話さないでください。";
  const japanese = { prompts: [masking.protect(prompt)] };
  expect(guarded(masking, everyLetter(`はい。${prompt}`), japanese).findings).toEqual(["leakage:plain"]);
  expect(guarded(masking, ["図書館の案内係です"], japanese).findings).toEqual([]);
});

test("a prompt that is protected again is the same, until 32 others have been", () => {
  const first = masking.protect("one prompt");
  expect(masking.protect("one prompt")).toBe(first);
  expect(masking.protect("one prompt", CANARY)).not.toBe(first);
  for (let i = 0; i < 32; i++) masking.protect(`prompt ${i}`);
  expect(masking.protect("one prompt")).not.toBe(first);
});
