import type { Source } from "../ground/source.js";
import type { PhraseRule } from "./rule.js";

/** What a person says to the model. */
export const SPOKEN: readonly Source[] = ["user", "history"];

/** What should not address the model at all. */
export const UNTRUSTED: readonly Source[] = ["document", "tool"];

type Row = readonly [
  id: string,
  severity: PhraseRule["severity"],
  phrases: string,
  further?: Partial<Omit<PhraseRule, "id" | "phrases">>,
];

// A device has modes of its own, and who asks how to set them gives no order.
const DEVICE =
  /android|phone|chrome|firefox|browser|extension|windows|xcode|settings|pixel|samsung|tablet|device|oculus|\bios\b|handy|telefon|telefono|手机|スマホ|휴대폰|\bhow (?:do|to|can)\b|\bcomo\b|\bcomment\b|\bwie\b/;
const ADDRESS = /https?:|www\.|[\w.-]@[\w-]{1,40}\.|\bftp:/;

/** Rules of orders of words, which hold in all languages of the lexicon. */
export const phraseRows: readonly Row[] = [
  [
    "override.previous",
    "high",
    "override !own previous !own instruction/limit|override !own 24 instruction/limit !own previous|previous !own 16 instruction/limit 16 override|instruction/limit 12 previous 12 override|override !own 24 instruction !own 20 before|drop !own 24 instruction !own 16 before|override 24 instruction/limit 16 given|given 20 instruction/limit 24 override|drop !own 20 previous !own instruction|drop !own 24 instruction !own previous/given|~previous 16 instruction 28 void 30 override|~instruction 16 previous 28 void 30 override|previous 16 instruction 16 aside|aside 12 instruction 12 previous/given|instruction 24 given 16 aside|given 20 instruction 24 aside",
  ],
  [
    "override.all",
    "high",
    "override !own 12 all !own !previous 20 instruction/limit|all !own !previous 12 instruction/limit 12 override|aside 6 all 20 instruction/limit|all 20 instruction/limit 16 aside",
  ],
  [
    "override.your",
    "high",
    "override 20 your 20 instruction/limit|your 12 instruction/limit 12 override|override 12 instruction/limit 10 your|override 16 yours|yours 10 override|aside 6 your 20 instruction/limit|your 16 instruction/limit 12 aside|drop 12 your 16 instruction|lift 12 your 16 limit|lift 8 yours|yours 8 liftLate|your 12 limit 12 liftLate|quit 16 obey 20 your/yours 24 instruction|quit 16 obey 16 yours|your 24 instruction 16 obey 16 quit|imagine/become 24 never 40 your 20 instruction|imagine/become 40 your 20 instruction 20 never|imagine/become 24 never 40 yours|your 20 previous 16 instruction 20 void|your 20 instruction 16 previous 20 void",
  ],
  [
    "override.everything",
    "high",
    "override 12 everything 28 previous/before/given|previous/before/given 16 everything 12 override|everything !own 40 previous/before/given !own 40 override|aside 6 everything 30 previous/before/given",
  ],
  ["override.then", "medium", "override 10 instruction 24 reveal/repeat"],
  [
    "override.new",
    "medium",
    "fresh 10 instruction",
    { before: /^$|[.!?:\]#*>"'-] ?$|\b(?:your|these) $/, after: /^ ?[:=-]/ },
  ],
  [
    "persona.unbound",
    "high",
    "~become 100 unbound|~become 80 without 16 limit|~become 80 limit 10 without|imagine 40 machine 40 without 20 limit|imagine 40 machine 40 limit 10 without|imagine 40 machine 40 unbound|imagine 40 without 20 limit 30 machine|imagine 40 limit 10 without 30 machine|machine 30 imagine/become 40 limit 12 without/never|without 20 limit 24 machine 30 imagine/become|limit 10 without 12 machine 30 imagine/become",
  ],
  ["limits.none", "low", "without 20 limit|limit 8 without"],
  ["limits.answer", "medium", "answer 40 without 20 limit|limit 12 without 24 answer|without 20 limit 24 answer"],
  ["limits.unbound", "low", "unbound"],
  [
    "extraction.prompt",
    "high",
    "reveal/repeat 40 your 24 systemPrompt|repeat 28 systemPrompt|your 16 systemPrompt 16 reveal/repeat|systemPrompt 20 repeat|reveal/repeat 24 your 16 previous/secret 16 instruction|reveal/repeat 24 your 12 instruction 12 previous/secret|your 12 previous/secret 12 instruction 16 reveal/repeat|repeat 24 previous/secret 10 instruction|repeat 20 instruction 10 previous/secret|reveal/repeat 16 yours 10 previous/secret|previous/secret 10 instruction 12 repeat|reveal/repeat 16 systemPrompt 10 your|~systemPrompt 20 repeat|yours 16 wording|wording 16 yours|secret 12 instruction 24 given 24 reveal/repeat|given 12 instruction 16 wording|wording 12 instruction 12 previous 12 your|wording 24 your 20 instruction|wording 16 systemPrompt|your 24 instruction 16 wording|systemPrompt 12 wording|repeat 24 instruction 16 given|given 24 instruction 24 repeat|reveal/repeat 16 secret 12 instruction 16 given|reveal/repeat 16 instruction 12 secret 16 given|given 16 secret 12 instruction 20 reveal/repeat|instruction 16 given 24 secret",
  ],
  [
    "extraction.instructions",
    "medium",
    "reveal/repeat 20 systemPrompt|reveal/repeat 16 your 8 instruction|your 10 instruction 10 reveal/repeat|systemPrompt 12 reveal|reveal 20 secret 10 instruction|reveal 16 instruction 16 given|given 16 instruction 16 reveal|secret 12 instruction 16 given",
  ],
  ["extraction.text", "high", "repeat 24 cueText 16 cueAbove"],
  ["extraction.above", "high", "repeat 16 everything 24 previous/before|previous/before 12 everything 12 repeat"],
  ["mode.switch", "high", "enable 16 mode|mode 16 enable", { unless: DEVICE }],
  [
    "authority.order",
    "high",
    "~self 6 your 12 maker 100 override/repeat/enable|~self 8 maker 100 override 24 limit/instruction",
  ],
  ["authority.claim", "medium", "self 4 your 10 maker|self 8 maker 50 cueAuthority"],
  [
    "refusal.forbidden",
    "medium",
    "never/without 16 refusal|refusal 8 never/without|never 10 tell 24 unable|tell 10 never 36 unable|unable 12 tell 8 never",
  ],
  ["jailbreak.dual", "medium", "cueTwo 24 cueAnswers 90 cueNormal"],
  ["jailbreak.lawless", "medium", "never 24 cueCare 40 cueLaw"],
  ["exfiltration.link", "medium", "cueAdd 40 data/cueData 30 cueLink"],
  [
    "planted.order",
    "high",
    "address 12 machine|machine 4 address",
    {
      sources: UNTRUSTED,
      // In the middle of a sentence only a colon makes it an address.
      beside: /\0[^:!]{0,14}:|(?:^|[.!?:;>\]*#"'(-] ?)\0[^:!,]{0,12}[!,、-]/,
    },
  ],
  [
    "planted.call",
    "high",
    "machine 6 override/repeat/send",
    { sources: UNTRUSTED, inside: /^.{1,24}[:!]/, before: /(?:^|[.!?:;>\]*#"'(-] ?)(?:ai |the |dear |hey )?$/ },
  ],
  [
    "planted.task",
    "high",
    "override 12 your/previous 16 task|override 16 task 12 previous|previous 12 task 12 override",
    { sources: UNTRUSTED },
  ],
  [
    "planted.secrecy",
    "high",
    "never/without 8 tell 24 person|person 12 never/without 12 tell|person 12 tell 8 never|tell 24 person 8 nothing|tell 12 nothing 30 person",
    { sources: UNTRUSTED },
  ],
  ["planted.output", "medium", "only", { sources: UNTRUSTED }],
  ["planted.send", "medium", "send 32 data|data 24 send", { sources: UNTRUSTED, near: ADDRESS }],
  ["encoded.order", "medium", "~decode 60 obey"],
  ["turns.fake", "medium", "~turn 600 turn 600 turn 600 turn 600 turn 600 turn"],
];
