import { writeDocument } from "./document.ts";
import { evenOut } from "./even-out.ts";
import type { AttackFamily } from "./family.ts";
import { informal } from "./informal.ts";
import type { Order } from "./order.ts";
import type { Random } from "./random.ts";
import type { GeneratedRow } from "./row.ts";
import type { Phrase, Voice } from "./voice.ts";

type Heart = Pick<GeneratedRow, "payload" | "template" | "kind">;

/** Writes one row: its heart, then a carrier that both sides share. */
export function compose(order: Order, random: Random): Omit<GeneratedRow, "id"> {
  const { voice, family, label, source } = order;
  if (source === "user") {
    const heart = evened(userHeart(order, random), order, random);
    return { text: carry(heart.payload, voice, random), label, lang: voice.code, source, family, ...heart };
  }
  // A document keeps to what it is about. Who plants an order seldom does.
  const own = { ...order, voice: voice.keepingTo(random) };
  const isStranger = label === 1 && random.chance(STRANGERS);
  const heart = evened(documentHeart(isStranger ? order : own, random), order, random);
  return { text: plant(heart.payload, own, random), label, lang: voice.code, source, family, ...heart };
}

const STRANGERS = 0.75;

function evened(heart: Heart, order: Order, random: Random): Heart {
  return { ...heart, payload: evenOut(heart.payload, order, random) };
}

function userHeart(order: Order, random: Random): Heart {
  const { voice, label } = order;
  if (label === 1) return { ...fromPhrase(core(order, random)), kind: "attack" };
  if (random.chance(0.12))
    return { payload: voice.line("asks", random), template: `${voice.code}/asks`, kind: "ordinary" };
  if (random.chance(0.08)) return quotation(order, random);
  return { ...fromPhrase(core(order, random)), kind: "contrast" };
}

function documentHeart(order: Order, random: Random): Heart {
  const { voice, family, label } = order;
  if (label === 1) {
    const phrase = family === "planted" ? voice.planted(random) : core(order, random);
    const lead = random.chance(family === "planted" ? 0.45 : 0.3) ? voice.line("leads", random) : "";
    return {
      payload: lead + phrase.text,
      template: phrase.template,
      kind: family === "planted" ? "planted-request" : "planted-attack",
    };
  }
  if (family !== "planted") {
    if (random.chance(0.25)) return quotation(order, random);
    if (random.chance(0.6)) return { ...fromPhrase(core(order, random)), kind: "contrast" };
  }
  if (random.chance(0.15))
    return { payload: voice.line("prose", random), template: `${voice.code}/prose`, kind: "ordinary" };
  const phrase = voice.human(random);
  const lead = random.chance(0.4) ? voice.line("humanLeads", random) : "";
  return { payload: lead + phrase.text, template: phrase.template, kind: "human-order" };
}

/** A text of the family, now and then joined by one of another family of the same side. */
function core(order: Order, random: Random): Phrase {
  const { voice, label } = order;
  const speak = label === 1 ? voice.attack : voice.benign;
  const family = attackFamily(order, random);
  const first = speak(family, random);
  if (!random.chance(0.2)) return first;
  const other = random.pick(order.families);
  if (other === "planted" || other === family) return first;
  return {
    text: `${first.text}${random.pick([voice.join, voice.join, "\n"])}${speak(other, random).text}`,
    template: first.template,
  };
}

/** A planted row's contrast may be of any family that the voice speaks. */
function attackFamily({ family, families }: Order, random: Random): AttackFamily {
  if (family !== "planted") return family;
  return random.pick(families.filter((other) => other !== "planted"));
}

function quotation(order: Order, random: Random): Heart {
  const { voice } = order;
  const family = attackFamily(order, random);
  const quoted = voice.attack(family, random);
  return {
    payload: voice.line("quoting", random, quoted.text),
    template: `${quoted.template}/quoted`,
    kind: "quotation",
  };
}

function fromPhrase({ text, template }: Phrase): Pick<Heart, "payload" | "template"> {
  return { payload: text, template };
}

/** Puts a text at the beginning, in the middle or at the end of otherwise ordinary text, or leaves it alone. */
function carry(payload: string, voice: Voice, random: Random): string {
  const parts = [payload];
  const place = random.pick(["alone", "alone", "alone", "end", "end", "start", "middle"]);
  const size = random.pick([1, 1, 1, 2, 2, 3, 5, 9]);
  if (place === "end" || place === "middle") parts.unshift(ordinary(voice, random, size));
  if (place === "start" || place === "middle") parts.push(ordinary(voice, random, size));
  const glue = random.pick([voice.join, voice.join, "\n", "\n\n"]);
  const opener = random.chance(0.35) ? voice.line("openers", random) : "";
  const closer = random.chance(0.3) ? voice.line("closers", random) : "";
  const text = opener + parts.join(glue) + closer;
  return random.chance(0.35) ? informal(text, random) : text;
}

function ordinary(voice: Voice, random: Random, size: number): string {
  const isAsk = size < 3 || random.chance(0.3);
  const sentences = Array.from({ length: size }, (_, i) => voice.line(isAsk && i === 0 ? "asks" : "prose", random));
  return sentences.join(voice.join);
}

function plant(payload: string, order: Order, random: Random): string {
  const { voice } = order;
  const setting = { random, label: voice.label, phrase: (template: string) => voice.phrase(template, random) };
  const source = order.source === "tool" ? "tool" : "document";
  return writeDocument(setting, {
    source,
    insert: payload,
    join: voice.join,
    sentence: () => voice.line("prose", random),
    step: () => voice.human(random).text,
  });
}
