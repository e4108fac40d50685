import type { LabelledItem } from "./item.ts";

/** What the grid is made of: `disguises.ts`. */
interface Disguises {
  readonly DISGUISES: readonly { readonly name: string; readonly apply: (phrase: string) => string }[];
  readonly PHRASES: readonly string[];
}

/** Every phrase in every disguise, by the name of the disguise; null when the module is not there. */
export async function disguiseGrid(): Promise<readonly LabelledItem[] | null> {
  const module = "./disguises.ts";
  try {
    const { DISGUISES, PHRASES } = (await import(module)) as Disguises;
    return DISGUISES.flatMap(({ name, apply }) =>
      PHRASES.map((phrase) => ({ group: name, text: apply(phrase), source: "user" as const, isAttack: true })),
    );
  } catch {
    return null;
  }
}
