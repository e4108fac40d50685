import type { AttackFamily } from "./family.ts";

/** What one language says. Blocks hold one template a line, lists are parted by `|`; the notation is that of `expand`. */
export interface Spoken {
  readonly code: string;
  /** What stands between two sentences; a space by default. */
  readonly join?: string;
  /** Pairs `long=short` of words that melt into one, as `de el=del`. */
  readonly contractions?: string;
  /** Phrase lists by name. `name`, `place` and `topic` are asked of every language and carry no side. */
  readonly slots: Readonly<Record<string, string>>;
  readonly attack: Readonly<Record<AttackFamily, string>>;
  /** For each family, innocent texts with the same trigger words. */
  readonly benign: Readonly<Record<AttackFamily, string>>;
  /** Ordinary requests that turn into attacks in a document or a tool's result. */
  readonly planted: string;
  /** Orders to human readers that documents rightly hold. */
  readonly human: string;
  /** Frames that quote an attack `{quoted}` without making one. */
  readonly quoting: string;
  /** Innocent questions and requests to a model, and harmful-sounding but plain ones. */
  readonly asks: string;
  /** Sentences that only inform, for documents. */
  readonly prose: string;
  /** What may stand before and after a text of either side. */
  readonly openers: string;
  readonly closers: string;
  /** What a planted order may begin with, and its counterpart to human readers. */
  readonly leads: string;
  readonly humanLeads: string;
  /** Subject, From, To, Date, Title, Summary, Description, Status, Priority, Customer, Comment, Notes, Price, Rating, Place, Question, Answer, User, Assistant. */
  readonly labels: string;
}

/** What is added to a language's blocks and lists of the same names; a slot's phrases are added to those of its name. */
export interface Further {
  readonly slots: Readonly<Record<string, string>>;
  readonly attack: Readonly<Partial<Record<AttackFamily, string>>>;
  readonly benign: Readonly<Partial<Record<AttackFamily, string>>>;
  readonly planted: string;
  readonly human: string;
  readonly leads: string;
  readonly humanLeads: string;
  /** Further questions and requests to a model, and further sentences that only inform. */
  readonly asks?: string;
  readonly prose?: string;
}

/** A language as training hears it, and what is kept from it. */
export interface Language extends Spoken {
  readonly keptOut: KeptOut;
}

/** Families of templates that are never trained on; they use none of the slots of attacks. */
export interface KeptOut {
  readonly attack: Readonly<Partial<Record<AttackFamily, string>>>;
  readonly benign: Readonly<Partial<Record<AttackFamily, string>>>;
  readonly planted: string;
  readonly human: string;
}
