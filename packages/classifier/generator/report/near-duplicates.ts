/** The share of texts whose shingles of three words (or six letters where words are not spaced) are for four fifths those of an earlier text. */
export function nearDuplicateShare(texts: readonly string[]): number {
  const seen = new Map<string, number[]>();
  const sets = texts.map(shingles);
  let repeated = 0;
  sets.forEach((own, index) => {
    const shared = new Map<number, number>();
    for (const shingle of own)
      for (const other of seen.get(shingle) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    const isRepeated = [...shared].some(
      ([other, count]) => count >= 0.8 * (own.size + (sets[other]?.size ?? 0) - count),
    );
    if (isRepeated) repeated++;
    for (const shingle of own) seen.set(shingle, [...(seen.get(shingle) ?? []), index]);
  });
  return repeated / texts.length;
}

function shingles(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const isSpaced = words.length * 12 > text.length;
  const units = isSpaced ? words : [...words.join("")];
  const size = isSpaced ? 3 : 6;
  const found = new Set<string>();
  for (let i = 0; i + size <= Math.max(units.length, size); i++) found.add(units.slice(i, i + size).join(" "));
  return found;
}
