import type { AttackFamily } from "./family.ts";
import { further as arabicFurther } from "./further/ar.ts";
import { further as germanFurther } from "./further/de.ts";
import { further as englishFurther } from "./further/en.ts";
import { further as spanishFurther } from "./further/es.ts";
import { further as frenchFurther } from "./further/fr.ts";
import { further as hindiFurther } from "./further/hi.ts";
import { further as latinHindiFurther } from "./further/hi-latn.ts";
import { further as indonesianFurther } from "./further/id.ts";
import { further as italianFurther } from "./further/it.ts";
import { further as japaneseFurther } from "./further/ja.ts";
import { further as koreanFurther } from "./further/ko.ts";
import { further as dutchFurther } from "./further/nl.ts";
import { further as polishFurther } from "./further/pl.ts";
import { further as portugueseFurther } from "./further/pt.ts";
import { further as russianFurther } from "./further/ru.ts";
import { further as turkishFurther } from "./further/tr.ts";
import { further as vietnameseFurther } from "./further/vi.ts";
import { further as chineseFurther } from "./further/zh.ts";
import { keptOut as arabicKeptOut } from "./kept-out/ar.ts";
import { keptOut as germanKeptOut } from "./kept-out/de.ts";
import { keptOut as englishKeptOut } from "./kept-out/en.ts";
import { keptOut as spanishKeptOut } from "./kept-out/es.ts";
import { keptOut as frenchKeptOut } from "./kept-out/fr.ts";
import { keptOut as hindiKeptOut } from "./kept-out/hi.ts";
import { keptOut as latinHindiKeptOut } from "./kept-out/hi-latn.ts";
import { keptOut as indonesianKeptOut } from "./kept-out/id.ts";
import { keptOut as italianKeptOut } from "./kept-out/it.ts";
import { keptOut as japaneseKeptOut } from "./kept-out/ja.ts";
import { keptOut as koreanKeptOut } from "./kept-out/ko.ts";
import { keptOut as dutchKeptOut } from "./kept-out/nl.ts";
import { keptOut as polishKeptOut } from "./kept-out/pl.ts";
import { keptOut as portugueseKeptOut } from "./kept-out/pt.ts";
import { keptOut as russianKeptOut } from "./kept-out/ru.ts";
import { keptOut as turkishKeptOut } from "./kept-out/tr.ts";
import { keptOut as vietnameseKeptOut } from "./kept-out/vi.ts";
import { keptOut as chineseKeptOut } from "./kept-out/zh.ts";
import type { Further, KeptOut, Language, Spoken } from "./language.ts";
import { arabic } from "./languages/ar.ts";
import { german } from "./languages/de.ts";
import { english } from "./languages/en.ts";
import { spanish } from "./languages/es.ts";
import { french } from "./languages/fr.ts";
import { hindi } from "./languages/hi.ts";
import { latinHindi } from "./languages/hi-latn.ts";
import { indonesian } from "./languages/id.ts";
import { italian } from "./languages/it.ts";
import { japanese } from "./languages/ja.ts";
import { korean } from "./languages/ko.ts";
import { dutch } from "./languages/nl.ts";
import { polish } from "./languages/pl.ts";
import { portuguese } from "./languages/pt.ts";
import { russian } from "./languages/ru.ts";
import { turkish } from "./languages/tr.ts";
import { vietnamese } from "./languages/vi.ts";
import { chinese } from "./languages/zh.ts";

/** Every language that the generator writes. */
export const LANGUAGES: readonly Language[] = [
  whole(english, englishFurther, englishKeptOut),
  whole(spanish, spanishFurther, spanishKeptOut),
  whole(portuguese, portugueseFurther, portugueseKeptOut),
  whole(french, frenchFurther, frenchKeptOut),
  whole(german, germanFurther, germanKeptOut),
  whole(italian, italianFurther, italianKeptOut),
  whole(dutch, dutchFurther, dutchKeptOut),
  whole(polish, polishFurther, polishKeptOut),
  whole(russian, russianFurther, russianKeptOut),
  whole(turkish, turkishFurther, turkishKeptOut),
  whole(arabic, arabicFurther, arabicKeptOut),
  whole(hindi, hindiFurther, hindiKeptOut),
  whole(latinHindi, latinHindiFurther, latinHindiKeptOut),
  whole(chinese, chineseFurther, chineseKeptOut),
  whole(japanese, japaneseFurther, japaneseKeptOut),
  whole(korean, koreanFurther, koreanKeptOut),
  whole(indonesian, indonesianFurther, indonesianKeptOut),
  whole(vietnamese, vietnameseFurther, vietnameseKeptOut),
];

function whole(spoken: Spoken, further: Further, keptOut: KeptOut): Language {
  const list = (a: string | undefined, b: string | undefined) => [a, b].filter((part) => part).join("|");
  const blocks = (a: Readonly<Record<AttackFamily, string>>, b: Readonly<Partial<Record<AttackFamily, string>>>) =>
    Object.fromEntries(
      Object.entries(a).map(([name, block]) => [name, block + (b[name as AttackFamily] ?? "")]),
    ) as Record<AttackFamily, string>;
  const names = [...new Set([...Object.keys(spoken.slots), ...Object.keys(further.slots)])];
  return {
    ...spoken,
    slots: Object.fromEntries(names.map((name) => [name, list(spoken.slots[name], further.slots[name])])),
    attack: blocks(spoken.attack, further.attack),
    benign: blocks(spoken.benign, further.benign),
    planted: spoken.planted + further.planted,
    human: spoken.human + further.human,
    leads: list(spoken.leads, further.leads),
    humanLeads: list(spoken.humanLeads, further.humanLeads),
    keptOut,
  };
}
