import type { Language } from "./language.ts";
import { dutch } from "./languages/nl.ts";
import { english } from "./languages/en.ts";
import { french } from "./languages/fr.ts";
import { german } from "./languages/de.ts";
import { italian } from "./languages/it.ts";
import { polish } from "./languages/pl.ts";
import { portuguese } from "./languages/pt.ts";
import { spanish } from "./languages/es.ts";

/** Every language that the generator writes. */
export const LANGUAGES: readonly Language[] = [english, spanish, portuguese, french, german, italian, dutch, polish];
