import type { Source } from "@aiguard/core";

/** One generated text, with what is known of it. */
export interface LabelledItem {
  /** The disguise or the language that it stands for. */
  readonly group: string;
  readonly text: string;
  readonly source: Source;
  readonly isAttack: boolean;
  /** Benign, but with an attack in it word for word: told apart, as no threshold separates the two. */
  readonly isQuotation?: boolean;
}
