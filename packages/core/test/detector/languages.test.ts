import { describe, expect, it } from "vitest";
import { createDetector } from "../../src/index.js";
import { LANGUAGES } from "./languages.js";

const detector = createDetector();
const labels = (texts: readonly string[], source: "user" | "document"): unknown[] =>
  texts.map((text) => [text, detector.detect(text, source).label]);
const all = (texts: readonly string[], label: string): unknown[] => texts.map((text) => [text, label]);

describe.each(LANGUAGES.map((language) => [language.name, language] as const))("the rules in %s", (_, language) => {
  it("see orders to drop instructions, to show them, to switch the mode, and to be without limits", () => {
    const attacks = [...language.override, ...language.extraction, ...language.persona, language.mode];
    expect(labels(attacks, "user")).toEqual(all(attacks, "injection"));
  });

  it("see an order planted in a document", () => {
    expect(labels([language.planted], "document")).toEqual(all([language.planted], "injection"));
  });

  it("leave harmless sentences alone", () => {
    expect(labels(language.harmless, "user")).toEqual(all(language.harmless, "clean"));
  });
});
