import type { Source } from "../ground/source.js";
import type { Rule } from "./rule.js";

/** Up to so many words between two others; each short, so that no text makes a match walk far. */
const gap = (most: number): string => `(?: [^ ]{1,24}){0,${most}}?`;

const NOUNS_EN =
  "(?:(?:instruction|prompt|rule|guideline|directive|command|order|constraint|restriction|direction|safeguard)s?|programming|training|polic(?:y|ies))";

/** An order to drop the instructions, in a language that puts the adjective behind or before its noun. */
function override({ verbs, nouns, old, your }: Readonly<Record<"verbs" | "nouns" | "old" | "your", string>>): string {
  return `\\b(?:${verbs})${gap(3)} (?:(?:${nouns})${gap(2)} (?:${old})|(?:${old})${gap(1)} (?:${nouns})|(?:${your}) (?:${nouns}))\\b`;
}

const UNTRUSTED: readonly Source[] = ["document", "tool"];

/** Id, category, severity, pattern, and the sources in which it counts when not in all. */
type Row = readonly [
  id: string,
  category: string,
  severity: Rule["severity"],
  pattern: string,
  sources?: readonly Source[],
];

/**
 * The built-in rules. Why each is one, what it must catch and what it must leave alone stands in
 * `test/detector/rule-notes.ts`, so that programs do not carry it.
 */
export function builtInRules(): readonly Rule[] {
  return rows().map(([id, category, severity, pattern, sources]) => ({
    id,
    category,
    severity,
    pattern: new RegExp(pattern),
    ...(sources === undefined ? {} : { sources }),
  }));
}

const AI = "(?:ai|llm|language model|assistant|chatbot|agent|gpt|claude|gemini|copilot)s?";

const rows = (): readonly Row[] => [
  [
    "override.en",
    "override",
    "high",
    `\\b(?:ignore|disregard|forget|override|bypass|neglect|discard|(?:not|don't|stop) (?:follow|obey)(?:ing)?)\\b${gap(4)} (?:previous|prior|above|earlier|preceding|all|any|every|your|the|original|existing|initial|system)${gap(4)} ${NOUNS_EN}\\b`,
  ],
  [
    "override.everything",
    "override",
    "high",
    "\\b(?:ignore|disregard|forget) (?:everything|anything|all)(?: (?:that|you|was|were|has|have|been|i|we|said|told|given|written|taught|learned)){0,5} (?:above|before(?! (?:the|an?|my|we|i)\\b)|previously|prior|so far|until now|up to now)\\b",
  ],
  [
    "override.es",
    "override",
    "high",
    override({
      verbs: "ignor[ae]|olvid[ae]|olvidate de|descarta|omite|haz caso omiso de|no sigas",
      nouns: "instrucciones|indicaciones|ordenes|reglas",
      old: "anteriores|previas|iniciales|del sistema",
      your: "tus|sus",
    }),
  ],
  [
    "override.pt",
    "override",
    "high",
    override({
      verbs: "ignor[ae]|esque[cç][ae]|desconsidere|descarte|nao siga",
      nouns: "instrucoes|orientacoes|ordens|regras",
      old: "anteriores|previas|iniciais|do sistema|acima",
      your: "suas|tuas",
    }),
  ],
  [
    "override.fr",
    "override",
    "high",
    override({
      verbs: "ignorez?|oubliez?|ne (?:suis|suivez) (?:pas|plus)|ne (?:tenez|tiens) pas compte de",
      nouns: "instructions|consignes|directives|ordres|regles",
      old: "precedentes|anterieures|initiales|ci-dessus|du systeme",
      your: "tes|vos",
    }),
  ],
  [
    "override.de",
    "override",
    "high",
    override({
      verbs: "ignorier(?:e|en|t)?|vergiss|vergesst|vergessen sie|missachte",
      nouns: "anweisungen|instruktionen|vorgaben|befehle|regeln",
      old: "vorherigen|bisherigen|obigen|fruheren|ursprunglichen",
      your: "deine|ihre|eure",
    }),
  ],
  [
    "override.it",
    "override",
    "high",
    override({
      verbs: "ignora(?:te)?|dimentica(?:te)?|non seguire",
      nouns: "istruzioni|indicazioni|direttive|regole|ordini",
      old: "precedenti|iniziali|di sistema|del sistema",
      your: "tue|vostre",
    }),
  ],
  [
    "new-instructions",
    "override",
    "medium",
    "(?:^|[.!?:\\]#*-] ?)(?:your |here are (?:your |the )?)?(?:new|updated|real|actual|revised) (?:system )?(?:instructions?|prompt|task|orders?|directives?) ?[:=-]",
  ],
  [
    "fake-turn.system",
    "delimiter",
    "high",
    "(?:^|[.!?\\]>\"'] ?)(?:\\[|<|#{1,6} ?|\\*\\*)?(?:system(?: (?:prompt|message|override|instruction|update))?|developer)(?:\\]|>|\\*\\*)? ?: ?(?:you|ignore|new|the (?:user|assistant|model|ai)|from now|override|all|do not|always|never|disregard|respond|reveal|print|enable|act)\\b",
  ],
  [
    "chat-template",
    "delimiter",
    "high",
    "<\\|(?:im_start|im_end|system|user|assistant|endoftext|eot_id|begin_of_text|(?:start|end)_header_id)\\|>|\\[/?inst\\]|<</?sys>>|</?(?:start|end)_of_turn>",
  ],
  ["heading.roleplay", "persona", "medium", "(?:^|[.!?] ?)#{1,6} ?(?:role ?-?play|persona|jailbreak|new role)\\b"],
  [
    "persona.now",
    "persona",
    "medium",
    "\\byou are (?:now|no longer|from now on|going to be|about to be(?:come)?)(?! (?:able|allowed|ready|connected|logged|subscribed|eligible|registered|signed|done|required|free|in|on|at|being)\\b)(?: [^ ]{1,24}){1,3}\\b|\\byou are an? (?:different|new|other|unrestricted|unfiltered|uncensored|evil|jailbroken)\\b|\\bfrom now on,? you (?:are|will|must|shall|should|have)\\b",
  ],
  [
    "persona.pretend",
    "persona",
    "low",
    "\\bpretend (?:that )?(?:you are|you're|to be|you have)\\b|\\b(?:act|behave|respond|answer) as (?:if|though) you (?:are|were|have|had)\\b",
  ],
  [
    "jailbreak.name",
    "jailbreak",
    "high",
    `\\b(?:do anything now|dan mode|(?:act|respond|answer|pretend|you are|you're|be|as|called|named|become|play)${gap(3)} (?:dan|stan|dude|evilbot)(?=[ ,.!:;"')]|$)|(?:developer|debug|god|sudo|jailbreak|unrestricted|unfiltered|uncensored) mode (?:enabled|activated|on|is|now|unlocked)|(?:enable|activate|enter|switch to|unlock)${gap(2)} (?:developer|debug|god|jailbreak|unrestricted|unfiltered|uncensored) mode|jailbroken (?:ai|model|mode|version))`,
  ],
  [
    "no-limits",
    "jailbreak",
    "medium",
    `\\b(?:without|no|free (?:from|of)|not (?:bound|limited|restricted) by|ignor(?:e|ing|es)|bypass(?:ing)?)${gap(3)} (?:restrictions|limitations|filters?|guardrails|censorship|moral(?:ity|s)?|ethic(?:s|al)(?: (?:guidelines|principles|constraints))?|content polic(?:y|ies)|safety (?:measures|guidelines|filters|rules))\\b`,
  ],
  [
    "extraction",
    "extraction",
    "high",
    `\\b(?:reveal|show|print|repeat|output|display|tell|give|share|leak|write|list|recite|disclose|copy|summari[sz]e|translate|what (?:is|are|was|were))${gap(4)} (?:your|the|its) (?:(?:exact|full|entire|complete|whole|hidden|secret|original|initial|confidential|internal) ){0,3}(?:(?:system|initial|hidden|secret|internal|original) (?:prompt|message|instructions?|rules)|(?:prompt|instructions) (?:above|verbatim|you (?:were|have been) given))\\b`,
  ],
  [
    "extraction.above",
    "extraction",
    "high",
    `\\b(?:repeat|print|output|display|copy|recite)${gap(3)} (?:words|text|everything|all|content|lines?)${gap(2)} (?:above|before this (?:message|line|conversation)|starting with ["']?you are)(?! the\\b)`,
  ],
  [
    "refusal-suppression",
    "refusal",
    "medium",
    "\\b(?:never|not|don't|can't|cannot|without) (?:ever )?(?:refus(?:e|ing)|say(?:ing)? (?:that )?you (?:can't|cannot)|apologi[sz](?:e|ing)|(?:includ(?:e|ing)|add(?:ing)?|giv(?:e|ing)) (?:any )?(?:warning|disclaimer)s?|mention(?:ing)? that you are|break(?:ing)? character)\\b(?! (?:a|the) )",
  ],
  [
    "authority",
    "authority",
    "medium",
    `\\b(?:i am|i'm|this is) (?:your |the |an? )?(?:developer|creator|(?:system )?admin(?:istrator)?|(?:openai|anthropic) (?:engineer|staff|team))${gap(6)} (?:override|disable|unlock|bypass|ignore|authori[sz]e|reveal|debug)\\b|\\b(?:admin|developer|security|root|sudo) override\\b`,
  ],
  [
    "exfiltration.link",
    "exfiltration",
    "high",
    "!\\[[^\\]]{0,80}\\]\\(https?:[^)]{0,200}?[?&=][^)]{0,100}?(?:\\{|\\[|<|\\$|%7b)",
  ],
  [
    "planted-order",
    "indirect",
    "high",
    `\\b(?:dear|attention|hey|hello|(?:note|message|notice|instructions?) (?:for|to)|to) (?:the |any |all |this )?(?:ai )?${AI}(?: assistants?)?(?: ?[:,.!-]| (?:reading|processing|summari[sz]ing|that|who|must|should|please))`,
    UNTRUSTED,
  ],
  [
    "planted-secrecy",
    "indirect",
    "high",
    `\\b(?:not|don't|never|without) (?:tell|inform|mention|alert|notify|reveal|show)(?:ing)?${gap(4)} (?:user|human|anyone|owner)\\b`,
    UNTRUSTED,
  ],
  [
    "encoded-instruction",
    "encoded",
    "medium",
    `\\b(?:decode|decrypt|decipher|unscramble)\\b${gap(8)} (?:and|then)${gap(2)} (?:follow|execute|obey|carry out|do what|act on|perform)\\b`,
  ],
];
