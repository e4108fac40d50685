import type { Source } from "../ground/source.js";
import type { Rule } from "./rule.js";

/** Up to so many words between two others; each short, so that no text makes a match walk far. */
const gap = (most: number): string => `(?: [^ ]{1,24}){0,${most}}?`;

const NOUNS_EN =
  "(?:instructions?|prompts?|rules?|guidelines?|directives?|commands?|orders?|programming|training|constraints?|restrictions?|directions?|safeguards?|polic(?:y|ies))";

/** An order to drop the instructions, in a language that puts the adjective behind or before its noun. */
function override({ verbs, nouns, old, your }: Readonly<Record<"verbs" | "nouns" | "old" | "your", string>>): string {
  return `\\b(?:${verbs})${gap(3)} (?:(?:${nouns})${gap(2)} (?:${old})|(?:${old})${gap(1)} (?:${nouns})|(?:${your}) (?:${nouns}))\\b`;
}

const UNTRUSTED: readonly Source[] = ["document", "tool"];

/** Id, category, severity, pattern, and the sources in which it counts when not in all. */
type Row = readonly [id: string, category: string, severity: Rule["severity"], pattern: string, sources?: readonly Source[]];

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

const rows = (): readonly Row[] => [
  [
    "override.en",
    "override",
    "high",
    `\\b(?:ignore|disregard|forget|override|overrule|bypass|neglect|discard|(?:do not|don't|stop) (?:follow|obey)(?:ing)?)\\b${gap(4)} (?:previous|prior|above|earlier|preceding|former|all|any|every|your|the|these|those|original|existing|initial|system|past)${gap(4)} ${NOUNS_EN}\\b`,
  ],
  [
    "override.everything",
    "override",
    "high",
    "\\b(?:ignore|disregard|forget) (?:everything|anything|all)(?: that)?(?: (?:you|was|were|has|have|been|i|we)){0,3} (?:(?:said|told|given|written|taught|instructed|learned) )?(?:above|before(?! (?:the|a|an|my|we|i)\\b)|previously|prior|so far|until now|up to now)\\b",
  ],
  [
    "override.es",
    "override",
    "high",
    override({
      verbs: "ignora|ignore|ignorad|olvida|olvide|olvidate de|descarta|omite|haz caso omiso de|no sigas|pasa por alto",
      nouns: "instrucciones|indicaciones|ordenes|reglas|directrices",
      old: "anteriores|previas|iniciales|originales|del sistema|que te (?:dieron|han dado)",
      your: "tus|sus",
    }),
  ],
  [
    "override.pt",
    "override",
    "high",
    override({
      verbs: "ignore|ignora|esqueca|esquece|desconsidere|descarte|nao siga",
      nouns: "instrucoes|orientacoes|ordens|regras|diretrizes",
      old: "anteriores|previas|iniciais|originais|do sistema|acima",
      your: "suas|tuas",
    }),
  ],
  [
    "override.fr",
    "override",
    "high",
    override({
      verbs: "ignorez?|oubliez?|ne (?:suis|suivez) (?:pas|plus)|ne (?:tenez|tiens) pas compte de|fais abstraction de",
      nouns: "instructions|consignes|directives|ordres|regles",
      old: "precedentes|anterieures|initiales|ci-dessus|du systeme|d'origine|recues",
      your: "tes|vos",
    }),
  ],
  [
    "override.de",
    "override",
    "high",
    override({
      verbs: "ignorier(?:e|en|t)?|vergiss|vergesst|vergessen sie|missachte|verwirf|befolge nicht",
      nouns: "anweisungen|instruktionen|vorgaben|befehle|regeln|anordnungen|richtlinien",
      old: "vorherigen|bisherigen|vorangegangenen|obigen|fruheren|ursprunglichen",
      your: "deine|ihre|eure",
    }),
  ],
  [
    "override.it",
    "override",
    "high",
    override({
      verbs: "ignora|ignorate|dimentica|dimenticate|trascura|non seguire",
      nouns: "istruzioni|indicazioni|direttive|regole|ordini",
      old: "precedenti|iniziali|originali|di sistema|del sistema|ricevut[ei]",
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
    "(?:^|[.!?\\]>\"'] ?)(?:\\[|<|#{1,6} ?|\\*\\*)?(?:system(?: (?:prompt|message|override|instruction|note|update))?|sys|developer)(?:\\]|>|\\*\\*)? ?: ?(?:you|ignore|new|the (?:user|assistant|model|ai)|from now|override|all|do not|always|never|disregard|respond|reveal|print|enable|act|safety|restrictions)\\b",
  ],
  [
    "chat-template",
    "delimiter",
    "high",
    "<\\|(?:im_start|im_end|system|user|assistant|endoftext|eot_id|begin_of_text|start_header_id|end_header_id|channel|message)\\|>|\\[/?inst\\]|<</?sys>>|</?(?:start|end)_of_turn>",
  ],
  ["heading.roleplay", "persona", "medium", "(?:^|[.!?] ?)#{1,6} ?(?:role ?-?play|persona|jailbreak|new role)\\b"],
  [
    "persona.now",
    "persona",
    "medium",
    "\\byou are (?:now|no longer|from now on|henceforth|going to be|about to (?:become|be|immerse))(?! (?:able|allowed|ready|connected|logged|subscribed|eligible|leaving|registered|signed|done|finished|required|welcome|free|in\\b|on\\b|at\\b|being))(?: [^ ]{1,24}){1,3}\\b|\\byou are an? (?:different|new|other|unrestricted|unfiltered|uncensored|evil|jailbroken)\\b|\\bfrom now on,? you (?:are|will|must|shall|should|have)\\b",
  ],
  [
    "persona.pretend",
    "persona",
    "low",
    "\\bpretend (?:that )?(?:you are|you're|to be|you have|there are)\\b|\\b(?:act|behave|respond|answer) as (?:if|though) you (?:are|were|have|had)\\b",
  ],
  [
    "jailbreak.name",
    "jailbreak",
    "high",
    `\\b(?:do anything now|dan mode|(?:act|respond|answer|pretend|you are|you're|be|as|called|named|become|play)${gap(3)} (?:dan|stan|dude|devmode|evilbot)(?=[ ,.!:;"')]|$)|(?:developer|debug|god|sudo|jailbreak|unrestricted|unfiltered|uncensored|opposite|no[- ]limits?) mode (?:enabled|activated|on|is|now|unlocked)|(?:enable|activate|enter|switch to|unlock|turn on)${gap(2)} (?:developer|debug|god|jailbreak|unrestricted|unfiltered|uncensored) mode|jailbroken (?:ai|model|mode|version))`,
  ],
  [
    "no-limits",
    "jailbreak",
    "medium",
    `\\b(?:without|no|free (?:from|of)|not (?:bound|limited|restricted) by|ignor(?:e|ing|es)|bypass(?:ing|es)?)${gap(3)} (?:restrictions|limitations|filters?|guardrails|censorship|moral(?:ity|s)?|ethic(?:s|al)(?: (?:guidelines|principles|constraints|boundaries))?|content polic(?:y|ies)|safety (?:measures|guidelines|filters|protocols|rules|policies))\\b`,
  ],
  [
    "extraction",
    "extraction",
    "high",
    `\\b(?:reveal|show|print|repeat|output|display|tell|give|share|leak|expose|dump|write|list|recite|disclose|return|echo|copy|quote|summari[sz]e|translate|what (?:is|are|was|were))${gap(4)} (?:your|the|its) (?:(?:exact|full|entire|complete|whole|hidden|secret|original|initial|confidential|internal|own|above|actual|verbatim) ){0,3}(?:system (?:prompt|message|instructions?)|initial (?:prompt|instructions?)|(?:hidden|secret|internal|confidential|original|pre-?) ?(?:prompt|instructions?|rules)|prompt (?:above|verbatim|you were given)|instructions (?:above|verbatim|you (?:were|have been) given))\\b`,
  ],
  [
    "extraction.above",
    "extraction",
    "high",
    `\\b(?:repeat|print|output|display|copy|echo|recite|write)${gap(3)} (?:words|text|everything|all|content|lines?)${gap(2)} (?:above|before this (?:message|line|conversation)|starting with ["']?you are)(?! the\\b)`,
  ],
  [
    "refusal-suppression",
    "refusal-suppression",
    "medium",
    "\\b(?:never|do not|don't|you (?:can ?not|can't|must not|may not|will not|are not allowed to)|without) (?:ever )?(?:refus(?:e|ing)|say(?:ing)? (?:that )?you (?:can't|cannot|can not)|apologi[sz](?:e|ing)|(?:includ(?:e|ing)|add(?:ing)?|giv(?:e|ing)) (?:any )?(?:warnings?|disclaimers?)|mention(?:ing)? (?:that you are|being) an? (?:ai|language model)|break(?:ing)? character)\\b",
  ],
  [
    "authority",
    "authority",
    "medium",
    `\\b(?:i am|i'm|this is|as) (?:your |the |an? )?(?:developer|creator|administrator|admin|system administrator|(?:openai|anthropic) (?:engineer|employee|staff|team)|root user)${gap(6)} (?:override|disable|unlock|bypass|ignore|grant|authori[sz]e|reveal|allow you|debug)\\b|\\b(?:admin|administrator|developer|security|root|sudo) override\\b`,
  ],
  ["exfiltration.link", "exfiltration", "high", "!\\[[^\\]]{0,80}\\]\\(https?:[^)]{0,200}?[?&=][^)]{0,100}?(?:\\{|\\[|<|\\$|%7b)"],
  [
    "planted-order",
    "indirect",
    "high",
    "\\b(?:dear|attention|note to|important (?:message|notice|instructions?) (?:for|to)|instructions? (?:for|to)|hey|hello|message (?:for|to)|to) (?:the |any |all |this )?(?:ai|llm|language model|assistant|chatbot|(?:ai )?agent|gpt|claude|gemini|copilot)s?\\b(?: assistants?)?(?: ?[:,.!-]| (?:reading|processing|summari[sz]ing|analy[sz]ing|that|who|must|should|please))",
    UNTRUSTED,
  ],
  [
    "planted-secrecy",
    "indirect",
    "high",
    `\\b(?:do not|don't|never|without) (?:tell(?:ing)?|inform(?:ing)?|mention(?:ing)?|alert(?:ing)?|notify(?:ing)?|(?:reveal|show)(?:ing)? (?:this|it) to)${gap(3)} (?:the )?(?:user|human|anyone|owner)\\b`,
    UNTRUSTED,
  ],
  [
    "encoded-instruction",
    "encoded",
    "medium",
    `\\b(?:decode|decrypt|decipher|unscramble)\\b(?: [^ ]{1,30}){0,8}? (?:and|then)${gap(2)} (?:follow|execute|obey|carry out|do what|act on|perform)\\b`,
  ],
];
