const SHINGLE = 8;

/** Leaves out each text that equals an earlier one, or shares half of its 8-word runs with those kept before it. */
export function withoutNearDuplicates<T extends { readonly text: string }>(rows: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return rows.filter(({ text }) => {
    const runs = shinglesOf(text);
    const known = runs.filter((run) => seen.has(run)).length;
    if (known * 2 >= runs.length) return false;
    for (const run of runs) seen.add(run);
    return true;
  });
}

/** Runs of eight words, without case and punctuation; a shorter text is one run. */
function shinglesOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length <= SHINGLE) return [words.join(" ")];
  return Array.from({ length: words.length - SHINGLE + 1 }, (_, i) => words.slice(i, i + SHINGLE).join(" "));
}
