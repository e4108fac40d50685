import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AiguardError, createOutputGuard, createRedactor, type OutputGuardOptions } from "../../src/index.js";
import { driveText, nonEmpty, textsOf } from "./drive.js";
import { cuts, everyLetter, guarded, PROMPT, piecesOf, soup } from "./guarded.js";
import { PROTOCOLS, type Said } from "./protocols.js";

const links = { hosts: ["ok.test"] } as const;
const GUARDS: Readonly<Record<string, OutputGuardOptions>> = {
  "masks everything": { links, leakage: { action: "redact" } },
  "removes links": {
    links: { ...links, links: "remove", images: "defang" },
    leakage: { action: "redact", runWords: 3 },
  },
  "stops at leaks": { links },
  "stops at everything": { mode: "block", links },
};

describe.each(Object.entries(GUARDS))("a guard that %s", (_, options) => {
  const output = createOutputGuard(options);
  const context = { prompts: [output.protect(PROMPT)] };

  test("makes the same of a text however it is cut", () => {
    fc.assert(
      fc.property(soup, cuts, (text, places) => {
        const whole = guarded(output, [text], context);
        for (const pieces of [piecesOf(text, places), everyLetter(text)]) {
          const cut = guarded(output, pieces, context);
          // Where it stops, a longer piece may show more than one reason.
          expect(whole.stopped === undefined ? cut : { ...cut, findings: whole.findings }).toEqual(whole);
        }
      }),
    );
  });

  test.each(PROTOCOLS)("makes the same of every part of an answer in $name", (protocol) => {
    const { format, contentType, parts } = protocol;
    const texts = parts.filter((part) => part !== "arguments");
    const pieces = fc.array(fc.record({ part: fc.constantFrom(...texts), text: soup }), { maxLength: 4 });
    fc.assert(
      fc.property(pieces, cuts, cuts, (said, inner, outer) => {
        // A stopped answer says as much as it said up to there, in whatever order its parts spoke.
        if (contentType === "text/plain" && said.some(({ text }) => text !== Buffer.from(text).toString())) return;
        const spoken = said.flatMap(({ part, text }): Said[] =>
          piecesOf(text, inner).map((each) => ({ part, text: each })),
        );
        const wire = protocol.write(spoken);
        const out = driveText({ format, contentType, stages: [output.stage(context)] }, wire, outer);
        const wholes = Object.entries(textsOf(spoken)).map(
          ([part, text]) => [part, guarded(output, [text], context)] as const,
        );
        if (wholes.some(([, { stopped }]) => stopped !== undefined)) {
          if (contentType !== "text/plain") expect(protocol.hasFailed(out)).toBe(true);
          return;
        }
        const wanted = Object.fromEntries(wholes.map(([part, { text }]) => [part, text]));
        expect(nonEmpty(protocol.read(out))).toEqual(nonEmpty(wanted));
      }),
    );
  });
});

describe("redaction in a stream", () => {
  test("equals redaction of the whole text, and leaves no letter of a planted value", () => {
    const redactor = createRedactor();
    const output = createOutputGuard({ redactor });
    fc.assert(
      fc.property(soup, cuts, (text, places) => {
        expect(guarded(output, piecesOf(text, places)).text).toBe(redactor.redact(text).text);
      }),
    );
  });

  test("goes out as soon as it can no longer become a finding", () => {
    const stage = createOutputGuard().stage();
    const said = (text: string) => stage.push({ part: "a", kind: "text", text }).map((event) => event.text);
    expect(said("Hello there, ")).toEqual(["Hello there, "]);
    expect(said("Ada")).toEqual([]);
    expect(said(" says")).toEqual(["Ada "]);
  });

  test("in `block` stops before the first finding", () => {
    const output = createOutputGuard({ mode: "block" });
    const text = "Write to ada@example.com or to Bob.";
    expect(guarded(output, everyLetter(text))).toEqual({
      text: "Write to ",
      stopped: "answer_blocked",
      findings: ["redaction:email"],
    });
  });

  test("in `monitor` changes nothing and tells everything", () => {
    const output = createOutputGuard({ mode: "monitor", links, maxCharacters: 20 });
    const context = { prompts: [output.protect(PROMPT)] };
    const text = `Write to ada@example.com, see https://evil.test. ${PROMPT.slice(0, 80)}`;
    const { findings, ...rest } = guarded(output, everyLetter(text), context);
    expect(rest).toEqual({ text, stopped: undefined });
    expect(findings).toEqual(["bound:characters"]);
    const free = createOutputGuard({ mode: "block", links });
    const told = guarded(free, everyLetter(text), { prompts: [free.protect(PROMPT)], monitor: true });
    expect(told.text).toBe(text);
    expect(told.findings).toEqual(["leakage:plain", "link:defang", "redaction:email"]);
  });
});

describe("an option that is wrong", () => {
  test.each([
    [{ mode: "off" }, "mode"],
    [{ leakage: { runWords: 2 } }, "leakage.runWords"],
    [{ leakage: { action: "mask" } }, "leakage.action"],
    [{ links: { hosts: ["EXAMPLE.com"] } }, "links.hosts"],
    [{ links: { hosts: [], images: "keep" } }, "links.images"],
    [{ tools: { f: { scopes: "a" } } }, "tools.f.scopes"],
    [
      { tools: { f: { arguments: { properties: { a: { format: "date" } } } } } },
      "tools.f.arguments.properties.a.format",
    ],
    [{ maxCharacters: 0 }, "maxCharacters"],
    [{ maxSeconds: -1 }, "maxSeconds"],
    [{ unknown: "guess" }, "unknown"],
    [{ redact: true }, "redact"],
  ])("names itself: %j", (options, name) => {
    const make = () => createOutputGuard(options as unknown as OutputGuardOptions);
    expect(make).toThrow(AiguardError);
    expect(make).toThrow(`Option \`${name}\``);
  });
});
