import { encode } from "./encodings.ts";
import type { AttackFamily, Family } from "./family.ts";
import { alternatives, lines, type Slots, expand as write } from "./grammar.ts";
import type { KeptOut, Language } from "./language.ts";
import { DELIMITERS, NEUTRAL, slotsFrom } from "./neutral.ts";
import type { Random } from "./random.ts";
import { type Split, spokenIn } from "./split.ts";

const LABELS =
  "Subject|From|To|Date|Title|Summary|Description|Status|Priority|Customer|Comment|Notes|Price|Rating|Place|Question|Answer|User|Assistant".split(
    "|",
  );

/** One template's text, and the template's name. */
export interface Phrase {
  readonly text: string;
  readonly template: string;
}

/** A language ready to speak. */
export interface Voice {
  readonly code: string;
  readonly join: string;
  attack(family: AttackFamily, random: Random): Phrase;
  benign(family: AttackFamily, random: Random): Phrase;
  planted(random: Random): Phrase;
  human(random: Random): Phrase;
  /** A line of one of the lists that carry no side. */
  line(
    list: "quoting" | "asks" | "prose" | "openers" | "closers" | "leads" | "humanLeads",
    random: Random,
    quoted?: string,
  ): string;
  label(name: string): string;
  phrase(template: string, random: Random): string;
  /** The same voice, as it speaks in one document: of the same few people, places and things. */
  keepingTo(random: Random): Voice;
}

/** Prepares a language for one split: only its templates speak. */
export function createVoice(language: Language, split: Split): Voice {
  const own: KeptOut = split === "kept-out" ? language.keptOut : language;
  const spoken = (block: string) => spokenIn(split, lines(block));
  const lists = {
    quoting: lines(language.quoting),
    asks: lines(language.asks),
    prose: lines(language.prose),
    openers: alternatives(language.openers),
    closers: alternatives(language.closers),
    leads: alternatives(language.leads),
    humanLeads: alternatives(language.humanLeads),
  };
  const melt = melting(language.contractions);
  const expand = (template: string, from: Slots, random: Random): string => melt(write(template, from, random));
  const labels = alternatives(language.labels);
  const label = (name: string): string => labels[LABELS.indexOf(name)] ?? name;
  const parse = (blocks: Readonly<Partial<Record<string, string>>>) =>
    Object.entries(blocks).map(([family, block]) => [family, spoken(block ?? "")] as const);
  const templates = { attack: parse(own.attack), benign: parse(own.benign) };
  const planted = spoken(own.planted);
  const human = spoken(own.human);
  const overrides = spokenIn("train", lines(language.attack.override));
  const make = (base: Slots): Voice => {
    const slots: Slots = {
      ...base,
      user: [label("User"), "User", "Human", "Q"],
      assistant: [label("Assistant"), "Assistant", "AI", "A"],
      ask: lists.asks,
      prose: lists.prose,
      encodedOrder: (random) => encode(expand(random.pick(overrides), slots, random), random),
      encodedProse: (random) => encode(expand(random.pick([...lists.asks, ...lists.prose]), slots, random), random),
    };
    const from = (list: readonly string[], name: string) => {
      return (random: Random): Phrase => {
        const index = random.below(list.length);
        const template = list[index];
        if (template === undefined) throw new Error(`${language.code} has no template of ${name}`);
        return { text: expand(template, slots, random), template: `${language.code}/${split}/${name}/${index}` };
      };
    };
    const table = (side: "attack" | "benign") =>
      Object.fromEntries(templates[side].map(([family, list]) => [family, from(list, `${side}/${family}`)]));
    const attacks = table("attack");
    const contrasts = table("benign");
    const say = (speaker: ((random: Random) => Phrase) | undefined, random: Random): Phrase => {
      if (speaker === undefined) throw new Error(`${language.code} has not every family in ${split}`);
      return speaker(random);
    };
    return {
      code: language.code,
      join: language.join ?? " ",
      attack: (family, random) => say(attacks[family], random),
      benign: (family, random) => say(contrasts[family], random),
      planted: from(planted, "attack/planted"),
      human: from(human, "benign/planted"),
      line: (list, random, quoted = "") => expand(random.pick(lists[list]), { ...slots, quoted: () => quoted }, random),
      label,
      phrase: (template, random) => expand(template, slots, random),
      keepingTo: (random) =>
        make({ ...base, ...Object.fromEntries(KEPT.map((name) => [name, some(base[name], random)])) }),
    };
  };
  return make({ ...NEUTRAL, ...DELIMITERS, ...slotsFrom(language.slots) });
}

/** What one document is about. */
const KEPT = ["name", "place", "topic", "email", "url", "amount"];

/** Two phrases of a list, and two more drawn from what makes phrases. */
function some(slot: Slots[string] | undefined, random: Random): readonly string[] {
  if (slot === undefined) return [];
  return typeof slot === "function" ? [slot(random), slot(random)] : [random.pick(slot), random.pick(slot)];
}

function melting(contractions: string | undefined): (text: string) => string {
  if (contractions === undefined) return (text) => text;
  const pairs = contractions.split("|").map((pair) => pair.split("=") as [string, string]);
  return (text) => pairs.reduce((melted, [long, short]) => melted.replaceAll(` ${long} `, ` ${short} `), text);
}

/** The families that a language speaks in one split. */
export function familiesOf(language: Language, split: Split): readonly Family[] {
  const own = split === "kept-out" ? language.keptOut.attack : language.attack;
  return [...(Object.keys(own) as AttackFamily[]), "planted"];
}
