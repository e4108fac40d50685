import type { Source } from "../ground/source.js";
import type { PhraseRule } from "./rule.js";

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
    "override !own previous !own instruction/limit|override !own 24 instruction/limit !own previous|previous !own 16 instruction/limit 16 override|instruction/limit 12 previous 12 override",
  ],
  [
    "override.all",
    "high",
    "override !own 12 all !own !previous 20 instruction/limit|all !own !previous 12 instruction/limit 12 override",
  ],
  [
    "override.your",
    "high",
    "override 20 your 20 instruction/limit|your 12 instruction/limit 12 override|override 12 instruction/limit 10 your|override 16 yours|yours 10 override",
  ],
  [
    "override.everything",
    "high",
    "override 12 everything 28 previous/before|previous/before 16 everything 12 override",
  ],
  ["override.then", "medium", "override 10 instruction 24 reveal/repeat"],
  ["override.new", "medium", "fresh 10 instruction", { before: /^$|[.!?:\]#*>"'-] ?$|\byour $/, after: /^ ?[:=-]/ }],
  ["persona.unbound", "high", "~become 100 unbound|~become 80 without 16 limit|~become 80 limit 10 without"],
  ["limits.none", "medium", "without 20 limit|limit 8 without"],
  ["limits.unbound", "low", "unbound"],
  [
    "extraction.prompt",
    "high",
    "reveal/repeat 40 your 24 systemPrompt|repeat 28 systemPrompt|your 16 systemPrompt 16 reveal/repeat|systemPrompt 20 repeat|reveal/repeat 24 your 16 previous/secret 16 instruction|reveal/repeat 24 your 12 instruction 12 previous/secret|your 12 previous/secret 12 instruction 16 reveal/repeat|repeat 24 previous/secret 10 instruction|repeat 20 instruction 10 previous/secret|reveal/repeat 16 yours 10 previous/secret|previous/secret 10 instruction 12 repeat|reveal/repeat 16 systemPrompt 10 your",
  ],
  [
    "extraction.instructions",
    "medium",
    "reveal/repeat 20 systemPrompt|reveal/repeat 16 your 8 instruction|your 10 instruction 10 reveal/repeat|systemPrompt 12 reveal|reveal 20 secret 10 instruction",
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
  ["refusal.forbidden", "medium", "never/without 16 refusal|refusal 8 never/without"],
  ["jailbreak.dual", "medium", "cueTwo 24 cueAnswers 90 cueNormal"],
  ["jailbreak.lawless", "medium", "never 24 cueCare 40 cueLaw"],
  ["exfiltration.link", "medium", "cueAdd 40 data/cueData 30 cueLink"],
  ["planted.order", "high", "address 12 machine", { sources: UNTRUSTED, after: /^[^ ]{0,10} ?[:,!、-]/ }],
  [
    "planted.secrecy",
    "high",
    "never/without 8 tell 24 person|person 12 never/without 12 tell|person 12 tell 8 never",
    { sources: UNTRUSTED },
  ],
  ["planted.output", "medium", "only", { sources: UNTRUSTED }],
  ["planted.send", "medium", "send 32 data|data 24 send", { sources: UNTRUSTED, near: ADDRESS }],
  ["encoded.order", "medium", "~decode 60 obey"],
  ["turns.fake", "medium", "~turn 600 turn 600 turn 600 turn 600 turn 600 turn"],
];
