/** Further words of the lexicon's classes, by class; the notation is that of `WORD_CLASSES`. */
export const WORDS: Readonly<Record<string, string>> = {};
