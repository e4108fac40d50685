import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AnswerStage, openAnswer, passThrough } from "../../src/index.js";
import { anyCuts, anySaid, drive, driveText, eachText, holdBack, nonEmpty, recorder, textsOf } from "./drive.js";
import { framesOf, PROTOCOLS, STREAMING } from "./protocols.js";

/** A lone surrogate is no character in plain text. */
const wellFormed = (text: string): string => Buffer.from(text).toString();

describe.each(PROTOCOLS)("an answer in $name", (protocol) => {
  const { format, contentType } = protocol;
  const open = (stages: readonly AnswerStage[]) => ({ format, contentType, stages });

  test("comes out as it went in, however it is cut, when no stage changes anything", () => {
    fc.assert(
      fc.property(anySaid(protocol), anyCuts, fc.constantFrom("\n", "\r\n", "\r"), (said, cuts, newline) => {
        const isSse = contentType.startsWith("text/event-stream");
        const wire = isSse ? protocol.write(said).replaceAll(/\r?\n/g, newline) : protocol.write(said);
        const bytes = new TextEncoder().encode(wire);
        expect(drive(open([passThrough(), passThrough()]), bytes, cuts)).toEqual(Buffer.from(bytes));
      }),
    );
  });

  test("shows its stages every part apart, whole and in order", () => {
    fc.assert(
      fc.property(anySaid(protocol), anyCuts, (said, cuts) => {
        const seen = recorder();
        driveText(open([seen]), protocol.write(said), cuts);
        const parts = new Map<string, string>();
        for (const { part, text } of seen.events)
          if (text !== undefined) parts.set(part, (parts.get(part) ?? "") + text);
        const texts = textsOf(said);
        const heard = [...parts.values()].map((text) => (/^\{"q":/.test(text) ? JSON.parse(text).q : text));
        const wanted = Object.values(texts).map((text) => (contentType === "text/plain" ? wellFormed(text) : text));
        expect(heard.filter((text) => text !== "").sort()).toEqual(wanted.sort());
      }),
    );
  });

  test("says what its stages make of it", () => {
    const said = [
      { part: "text", text: "Hello, " },
      { part: protocol.parts.at(-1) ?? "text", text: "you " },
      { part: "text", text: "there" },
    ] as const;
    const shouted = driveText(
      open([eachText((text) => text.replaceAll(/[a-z]/g, "x"))]),
      protocol.write(said),
      [7, 90],
    );
    // The name of an argument is text of the arguments, too.
    const texts = protocol.read(shouted.replaceAll('"{\\"x\\":', '"{\\"q\\":').replaceAll('{"x":', '{"q":'));
    const plain = protocol.parts.length === 1;
    expect(texts.text).toBe(plain ? "Hxxxx, xxx xxxxx" : "Hxxxx, xxxxx");
  });

  test("gives what a stage held back in the right part, and before the part ends", () => {
    fc.assert(
      fc.property(anySaid(protocol), anyCuts, fc.integer({ min: 1, max: 30 }), (said, cuts, held) => {
        const wire = driveText(open([holdBack(held), holdBack(2)]), protocol.write(said), cuts);
        const texts = contentType === "text/plain" ? { text: wellFormed(textsOf(said).text ?? "") } : textsOf(said);
        expect(nonEmpty(protocol.read(wire))).toEqual(nonEmpty(texts));
      }),
    );
  });

  test("loses what a stage takes out, also where the protocol repeats it", () => {
    const said = protocol.parts.map((part) => ({ part, text: "secret" }));
    const wire = driveText(open([eachText((text) => text.replaceAll("secret", "xxx"))]), protocol.write(said));
    expect(wire).not.toContain("secret");
    expect(wire).toContain("xxx");
    protocol.read(wire);
  });

  test("tells its stages the end of every part, and what the answer cost", () => {
    const seen = recorder();
    const said = protocol.parts.map((part) => ({ part, text: "word" }));
    driveText(open([seen]), protocol.write(said));
    const spoke = new Set(seen.events.filter(({ text }) => text !== undefined).map(({ part }) => part));
    const ended = seen.events.filter(({ kind }) => kind === "end").map(({ part }) => part);
    expect([...ended].sort()).toEqual([...spoke].sort());
    const usages = seen.events.flatMap(({ usage }) => usage ?? []);
    if (contentType === "text/plain") return;
    expect(Math.max(...usages.map(({ inputTokens }) => inputTokens ?? 0))).toBe(format === "ai-sdk-ui" ? -Infinity : 3);
    expect(Math.max(...usages.map(({ outputTokens }) => outputTokens ?? 0))).toBe(
      format === "ai-sdk-ui" ? -Infinity : 5,
    );
  });
});

describe.each(STREAMING)("a stream in $name that fails", (protocol) => {
  const { format, contentType } = protocol;
  const wire = protocol.write([
    { part: "text", text: "one" },
    { part: "text", text: "two" },
    { part: "text", text: "three" },
  ]);

  test("ends with the protocol's own error when a stage throws, and says nothing more", () => {
    const failing: AnswerStage = {
      push(event) {
        if (event.text === "two") throw new Error("a secret of the stage");
        return [event];
      },
      end: () => [],
    };
    fc.assert(
      fc.property(anyCuts, (cuts) => {
        const out = driveText({ format, contentType, stages: [failing] }, wire, cuts);
        expect(protocol.hasFailed(out)).toBe(true);
        expect(out).not.toMatch(/two|three|secret|DONE/);
        expect(protocol.read(out)).toMatchObject({ text: "one" });
      }),
    );
  });

  test("ends with it when its source breaks off, within an event or between two, with stages and without", () => {
    for (const stages of [[], [passThrough()]]) {
      for (const share of [0.3, 0.5, 0.9]) {
        const answer = openAnswer({ format, contentType, stages });
        const begun = answer.push(new TextEncoder().encode(wire.slice(0, wire.length * share)));
        const out = Buffer.concat([begun, answer.fail() ?? new Uint8Array(0)]).toString();
        expect(protocol.hasFailed(out)).toBe(true);
      }
    }
  });

  test("tells its stages of an error that the provider sends, and passes it on", () => {
    const seen = recorder();
    const answer = openAnswer({ format, contentType, stages: [] });
    const error = answer.fail() as Uint8Array;
    const out = driveText({ format, contentType, stages: [seen] }, error);
    expect(framesOf(out)).toEqual(framesOf(Buffer.from(error).toString()));
    expect(seen.events.some(({ kind }) => kind === "error" || kind === "other")).toBe(true);
  });
});
