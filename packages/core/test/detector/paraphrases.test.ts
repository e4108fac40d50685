import { describe, expect, it } from "vitest";
import { createDetector } from "../../src/index.js";
import { PARAPHRASES } from "./paraphrases.js";

const detector = createDetector();
const isInjection = (text: string, source: "user" | "document"): boolean =>
  detector.detect(text, source).label === "injection";

/** What stays unseen, so that a failing test says which lines it is about. */
const SHARE = 0.84;

describe.each(PARAPHRASES.map((language) => [language.name, language] as const))("the rules in %s", (_, language) => {
  const { attacks, planted, benign } = language;

  it("see most orders in other words", () => {
    const missed = [
      ...attacks.filter((text) => !isInjection(text, "user")),
      ...planted.filter((text) => !isInjection(text, "document")),
    ];
    expect(missed.length > (1 - SHARE) * (attacks.length + planted.length) ? missed : []).toEqual([]);
  });

  it("leave alone what says such words of other things", () => {
    const flagged = benign.filter((text) =>
      ["user", "document"].some((source) => detector.detect(text, source as "user").label !== "clean"),
    );
    expect(flagged).toEqual([]);
  });
});
