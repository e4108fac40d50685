import type { Language } from "./language.ts";
import { german } from "./languages/de.ts";
import { english } from "./languages/en.ts";
import { spanish } from "./languages/es.ts";
import { french } from "./languages/fr.ts";
import { italian } from "./languages/it.ts";
import { dutch } from "./languages/nl.ts";
import { polish } from "./languages/pl.ts";
import { portuguese } from "./languages/pt.ts";

/** Every language that the generator writes. */
export const LANGUAGES: readonly Language[] = [english, spanish, portuguese, french, german, italian, dutch, polish];
