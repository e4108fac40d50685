/** As many of a thing as the number says. */
export function several<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}
