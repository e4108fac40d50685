import type { Language } from "./language.ts";
import { english } from "./languages/en.ts";
import { spanish } from "./languages/es.ts";

/** Every language that the generator writes. */
export const LANGUAGES: readonly Language[] = [english, spanish];
