import { describe, expect, it } from "vitest";
import { createGuard } from "../../src/index.js";
import { ATTACK, codeOf, parsedRequest } from "./fixture.js";

const guard = createGuard({ anonymous: { tenant: "acme" } });
const CODE = "injection_detected";

async function codeOfParts(texts: readonly string[]): Promise<string> {
  const content = texts.map((text) => ({ type: "text", text }));
  return codeOf(await guard.check(parsedRequest({ messages: [{ role: "user", content }] })));
}

describe("an attack in the parts of one message", () => {
  it("is found wherever it is cut, with the space at the cut or without", async () => {
    for (let i = 1; i < ATTACK.length; i++) {
      const parts = [ATTACK.slice(0, i), ATTACK.slice(i)];
      expect([i, await codeOfParts(parts)]).toEqual([i, CODE]);
      expect([i, await codeOfParts(parts.map((part) => part.trim()))]).toEqual([i, CODE]);
    }
  });

  it("is found word by word, and a few letters at a time", async () => {
    expect(await codeOfParts(ATTACK.split(" "))).toBe(CODE);
    expect(await codeOfParts(ATTACK.match(/.{1,3}/gs) ?? [])).toBe(CODE);
  });

  it("innocent parts stay innocent", async () => {
    expect(await codeOfParts(["What do the", "previous", "instructions of the", "manual say?"])).toBe("allow");
  });
});

describe("an attack between whose letters something stands that the sanitizer takes out", () => {
  it.each(["\x01", "\x80", "\x9f", "\ud800", "\u200b", "\ufe01", "\u202e", "\xad"])(
    "is found: %j",
    async (character) => {
      expect(await codeOfParts([[...ATTACK].join(character)])).toBe(CODE);
    },
  );
});

describe("parts without number", () => {
  it("are refused before they are looked at: each costs a look of its own", async () => {
    let looks = 0;
    const detector = {
      detect() {
        looks++;
        return { label: "clean", score: 0, findings: [] } as const;
      },
    };
    const counting = createGuard({ anonymous: { tenant: "acme" }, detector });
    const sent = (count: number) =>
      counting.check(parsedRequest({ messages: [{ role: "user", content: new Array(count).fill("a") }] }));
    expect([codeOf(await sent(20_001)), looks]).toEqual(["input_too_long", 0]);
    expect(codeOf(await sent(20_000))).toBe("allow");
  });
});
