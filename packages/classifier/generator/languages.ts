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
import { third as arabicThird } from "./third/ar.ts";
import { third as germanThird } from "./third/de.ts";
import { direct } from "./third/english/direct.ts";
import { indirect } from "./third/english/indirect.ts";
import { roles } from "./third/english/roles.ts";
import { third as spanishThird } from "./third/es.ts";
import { third as frenchThird } from "./third/fr.ts";
import { third as hindiThird } from "./third/hi.ts";
import { third as latinHindiThird } from "./third/hi-latn.ts";
import { third as indonesianThird } from "./third/id.ts";
import { third as italianThird } from "./third/it.ts";
import { third as japaneseThird } from "./third/ja.ts";
import { third as koreanThird } from "./third/ko.ts";
import { third as dutchThird } from "./third/nl.ts";
import { third as polishThird } from "./third/pl.ts";
import { third as portugueseThird } from "./third/pt.ts";
import { third as russianThird } from "./third/ru.ts";
import { third as turkishThird } from "./third/tr.ts";
import { third as vietnameseThird } from "./third/vi.ts";
import { third as chineseThird } from "./third/zh.ts";

/** Every language that the generator writes. */
export const LANGUAGES: readonly Language[] = [
  whole(english, [englishFurther, direct, indirect, roles], englishKeptOut),
  whole(spanish, [spanishFurther, spanishThird], spanishKeptOut),
  whole(portuguese, [portugueseFurther, portugueseThird], portugueseKeptOut),
  whole(french, [frenchFurther, frenchThird], frenchKeptOut),
  whole(german, [germanFurther, germanThird], germanKeptOut),
  whole(italian, [italianFurther, italianThird], italianKeptOut),
  whole(dutch, [dutchFurther, dutchThird], dutchKeptOut),
  whole(polish, [polishFurther, polishThird], polishKeptOut),
  whole(russian, [russianFurther, russianThird], russianKeptOut),
  whole(turkish, [turkishFurther, turkishThird], turkishKeptOut),
  whole(arabic, [arabicFurther, arabicThird], arabicKeptOut),
  whole(hindi, [hindiFurther, hindiThird], hindiKeptOut),
  whole(latinHindi, [latinHindiFurther, latinHindiThird], latinHindiKeptOut),
  whole(chinese, [chineseFurther, chineseThird], chineseKeptOut),
  whole(japanese, [japaneseFurther, japaneseThird], japaneseKeptOut),
  whole(korean, [koreanFurther, koreanThird], koreanKeptOut),
  whole(indonesian, [indonesianFurther, indonesianThird], indonesianKeptOut),
  whole(vietnamese, [vietnameseFurther, vietnameseThird], vietnameseKeptOut),
];

function whole(spoken: Spoken, further: readonly Further[], keptOut: KeptOut): Language {
  return { ...further.reduce(joined, spoken), keptOut };
}

/** What a language says in two hands. */
function joined(spoken: Spoken, further: Further): Spoken {
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
    asks: spoken.asks + (further.asks ?? ""),
    prose: spoken.prose + (further.prose ?? ""),
    leads: list(spoken.leads, further.leads),
    humanLeads: list(spoken.humanLeads, further.humanLeads),
  };
}
