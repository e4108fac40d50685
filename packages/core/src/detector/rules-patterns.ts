import type { Source } from "../ground/source.js";
import type { Rule } from "./rule.js";
import { UNTRUSTED } from "./rules-phrases.js";

/** Up to so many words between two others; each short, so that no text makes a match walk far. */
const gap = (most: number): string => `(?: [^ ]{1,24}){0,${most}}?`;

type Row = readonly [
  id: string,
  severity: Rule["severity"],
  /** A class of words, or a sign, without which the pattern cannot match. */
  cue: string,
  pattern: string,
  sources?: readonly Source[],
];

const AI = "(?:ai|llm|language model|assistant|chatbot|agent|gpt|claude|gemini|copilot)s?";

const TEMPLATE =
  "<\\|(?:im_start|im_end|system|user|assistant|endoftext|eot_id|begin_of_text|(?:start|end)_header_id)\\|>|\\[/?inst\\]|<</?sys>>|</?(?:start|end)_of_turn>";

/** Rules of one language or of none: markup, names, and turns of English. */
export const patternRows = (): readonly Row[] => [
  [
    "delimiter.system",
    "high",
    "cueSystem",
    "(?:^|[.!?\\]>\"'] ?)(?:\\[|<|#{1,6} ?|\\*\\*)?(?:system(?: (?:prompt|message|override|instruction|update))?|developer)(?:\\]|>|\\*\\*)? ?: ?(?:you|ignore|new|the (?:user|assistant|model|ai)|from now|override|all|do not|always|never|disregard|respond|reveal|print|enable|act)\\b",
  ],
  // A marker alone is what people ask about; with a role or an order behind it, it opens a turn.
  [
    "delimiter.template",
    "high",
    "cueTemplate",
    "<\\|(?:im_start|start_header_id)\\|> ?(?:system|user|assistant|developer)\\b|<\\|(?:system|user|assistant)\\|> ?[a-z]{2,16} [a-z]|<start_of_turn> ?(?:user|model|system)\\b|\\[inst\\] ?(?:<<sys>> ?)?[a-z]{2,16} [a-z]|<<sys>> ?[a-z]{2,16} [a-z]",
    ["user", "history"],
  ],
  ["delimiter.marker", "medium", "cueTemplate", TEMPLATE],
  [
    "delimiter.end",
    "medium",
    "cueEnd",
    "(?:[-=#*_~<\\[]{2,10} ?|\\bthe )(?:end|begin|start) (?:of )?(?:the )?(?:system |user |initial |original )?(?:prompt|instructions?|context|conversation|input|query|task)(?: ?[-=#*_~>\\]]{2,10}|\\b ?[.:])|</(?:system|instructions?|prompt|context|user_?input|document|data)>",
  ],
  ["delimiter.heading", "medium", "cueRole", "(?:^|[.!?] ?)#{1,6} ?(?:role ?-?play|persona|jailbreak|new role)\\b"],
  [
    "persona.now",
    "medium",
    "cueNow",
    "\\byou are (?:now|no longer|from now on|going to be|about to be(?:come)?)(?! (?:able|allowed|ready|connected|logged|subscribed|eligible|registered|signed|done|required|free|in|on|at|being)\\b)(?: [^ ]{1,24}){1,3}\\b|\\byou are an? (?:different|new|other|unrestricted|unfiltered|uncensored|evil|jailbroken)\\b|\\bfrom now on,? you (?:are|will|must|shall|should|have)\\b",
  ],
  [
    "persona.pretend",
    "low",
    "cuePretend",
    "\\bpretend (?:that )?(?:you are|you're|to be|you have)\\b|\\b(?:act|behave|respond|answer) as (?:if|though) you (?:are|were|have|had)\\b",
  ],
  [
    "jailbreak.name",
    "high",
    "cueName",
    `\\b(?:do anything now|dan mode|(?:act|respond|answer|pretend|you are|you're|be|as|called|named|become|play)${gap(3)} (?:dan|stan|dude|evilbot)(?=[ ,.!:;"')]|$)|(?:developer|debug|god|sudo|jailbreak|unrestricted|unfiltered|uncensored) mode (?:enabled|activated|unlocked)|jailbroken (?:ai|model|mode|version))`,
  ],
  [
    "jailbreak.dual",
    "medium",
    "cueDual",
    `\\b(?:two|both|2) (?:different |separate )?(?:responses|answers|replies|paragraphs|outputs)\\b[,:;]?${gap(12)} (?:normal|standard|regular|classic|chatgpt|gpt|jailbr[^ ]{2,8}|unfiltered|dan)\\b|\\[?(?:\u{1f513} ?)?(?:jailbreak|dan|developer mode output)\\]? ?:|\\bstay (?:a dan|in character)\\b`,
  ],
  [
    "jailbreak.lawless",
    "medium",
    "cueLaw",
    `\\b(?:never|not|don't|no longer|doesn't|does not) (?:have to |need to |bound to )?(?:care|worry|abide|adhere|concerned?|bound|constrained|restricted|follow|limited)${gap(4)} (?:rules|morals?|morality|ethics|ethical|laws?|legality|guidelines|polic(?:y|ies)|censorship|openai)\\b`,
  ],
  [
    "extraction.text",
    "high",
    "cueAbove",
    `\\b(?:repeat|print|output|display|copy|recite)${gap(3)} (?:words|text|everything|content|lines?)${gap(2)} (?:above|before this (?:message|line|conversation)|starting with ["']?you are)(?! the\\b)`,
  ],
  [
    "refusal.english",
    "medium",
    "cueRefusal",
    "\\b(?:never|not|don't|can't|cannot|without) (?:ever )?(?:refus(?:e|ing)|say(?:ing)? (?:that )?you (?:can't|cannot)|apologi[sz](?:e|ing)|(?:includ(?:e|ing)|add(?:ing)?|giv(?:e|ing)) (?:any )?(?:warning|disclaimer)s?|mention(?:ing)? that you are|break(?:ing)? character)\\b(?! (?:a|the) )",
  ],
  [
    "authority.english",
    "medium",
    "cueAuthority",
    `\\b(?:i am|i'm|this is) (?:your |the |an? )?(?:developer|creator|(?:system )?admin(?:istrator)?|(?:openai|anthropic) (?:engineer|staff|team))${gap(6)} (?:override|disable|unlock|bypass|ignore|authori[sz]e|reveal|debug)\\b|\\b(?:admin|developer|security|root|sudo) override\\b`,
  ],
  [
    "output.prefix",
    "medium",
    "cueStart",
    "\\b(?:start|begin|preface) (?:your |each |every |the |all )?(?:response|reply|answer|message|output|poem|story|report|text)s? (?:with|by)(?: saying)? ?(?:the (?:words|phrase|sentence) )?:? ?[\"'“‘](?:sure|absolutely|of course|yes|certainly|ok|the prompt|the instructions|my instructions|i have been|hello, i am)",
  ],
  [
    "splitting.variables",
    "medium",
    "+",
    "\\b[a-z]\\w{0,8} ?= ?[\"'][^\"']{1,60}[\"'].{1,200}?\\b(?:answer|say|do|execute|follow|print|respond to|what is) ?:? ?\\(?[a-z]\\w{0,8} ?\\+ ?[a-z]\\w{0,8}",
  ],
  [
    "exfiltration.image",
    "high",
    "](",
    "!\\[[^\\]]{0,80}\\]\\(https?:[^)]{0,200}?[?&=][^)]{0,100}?(?:\\{|\\[|<|\\$|%7b)",
  ],
  [
    "exfiltration.link",
    "medium",
    "cueLink",
    `\\b(?:append|add|include|insert|encode|put)${gap(6)} (?:conversation|history|message|messages|password|key|data|answer|prompt|summary)${gap(4)} (?:url|link|query|parameter|image)\\b`,
  ],
  [
    "planted.note",
    "high",
    "machine",
    `\\b(?:dear|attention|hey|hello|(?:note|message|notice|instructions?) (?:for|to)) (?:the |any |all |this )?(?:ai )?${AI}(?: assistants?)?(?: ?[:,.!-]| (?:reading|processing|summari[sz]ing|that|who|must|should|please))`,
    UNTRUSTED,
  ],
  [
    "planted.hide",
    "high",
    "person",
    `\\b(?:not|don't|never|without) (?:tell|inform|mention|alert|notify|reveal)(?:ing)?${gap(4)} (?:user|human|anyone|owner)\\b`,
    UNTRUSTED,
  ],
  [
    "tool.call",
    "medium",
    "cueTool",
    `<\\/?(?:tool_call|function_calls?|tool_response|invoke)\\b|\\b(?:you|assistant|agent|ai|model) (?:must|should|need to|have to)(?: now| first| immediately)? (?:call|invoke|use|run|execute)${gap(3)} (?:tool|function|command|api)\\b`,
    UNTRUSTED,
  ],
  [
    "encoded.english",
    "medium",
    "decode",
    `\\b(?:decode|decrypt|decipher|unscramble)\\b${gap(8)} (?:and|then)${gap(2)} (?:follow|execute|obey|carry out|do what|act on|perform)\\b`,
  ],
];
