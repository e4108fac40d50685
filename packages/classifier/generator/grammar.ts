import type { Random } from "./random.ts";

/** Named phrase lists for `{name}`, or a function that makes a phrase. */
export type Slots = Readonly<Record<string, readonly string[] | ((random: Random) => string)>>;

const SLOT = /^\{\w+\}/;

/** Splits at `|` outside brackets. */
export function alternatives(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (letter === "[") depth++;
    else if (letter === "]") depth--;
    else if (letter === "|" && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

/** Non-empty lines of a block, one template each. */
export function lines(block: string): readonly string[] {
  return block
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Writes one text from a template: `{slot}` is a phrase, `[a|b|]` a choice (it nests), `¶` a line break. */
export function expand(template: string, slots: Slots, random: Random): string {
  let text = "";
  let i = 0;
  while (i < template.length) {
    const letter = template[i] as string;
    if (letter === "[") {
      const end = closing(template, i);
      text += expandAny(alternatives(template.slice(i + 1, end)), slots, random);
      i = end + 1;
    } else if (letter === "{" && SLOT.test(template.slice(i))) {
      const end = template.indexOf("}", i);
      text += fill(template.slice(i + 1, end), slots, random);
      i = end + 1;
    } else {
      text += letter === "¶" ? "\n" : letter;
      i++;
    }
  }
  return text;
}

/** Writes one text from any of some templates. */
export function expandAny(templates: readonly string[], slots: Slots, random: Random): string {
  return expand(random.pick(templates), slots, random);
}

/** Names of the slots that a template asks for. */
export function slotsOf(template: string): readonly string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);
}

function fill(name: string, slots: Slots, random: Random): string {
  const slot = slots[name];
  if (slot === undefined) throw new Error(`no slot {${name}}`);
  if (typeof slot === "function") return slot(random);
  return expandAny(slot, slots, random);
}

function closing(template: string, open: number): number {
  let depth = 0;
  for (let i = open; i < template.length; i++) {
    if (template[i] === "[") depth++;
    else if (template[i] === "]" && --depth === 0) return i;
  }
  throw new Error(`bracket not closed: ${template}`);
}
