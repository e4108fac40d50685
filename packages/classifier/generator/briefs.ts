import { AGENT } from "./brief-kinds/agent.ts";
import { CAPABILITY } from "./brief-kinds/capability.ts";
import { CHARACTER } from "./brief-kinds/character.ts";
import { CHAT } from "./brief-kinds/chat.ts";
import { CONFIGURATION } from "./brief-kinds/configuration.ts";
import { CONVERSATION } from "./brief-kinds/conversation.ts";
import { HARM } from "./brief-kinds/harm.ts";
import type { BriefKind } from "./brief-kinds/kind.ts";
import { NOTICE } from "./brief-kinds/notice.ts";
import { PLATFORM } from "./brief-kinds/platform.ts";
import { BRIEF_SLOTS } from "./brief-kinds/slots.ts";
import { TEXT_TASK } from "./brief-kinds/text-task.ts";
import { WHOLE_PROMPT } from "./brief-kinds/whole-prompt.ts";
import { CONSTRAINTS, FORMATS, GAMES, HARSH, INPUTS, ROLES, RULES, TASKS } from "./brief-lines.ts";
import { expandAny, lines } from "./grammar.ts";
import { informal } from "./informal.ts";
import type { Random } from "./random.ts";
import { MAX_ROW_LENGTH } from "./row.ts";

const LISTS = {
  role: lines(ROLES),
  task: lines(TASKS),
  rule: lines(RULES),
  format: lines(FORMATS),
  input: lines(INPUTS),
  constraint: lines(CONSTRAINTS),
  game: lines(GAMES),
  harsh: lines(HARSH),
};
type List = keyof typeof LISTS;

/** All kinds but the first, plain one. */
export const BRIEF_KINDS: Readonly<Record<string, BriefKind>> = {
  conversation: CONVERSATION,
  configuration: CONFIGURATION,
  character: CHARACTER,
  notice: NOTICE,
  platform: PLATFORM,
  agent: AGENT,
  textTask: TEXT_TASK,
  capability: CAPABILITY,
  wholePrompt: WHOLE_PROMPT,
  harm: HARM,
  chat: CHAT,
};

const KINDS = Object.values(BRIEF_KINDS).map(({ heads, details = "", endings = "" }) => ({
  heads: lines(heads),
  details: lines(details),
  endings: lines(endings),
}));
type Kind = (typeof KINDS)[number];

/**
 * Writes a prompt as people honestly write them for an application, a game or a picky essay: long, imperative, full of
 * rules and roles, and meant for nobody's harm but where it asks for harm without injecting anything.
 */
export function writeBrief(random: Random): string {
  for (;;) {
    const brief = random.chance(0.2) ? writePlain(random) : writeKind(random.pick(KINDS), random);
    const text = random.chance(0.35) ? messy(brief, random) : brief;
    if (text.length <= MAX_ROW_LENGTH && text.trim() !== "" && text.split(/\s+/).length <= MAX_WORDS) return text;
  }
}

const MAX_WORDS = 600;

/** A prompt of one kind; now and then another kind's details stray into it, and one in ten is very long. */
function writeKind(kind: Kind, random: Random): string {
  const isLong = random.chance(0.1);
  const heads = distinct(isLong ? 1 + random.below(3) : 1, () => write(kind.heads, random));
  const strays = random.chance(isLong ? 0.5 : 0.2) ? random.pick(KINDS).details : [];
  const count = isLong ? 10 + random.below(30) : random.below(random.pick([1, 3, 6, 10, 16]));
  const details = distinct(kind.details.length > 0 ? count : 0, () =>
    write(strays.length > 0 && random.chance(0.3) ? strays : kind.details, random),
  );
  const endings = distinct(
    kind.endings.length === 0 ? 0 : isLong ? 1 + random.below(3) : random.chance(0.6) ? 1 : 0,
    () => write(kind.endings, random),
  );
  const body = listed(details, random);
  // People paste first and ask afterwards, too.
  const parts = random.chance(0.15) ? [...endings, ...heads, body] : [...heads, body, ...endings];
  return parts.filter((part) => part !== "").join(random.pick(["\n\n", "\n", "\n", " ", "\n\n\n"]));
}

function writePlain(random: Random): string {
  const one = (list: List) => write(LISTS[list], random);
  const some = (list: List, least: number, spread: number) => distinct(least + random.below(spread), () => one(list));
  const kind = random.below(10);
  if (kind === 0) return one("harsh");
  if (kind < 3) return [one("task"), ...some("constraint", 1, 4)].join(random.pick([" ", " ", "\n"]));
  if (kind < 5)
    return [one("game"), ...some("rule", 0, 3), ...some("constraint", 0, 2)].join(random.pick([" ", " ", "\n"]));
  const parts = [
    random.chance(0.75) ? one("role") : "",
    random.chance(0.8) ? one("task") : "",
    listed(some("rule", 2, 8), random),
    random.chance(0.7) ? one("format") : "",
    random.chance(0.6) ? one("input") : "",
  ].filter((part) => part !== "");
  return parts.join(random.pick(["\n\n", "\n", " "]));
}

const HEADS = [
  "Rules:",
  "Guidelines:",
  "Instructions:",
  "Follow these rules:",
  "Important:",
  "Requirements:",
  "### Rules",
  "## Instructions",
  "Notes",
  "IMPORTANT RULES",
  "Please keep in mind:",
  "**Constraints**",
  "Further information:",
];

/** Sentences as running text or as a list, whose marks and heading may be missing. */
function listed(sentences: readonly string[], random: Random): string {
  if (sentences.length < 2 || random.chance(0.45)) return sentences.join(random.pick([" ", " ", "\n", "  "]));
  const mark = random.pick(["- ", "* ", "", "", "#. ", "#) ", "• ", "-", "> ", "✅ "]);
  const items = sentences.map((sentence, i) => mark.replace("#", String(i + 1)) + sentence);
  const head = random.chance(0.55) ? [random.pick(HEADS)] : [];
  return [...head, ...items].join(random.pick(["\n", "\n", "\n", "\n\n"]));
}

function messy(text: string, random: Random): string {
  const typed = random.chance(0.7) ? informal(text, random) : text;
  if (random.chance(0.3)) return typed.replace(/([.!?]) /g, "$1  ");
  if (random.chance(0.15)) return typed.replace(/\n+/g, " ");
  if (random.chance(0.15)) return typed.replace(/([.!?]) /g, "$1");
  return typed;
}

function write(list: readonly string[], random: Random): string {
  return expandAny(list, BRIEF_SLOTS, random);
}

function distinct(count: number, make: () => string): readonly string[] {
  return [...new Set(Array.from({ length: count }, make))];
}
