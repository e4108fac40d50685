import { CONSTRAINTS, FORMATS, GAMES, HARSH, INPUTS, ROLES, RULES, TASKS, TOPICS } from "./brief-lines.ts";
import { alternatives, expand, lines, type Slots } from "./grammar.ts";
import { NEUTRAL } from "./neutral.ts";
import type { Random } from "./random.ts";

const SLOTS: Slots = { ...NEUTRAL, topic: alternatives(TOPICS) };
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

/**
 * Writes a prompt as people honestly write them for an application, a game or a picky essay: long, imperative, full of
 * rules and roles, and meant for nobody's harm but in the lines of `HARSH`, which ask for harm without injecting anything.
 */
export function writeBrief(random: Random): string {
  const one = (list: List) => expand(random.pick(LISTS[list]), SLOTS, random);
  const some = (list: List, least: number, spread: number) => [
    ...new Set(Array.from({ length: least + random.below(spread) }, () => one(list))),
  ];
  const kind = random.below(10);
  if (kind === 0) return one("harsh");
  if (kind < 3) return [one("task"), ...some("constraint", 1, 4)].join(random.pick([" ", " ", "\n"]));
  if (kind < 5)
    return [one("game"), ...some("rule", 0, 3), ...some("constraint", 0, 2)].join(random.pick([" ", " ", "\n"]));
  const mark = random.pick(["- ", "* ", "", "# "]);
  const head = random.pick([
    "Rules:",
    "Guidelines:",
    "Instructions:",
    "Follow these rules:",
    "Important:",
    "Requirements:",
    "### Rules",
    "",
  ]);
  const rules = some("rule", 2, 8).map((rule, i) => (mark === "# " ? `${i + 1}. ${rule}` : mark + rule));
  const body = random.chance(0.5) ? [head, ...rules].filter((line) => line !== "").join("\n") : rules.join(" ");
  const parts = [
    random.chance(0.75) ? one("role") : "",
    random.chance(0.8) ? one("task") : "",
    body,
    random.chance(0.7) ? one("format") : "",
    random.chance(0.6) ? one("input") : "",
  ].filter((part) => part !== "");
  return parts.join(random.pick(["\n\n", "\n", " "]));
}
