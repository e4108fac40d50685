import fc from "fast-check";
import { type AnswerEvent, type AnswerOptions, type AnswerStage, openAnswer } from "../../src/index.js";
import type { PartName, Protocol, Said } from "./protocols.js";

/** Sends bytes through an answer, cut wherever `cuts` say. */
export function drive(options: AnswerOptions, wire: string | Uint8Array, cuts: readonly number[] = []): Uint8Array {
  const bytes = typeof wire === "string" ? new TextEncoder().encode(wire) : wire;
  const answer = openAnswer(options);
  const pieces: Uint8Array[] = [];
  const places = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  let start = 0;
  for (const end of places) {
    pieces.push(answer.push(bytes.slice(start, end)));
    start = end;
  }
  pieces.push(answer.end());
  return Buffer.concat(pieces);
}

/** The same, as text. */
export function driveText(options: AnswerOptions, wire: string | Uint8Array, cuts: readonly number[] = []): string {
  return Buffer.from(drive(options, wire, cuts)).toString("utf8");
}

/** Where bytes are cut: anywhere, and often between two neighbours. */
export const anyCuts: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(20_000), { maxLength: 40 });

/** What an answer of a protocol may say, in pieces of parts that are mixed. */
export function anySaid({ parts }: Protocol): fc.Arbitrary<readonly Said[]> {
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 12 }), fc.string({ maxLength: 12 }));
  return fc.array(fc.record({ part: fc.constantFrom(...parts), text }), { maxLength: 20 });
}

/** The texts of the parts as they were said; a part that said nothing is the same as none. */
export function textsOf(said: readonly Said[]): Partial<Record<PartName, string>> {
  const texts: Partial<Record<PartName, string>> = {};
  for (const { part, text } of said) if (text !== "") texts[part] = (texts[part] ?? "") + text;
  return texts;
}

/** The same without parts that are empty. */
export function nonEmpty(texts: Partial<Record<PartName, string>>): Partial<Record<PartName, string>> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
}

/** A stage that remembers what passes. */
export function recorder(): AnswerStage & { readonly events: AnswerEvent[] } {
  const events: AnswerEvent[] = [];
  return {
    events,
    push(event) {
      events.push(event);
      return [event];
    },
    end: () => [],
  };
}

/** A stage that changes every text, one to one. */
export function eachText(change: (text: string) => string): AnswerStage {
  return {
    push: (event) => [event.text === undefined ? event : { ...event, text: change(event.text) }],
    end: () => [],
  };
}

/** A stage that holds back the last `characters` of every part until it knows more. */
export function holdBack(characters: number): AnswerStage {
  const held = new Map<string, AnswerEvent & { text: string }>();
  const release = (part: string): readonly AnswerEvent[] => {
    const event = held.get(part);
    held.delete(part);
    return event === undefined ? [] : [event];
  };
  return {
    push(event) {
      if (event.kind === "end") return [...release(event.part), event];
      if (event.text === undefined) return [event];
      const text = (held.get(event.part)?.text ?? "") + event.text;
      const safe = Math.max(0, text.length - characters);
      held.set(event.part, { ...event, text: text.slice(safe) });
      return safe === 0 ? [] : [{ ...event, text: text.slice(0, safe) }];
    },
    end: () => [...held.keys()].flatMap(release),
  };
}
