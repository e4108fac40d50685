import { DISGUISES, PHRASES } from "./disguises.ts";
import type { LabelledItem } from "./item.ts";

/** Every phrase in every disguise, by the name of the disguise. */
export function disguiseGrid(): readonly LabelledItem[] {
  return DISGUISES.flatMap(({ name, apply }) =>
    PHRASES.map((phrase) => ({ group: name, text: apply(phrase), source: "user" as const, isAttack: true })),
  );
}
