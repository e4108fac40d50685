import type { CuedRule } from "./rule.js";
import { SPOKEN, UNTRUSTED } from "./rules-phrases.js";

/** Up to so many words between two others; each short, so that no text makes a match walk far. */
const gap = (most: number): string => `(?: [^ ]{1,24}){0,${most}}?`;

type Row = readonly [
  id: string,
  severity: CuedRule["severity"],
  /** A class of words, or a sign, without which the pattern cannot match. */
  cue: string,
  pattern: string,
  further?: Omit<Partial<CuedRule>, "id">,
];

const AI = "(?:ai|llm|language model|assistant|chatbot|agent|gpt|claude|gemini|copilot)s?";

const TEMPLATE =
  "<\\|(?:im_start|im_end|system|user|assistant|endoftext|eot_id|begin_of_text|(?:start|end)_header_id)\\|>|\\[/?inst\\]|<</?sys>>|</?(?:start|end)_of_turn>";

/** What a program is asked to do with a secret is nobody's secret. */
const CODING =
  /\b(?:function|program|script|python|java(?:script)?|class|method|database|login|users?|username|hash(?:ed|ing)?|manager|policy|reset|change|jwt|api|app|aws|django|stripe|github|env|vault|settings|servers?|clients?|tokens?|files?|store[ds]?|forgot|account|story|novel|game)\b/;

/** Rules of one language or of none: markup, names, and turns of English. */
export const patternRows = (): readonly Row[] => [
  [
    "delimiter.system",
    "high",
    "cueSystem",
    "(?:^|[.!?\\]>\"'] ?)(?:\\[|<|#{1,6} ?|\\*\\*)?(?:system(?: (?:prompt|message|override|instruction|update))?|developer)(?:\\]|>|\\*\\*)? ?: ?(?:you(?! are (?:(?:an?|the|tasked|chatgpt|gpt|claude|gemini|here)\\b(?! (?:evil|free|hack|jail|un|dev|root|admin))|[a-z]{2,20}[.,:]))|ignore|new|the (?:user|assistant|model|ai)|from now|override|all|do not|always|never|disregard|respond|reveal|print|enable|act)\\b",
  ],
  // A marker alone is what people ask about; with a role or an order behind it, it opens a turn.
  [
    "delimiter.template",
    "high",
    "cueTemplate",
    "<\\|(?:im_start|start_header_id)\\|> ?(?:system|user|assistant|developer)\\b|<\\|(?:system|user|assistant)\\|> ?[a-z]|<start_of_turn> ?(?:user|model|system)\\b|\\[inst\\] ?(?:<<sys>> ?)?[a-z]|<<sys>> ?[a-z]",
    { sources: SPOKEN },
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
    "refusal.english",
    "medium",
    "cueRefusal",
    "\\b(?:never|not|don't|can't|cannot|without) (?:ever )?(?:refus(?:e|ing)|declin(?:e|ing)|say(?:ing)? (?:that )?you (?:can't|cannot|won't|are (?:unable|not able))|apologi[sz](?:e|ing)|(?:includ(?:e|ing)|add(?:ing)?|giv(?:e|ing)) (?:any )?(?:warning|disclaimer)s?|mention(?:ing)? that you are|break(?:ing)? character)\\b(?! (?:a|the) )",
  ],
  [
    "output.prefix",
    "medium",
    "cueStart",
    "\\b(?:start|begin|preface) (?:your |each |every |the |all )?(?:response|reply|answer|message|output|poem|story|report|text)s? (?:with|by)(?: saying)? ?(?:the (?:words|phrase|sentence) )?:? ?[\"'“‘](?:sure|absolutely|of course|yes|certainly|ok|the prompt|the instructions|my instructions|i have been|hello, i am)",
  ],
  [
    "planted.note",
    "high",
    "machine",
    `\\b(?:dear|attention|hey|hello|(?:note|message|notice|instructions?) (?:for|to)) (?:the |any |all |this )?(?:ai )?${AI}(?: assistants?)?(?: ?[:,.!-]| (?:reading|processing|summari[sz]ing|that|who|must|should|please))`,
    { sources: UNTRUSTED },
  ],
  [
    "planted.hide",
    "high",
    "person",
    `\\b(?:not|don't|never|without) (?:tell|inform|mention|alert|notify|reveal)(?:ing)?${gap(4)} (?:user|human|anyone|owner)\\b`,
    { sources: UNTRUSTED },
  ],
  [
    "tool.call",
    "medium",
    "cueTool",
    `<\\/?(?:tool_call|function_calls?|tool_response|invoke)\\b|\\b(?:you|assistant|agent|ai|model) (?:must|should|need to|have to)(?: now| first| immediately)? (?:call|invoke|use|run|execute)${gap(3)} (?:tool|function|command|api)\\b`,
    { sources: UNTRUSTED },
  ],
  [
    "tool.command",
    "high",
    "cueShell",
    "(?:^|[.!?:,] ?)[\"'`]?(?:please )?(?:run|execute|bypass|evaluate)\\b[^.:`]{0,24}[:`].{0,60}(?:os\\.system|os\\.popen|subprocess|child_process|/etc/passwd|/etc/shadow|whoami|rm -rf|fork\\(|exec|eval\\(|system\\(|spawn|document\\.cookie|/bin/sh|dd if=|reboot|drop table|chr\\()",
    { sources: SPOKEN },
  ],
  [
    "extraction.threat",
    "medium",
    "cueThreat",
    `\\b(?:provide|give|share|release|reveal|disclose|divulge|hand over|surrender|leak|send|tell|transfer)${gap(6)} (?:information|data|records?|details|access|credentials|passwords?|secrets|files|keys|funds|money),?${gap(6)} or (?:else|face|risk|i(?:'ll| will| shall)|we(?:'ll| will))\\b|\\b(?:if you (?:do not|don't|fail to|refuse to)|unless you)${gap(12)} (?:i|we)(?:'ll| will| shall) (?:release|expose|report|publish|leak|sue|frame|launch|take legal)\\b`,
  ],
  [
    "extraction.sensitive",
    "medium",
    "cueSensitive",
    `(?:^|[.!?,] ?)(?:please )?(?:provide|give|share|show|tell|disclose|release|reveal)(?: with)?(?: me| us)?${gap(4)} (?:confidential|sensitive|classified|top-secret|privileged|medical|patient)${gap(2)} (?:information|data|records|details|documents|files|access)\\b`,
    {
      sources: SPOKEN,
      near: /\byou are\b|\byour\b|\bas an? |\bas the |\bi am the|\b(?:or|unless|immediately|patients?|company|user)\b/,
    },
  ],
  [
    "extraction.password",
    "medium",
    "cueSecret",
    `\\b(?:what(?:'s| is| was| are)|tell|reveal|print|give|spell|encode|encrypt|decode|write|say|output|share|repeat|translate|show|know|guess|hint|provide|disclose|use|using|contain(?:s|ing)?|includ(?:e|ing)|letters?|characters|rhymes?|combine|reverse|convert|describe|discuss|mention|complete)${gap(6)} (?:the|your|that|its|this|secret|actual|real) (?:access )?(?:key|code|phrase|password|passphrase|passcode|token|flag)s?\\b(?! (?:policy|manager|reset|field|requirements?|rules?|length))`,
    {
      sources: SPOKEN,
      near: /\b(?:secret|hidden|confidential|password|passphrase|passcode|access (?:code|key)|code ?word)\b/,
    },
  ],
  [
    "extraction.secret",
    "high",
    "cueSecret",
    "\\b(?:the|your|this|that|its) (?:secret (?:key|word|code|phrase|password|passphrase|number|instructions?|prompt)|hidden (?:instructions?|prompt))s?\\b|\\b(?:what(?:'s| is)|tell me|give me|reveal|say|spell|show me) your (?:access )?(?:password|passphrase|passcode|codeword|code word)\\b",
    { sources: SPOKEN, unless: CODING },
  ],
  [
    "extraction.complete",
    "high",
    "cueStart",
    "\\b(?:start|begin|end)(?:s|ing)? with (?:the (?:phrase|words?|sentence) )?[\"'“‘](?:the|my|your) (?:system |prompt )?(?:prompt|template|instructions?|guidelines?)\\b|\\b(?:complete|finish) (?:the|this)(?: following)? (?:sentence|statement|phrase) ?:? ?[\"'“‘](?:the|my|your) (?:system |secret |prompt )?(?:prompt|template|instructions?|guidelines?|password)\\b",
  ],
  [
    "jailbreak.fiction",
    "medium",
    "cueFiction",
    `\\b(?:fictional|fictitious|hypothetical|imaginary|make-believe)${gap(6)} (?:cannot|can't|won't|will not|not|never|nobody|no one)${gap(2)} (?:hurt|harm|harmed|apply|real|offended|consequences)\\b`,
  ],
  [
    "override.only",
    "medium",
    "cueOnly",
    `\\b(?:only|solely|exclusively)${gap(4)} (?:(?:these|my|the following) new|these|my) (?:instructions?|orders|commands|directives)\\b`,
  ],
  [
    "planted.deliver",
    "medium",
    "cueDeliver",
    `\\b(?:and|then|also,?) (?:then )?(?:send|email|e-mail|forward|mail|share)${gap(6)} (?:to|with)${gap(3)} ['"]?[\\w.+-]{1,40}@|\\bplease (?:transfer|pay|wire) [$€£]?[\\d.,]{1,12}${gap(3)} (?:to|from)\\b`,
    { sources: ["tool"] },
  ],
  [
    "planted.mine",
    "high",
    "cueMine",
    `(?:^|[.!?:,;'"] ?)(?:please |kindly )?(?:retrie?ve|get|fetch|download|access|share|update|change|delete|remove|disable|transfer|send|email|forward|grant|unlock|redirect|dispatch|modify|export|withdraw|cancel|search|find|use|generate|deposit|sell|move|initiate|pay|book|reset|close)${gap(5)} my${gap(3)} (?:account|data|records?|details|information|history|passwords?|profile|repository|methods|shipment|files|devices?|lock|wallet|holdings|image|voice|settings|address(?:es)?|residence|contacts|policy|calendar|bank)\\b`,
    { sources: ["tool"] },
  ],
  [
    "jailbreak.label",
    "medium",
    "cueDan",
    "\\[?(?:jailbreak|dan|developer mode output)\\]? ?:|\\bstay (?:a dan|in character)\\b",
  ],
  ["authority.override", "medium", "cueOverride", "\\b(?:admin|developer|security|root|sudo) override\\b"],
  [
    "splitting.variables",
    "medium",
    "+",
    "\\b(?:answer|say|do|execute|follow|print|respond to|what is) ?:? ?\\(?[a-z]\\w{0,8} ?\\+ ?[a-z]\\w{0,8}",
    { near: /\b[a-z]\w{0,8} ?= ?["'][^"']{1,60}["']/ },
  ],
  [
    "exfiltration.image",
    "high",
    "](",
    "!\\[[^\\][]{0,80}\\]\\(https?:[^ )]{1,200}",
    { inside: /[?&=][^?&=]{0,60}(?:[{[<$]|%7b)/ },
  ],
];
