/** The same text as another string: V8 remembers what patterns found in one that it has seen. */
export function anew(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
