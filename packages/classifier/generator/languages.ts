import type { Language } from "./language.ts";
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
  english,
  spanish,
  portuguese,
  french,
  german,
  italian,
  dutch,
  polish,
  russian,
  turkish,
  arabic,
  hindi,
  latinHindi,
  chinese,
  japanese,
  korean,
  indonesian,
  vietnamese,
];
